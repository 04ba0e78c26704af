using Onus.Conditions.Asking;
using Onus.Conditions.Nodes;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Conditions;

/// <summary>
/// Conditions about the same kind of subject, compiled: syntax → nodes in which variables are numbers, constants are worked out and truths are never boxed.
/// All that one reads of the subject is read once for all of them. Add all conditions before the first <see cref="Asker"/> is made; from then on it is safe for use by several threads.
/// </summary>
public sealed class ConditionProgram
{
    private readonly IReadOnlyList<(string Name, string TraceName)> _variables;
    private readonly ProgramShape _shape;
    private readonly bool _explains;

    /// <summary>Makes an empty program.</summary>
    /// <param name="options">How conditions are evaluated; absence is no error (<see cref="EvaluationOptions.AbsenceIsNull"/>).</param>
    /// <param name="variables">The subject's variables, with what the reads of each are called: empty to call them by their own path.</param>
    /// <param name="explains">Whether its conditions can tell which of their clauses decided, which takes longer: <see cref="Asker.Explain"/>.</param>
    public ConditionProgram(EvaluationOptions options, IReadOnlyList<(string Name, string TraceName)> variables, bool explains = false)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!options.AbsenceIsNull)
        {
            throw new ArgumentException("Conditions are compiled for absence that is no error.", nameof(options));
        }

        _variables = variables;
        _explains = explains;
        _shape = new ProgramShape(new PathTable(variables), options);
    }

    /// <summary>Compiles a condition into the program.</summary>
    /// <param name="constants">What else it sees, by name; always the same.</param>
    /// <param name="written">How its expressions are written, where what they are made of has a name; for those that explain themselves.</param>
    public Condition Add(Expression expression, MapValue constants, IReadOnlyDictionary<Expression, Expression>? written = null)
    {
        ArgumentNullException.ThrowIfNull(expression);
        ArgumentNullException.ThrowIfNull(constants);
        var scope = new ScopeShape(_variables, constants);
        return new Condition((_explains ? new ExplainingCompiler(_shape, scope, written) : new Compiler(_shape, scope)).Clause(expression));
    }

    /// <summary>The number by which an <see cref="Asker"/> knows a member of a variable: see <see cref="Asker.Member"/>.</summary>
    /// <param name="variable">One of the subject's variables.</param>
    public int NumberOf(string variable, string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return _shape.Paths.Root(variable) is { } root ? _shape.Paths.Attribute(root, member) : throw new ArgumentException($"{variable} is no variable of the subject.", nameof(variable));
    }

    /// <summary>Makes one who asks, for one thread.</summary>
    /// <param name="nameOf">How values that did not come from a variable are named in a trace; null for not at all.</param>
    public Asker NewAsker(Func<object?, Value, string?>? nameOf = null) =>
        new(_shape.Paths, _shape.Places, _shape.Variables, _shape.SharedNodes, nameOf is null ? _shape.Options : _shape.Options with { NameOf = nameOf });
}
