using System.Text.Json;

namespace Onus.Contracts;

/// <summary>
/// The words of the model as outputs, stored results, the catalogue and settings spell them: a member's name in lower case with hyphens
/// (<c>NotApplicable</c> is <c>not-applicable</c>). The one table for both directions.
/// </summary>
public static class Words
{
    /// <summary>The word of a member.</summary>
    public static string Name<T>(this T member)
        where T : struct, Enum => Table<T>.Names[member];

    /// <summary>The members of an enumeration by their words, in the order of the enumeration.</summary>
    public static IReadOnlyDictionary<string, T> Of<T>()
        where T : struct, Enum => Table<T>.Members;

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Names = Enum.GetValues<T>().ToDictionary(member => member, member => JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString()));

        public static readonly Dictionary<string, T> Members = Names.ToDictionary(entry => entry.Value, entry => entry.Key, StringComparer.Ordinal);
    }
}
