using System.Text.RegularExpressions;

namespace Onus.CloudFormation.Tests.Sam;

/// <summary>Which properties the checks and overrides of the catalogue read, by type.</summary>
internal static partial class CatalogReads
{
    public static Dictionary<string, HashSet<string>> All()
    {
        var reads = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root(), "catalog", "services"), "*.hcl", SearchOption.AllDirectories))
        {
            foreach (var block in Blocks().Split(File.ReadAllText(file)))
            {
                foreach (Match type in Types().Matches(block))
                {
                    if (!reads.TryGetValue(type.Groups[1].Value, out var names))
                    {
                        reads[type.Groups[1].Value] = names = new HashSet<string>(StringComparer.Ordinal);
                    }

                    // What relates resources reads them by other names, so everything of them counts.
                    names.UnionWith(type.Value.StartsWith("referenc", StringComparison.Ordinal) ? ["*"] : Reads().Matches(block).Select(match => match.Groups[1].Value));
                }
            }
        }

        return reads;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder!.FullName, "catalog", "services")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    [GeneratedRegex("^(?=(?:check|override) \")", RegexOptions.Multiline | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Blocks();

    [GeneratedRegex("(?:resource +=|on +=|referencing\\(|referenced_by\\() *\"(AWS::[A-Za-z0-9:]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Types();

    [GeneratedRegex("self\\.([A-Za-z0-9_]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Reads();
}
