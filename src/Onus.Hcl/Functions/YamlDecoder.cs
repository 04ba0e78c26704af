using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Text;

namespace Onus.Hcl.Functions;

/// <summary>Reads one YAML document as Terraform's <c>yamldecode</c> does. Aliases share what they point to, so that they can't multiply it in memory.</summary>
public static class YamlDecoder
{
    private static readonly YamlPolicy Policy = new() { Scalar = YamlScalars.Resolve, MaxDepth = 256, MaxExpanded = Limits.MaxItems, IsStrict = true };

    /// <summary>The value of a YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="origin">The origin that all values get.</param>
    /// <exception cref="FunctionException">It is no YAML, has several documents or unsupported tags, or is too large or too deep.</exception>
    public static Value Decode(string yaml, Origin origin = default)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        Limits.CheckText(yaml.Length);
        return YamlTree.Read(yaml, Policy with { Origin = origin }, out var failure)?.Root ?? throw new FunctionException(Problem(yaml, failure!), 0);
    }

    private static Message Problem(string yaml, ParseFailure failure)
    {
        if (failure.Code != "syntax")
        {
            return failure.Message.AsPhrase();
        }

        var before = yaml.AsSpan(0, (int)failure.Offset);
        return $"the text is not valid YAML (line {before.Count('\n') + 1}, column {before.Length - before.LastIndexOf('\n')})";
    }
}
