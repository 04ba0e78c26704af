using System.Globalization;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Hcl.Tests.Evaluation;

/// <summary>A scope with the one variable <c>self</c>, whose values are called by their own paths in a trace.</summary>
internal sealed class Self(Value self) : Scope
{
    public static Self Of(Value self) => new(self);

    public override Value? Find(string name) => name == "self" ? self : null;

    public override string? TraceName(string name) => "";

    /// <summary>The value at a path of a trace; null when nothing is there, an unknown when the way leads through one.</summary>
    public static Value Find(Value root, string path)
    {
        var value = root;
        foreach (var step in path.Replace("[", ".").Replace("]", "").Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            value = value switch
            {
                UnknownValue => value,
                MapValue map => map[step] ?? Value.Null,
                ListValue list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < list.Count => list.Items[at],
                _ => Value.Null,
            };
        }

        return value;
    }
}
