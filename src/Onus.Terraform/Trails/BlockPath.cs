using Onus.Hcl.Syntax;

namespace Onus.Terraform.Trails;

/// <summary>Finds in a block what gives an attribute by its path.</summary>
internal static class BlockPath
{
    private const string Dynamic = "dynamic";

    /// <summary>The expressions that may give what a path leads to: of repeated blocks the one of the path's number, or all of them; of <c>dynamic</c> ones what is in them and what they go through.</summary>
    /// <param name="path">Names with dots between, behind some the number of a block in brackets.</param>
    public static IEnumerable<Expression> Expressions(BlockSyntax block, string path) => In(block.Body, path.Split('.'), 0);

    private static IEnumerable<Expression> In(Body body, string[] names, int at)
    {
        if (at == names.Length)
        {
            return [];
        }

        var (name, number) = Parts(names[at]);
        if (body.Attribute(name) is { } attribute)
        {
            return [attribute.Value];
        }

        var written = body.Blocks.Where(inner => inner.Type == name).ToList();
        var chosen = number is { } index && index < written.Count && !body.Blocks.Any(inner => IsDynamic(inner, name)) ? written.GetRange(index, 1) : written;
        return chosen.SelectMany(inner => In(inner.Body, names, at + 1))
            .Concat(body.Blocks.Where(inner => IsDynamic(inner, name)).SelectMany(inner => Of(inner, names, at)));
    }

    private static IEnumerable<Expression> Of(BlockSyntax made, string[] names, int at) =>
        made.Body.Blocks.Where(inner => inner.Type == "content").SelectMany(inner => In(inner.Body, names, at + 1))
            .Concat(made.Body.Attribute("for_each") is { } each ? [each.Value] : []);

    private static bool IsDynamic(BlockSyntax block, string name) => block.Type == Dynamic && block.Labels is [{ Text: var label }] && label == name;

    private static (string Name, int? Number) Parts(string written)
    {
        var bracket = written.IndexOf('[', StringComparison.Ordinal);
        return bracket < 0 ? (written, null) : (written[..bracket], int.TryParse(written.AsSpan(bracket + 1).TrimEnd(']'), out var number) ? number : null);
    }
}
