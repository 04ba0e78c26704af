using Onus.Conditions.Asking;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Conditions.Nodes;

/// <summary>The variables that a condition sees: those of the subject, and constants.</summary>
/// <param name="variables">The subject's variables, with what the reads of each are called.</param>
/// <param name="constants">The constants by name.</param>
internal sealed class ScopeShape(IReadOnlyList<(string Name, string TraceName)> variables, MapValue constants)
{
    /// <summary>The constants by name.</summary>
    public MapValue Constants => constants;

    /// <summary>The scope in which the interpreter sees the subject that an asker looks at.</summary>
    public Scope Of(Asker asker) => new SubjectScope(this, asker);

    private int IndexOf(string name)
    {
        for (var i = 0; i < variables.Count; i++)
        {
            if (variables[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private sealed class SubjectScope(ScopeShape shape, Asker asker) : Scope
    {
        public override Value? Find(string name) => shape.IndexOf(name) is var at and >= 0 ? asker.Read(at) : shape.Constants[name];

        public override string? TraceName(string name) => shape.IndexOf(name) is var at and >= 0 ? shape.VariableAt(at).TraceName : null;
    }

    private (string Name, string TraceName) VariableAt(int at) => variables[at];
}
