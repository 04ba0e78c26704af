using Onus.Core.Values;
using Onus.Hcl.Editing;

namespace Onus.Engine.Evidence;

/// <summary>Writes blocks of settings as they are formatted.</summary>
internal static class BlockLines
{
    /// <summary>The lines of a block.</summary>
    /// <param name="inner">A block in it; null for none.</param>
    public static IEnumerable<string> Of(string type, string name, IReadOnlyList<(string Name, string Expression)> attributes, (string Type, IReadOnlyList<(string Name, string Expression)> Attributes)? inner = null)
    {
        yield return $"{type} {Text(name)} {{";
        foreach (var line in Aligned(attributes, "  "))
        {
            yield return line;
        }

        if (inner is var (innerType, innerAttributes))
        {
            yield return "";
            yield return $"  {innerType} {{";
            foreach (var line in Aligned(innerAttributes, "    "))
            {
                yield return line;
            }

            yield return "  }";
        }

        yield return "}";
    }

    /// <summary>A text as an expression; null for none.</summary>
    public static string? Text(string? text) => text is null ? null : BodyEditor.Literal(Value.Of(text));

    /// <summary>Texts as an expression: one by itself, several as a list.</summary>
    public static string Texts(IReadOnlyList<string> texts) => texts is [var only] ? Text(only)! : BodyEditor.Literal(Value.List([.. texts.Select(text => (Value)Value.Of(text))]));

    private static IEnumerable<string> Aligned(IReadOnlyList<(string Name, string Expression)> attributes, string indent)
    {
        var width = attributes.Select(attribute => attribute.Name.Length).DefaultIfEmpty().Max();
        return attributes.Select(attribute => $"{indent}{attribute.Name.PadRight(width)} = {attribute.Expression}");
    }
}
