using System.Collections.Frozen;

namespace Onus.Catalog.Loading;

/// <summary>Reads <c>live/never.tsv</c>: the permissions that are never asked for, each with the reason.</summary>
internal static class ForbiddenActions
{
    private const string Path = "live/never.tsv";

    /// <summary>The permissions; none where the catalogue has no such file.</summary>
    public static FrozenDictionary<string, string> Read(LoadContext context) =>
        context.Tree.HasFile(Path) && LoadContext.ReadText(context.Tree, Path).Text is { } text
            ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).Where(parts => parts.Length == 2).ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal)
            : FrozenDictionary<string, string>.Empty;
}
