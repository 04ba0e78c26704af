using System.Collections.Immutable;
using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>Says which clauses of a condition decided.</summary>
internal static class ClauseWords
{
    private const int MostCharacters = 160;

    /// <summary>A line for each clause that decided, with the element that it is about; none where a single one did that is about none, since its value says as much, nor for what no value of the input decided.</summary>
    public static IEnumerable<string> Of(FindingDetails details)
    {
        var leaves = details.Clause?.Leaves().Where(leaf => leaf.Element is not null || !leaf.Clause.Reads.IsEmpty).ToList() ?? [];
        return leaves is [] or [(_, null)] ? [] : leaves.Select(leaf => $"{(leaf.Element is null ? "" : $"{leaf.Element}: ")}{Shortened(leaf.Clause.Text)} {Words(leaf.Clause.Holds)}");
    }

    /// <summary>The values that the deciding clauses read; all that were read where they are not known.</summary>
    public static IEnumerable<ReadValue> Deciding(FindingDetails details)
    {
        var deciding = details.Clause?.Leaves().SelectMany(leaf => leaf.Clause.Reads).Distinct().ToImmutableArray() ?? [];
        return deciding.IsEmpty ? details.Because : deciding.Select(at => details.Because[at]);
    }

    private static string Shortened(string text) => text.Length > MostCharacters ? text[..MostCharacters] + "…" : text;

    private static string Words(bool? holds) => holds switch
    {
        true => "holds",
        false => "does not hold",
        null => "is not known",
    };
}
