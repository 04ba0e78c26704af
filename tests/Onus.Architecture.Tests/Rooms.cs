using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Onus.Architecture.Tests;

/// <summary>The rooms as they are drawn in docs/architecture.md, and as the project files build them.</summary>
internal static partial class Rooms
{
    [GeneratedRegex(@"^\| `(?<room>Onus\.\w+)` \|(?<uses>[^|]*)\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"`(Onus\.\w+)`")]
    private static partial Regex Name();

    /// <summary>The arrows of the document's table: which rooms each may see.</summary>
    public static SortedDictionary<string, string[]> Drawn() => new(
        Row().Matches(File.ReadAllText(Path.Combine(Checkout.Root, "docs", "architecture.md")))
            .ToDictionary(row => row.Groups["room"].Value, row => Sorted(Name().Matches(row.Groups["uses"].Value).Select(name => name.Groups[1].Value))),
        StringComparer.Ordinal);

    /// <summary>The arrows of the project files.</summary>
    public static SortedDictionary<string, string[]> Built() => new(
        Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => Sorted(ReferencesOf(file))),
        StringComparer.Ordinal);

    /// <summary>What a project sees. A program that only lies beside another, to be started, is not seen.</summary>
    private static IEnumerable<string> ReferencesOf(string project) =>
        XDocument.Load(project).Descendants("ProjectReference").Where(reference => reference.Attribute("ExcludeAssets")?.Value != "compile").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];
}
