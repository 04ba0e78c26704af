using System.Globalization;
using System.Text;

namespace Onus.Contracts.Pages;

/// <summary>The addresses of the catalogue's pages: what <c>onus catalog docs</c> writes, and what reports point to.</summary>
public static class PageAddress
{
    /// <summary>Where the pages of the catalogue that Onus brings are published. Ends in a slash.</summary>
    public const string Base = "https://onus.example/catalog/";

    /// <summary>The path of a check's page below the base.</summary>
    public static string OfCheck(string id) => Of("checks", id);

    /// <summary>The path of a service's page below the base.</summary>
    public static string OfService(string id) => Of("services", id);

    /// <summary>The path of a responsibility's page below the base.</summary>
    public static string OfResponsibility(string id) => Of("responsibilities", id);

    /// <summary>The path of a framework's page below the base.</summary>
    public static string OfFramework(string id) => Of("frameworks", id);

    /// <summary>The address of a requirement: its row of the framework's page.</summary>
    public static string OfRequirement(string framework, string id) => $"{OfFramework(framework)}#{Anchor(id)}";

    /// <summary>What a requirement is called as a part of an address: it begins with a letter. Different ids have different ones.</summary>
    public static string Anchor(string id) => $"r-{FileName(id)}";

    private static string Of(string folder, string id) => $"{folder}/{FileName(id)}.html";

    /// <summary>An id as the name of a file that every system takes and that leads to no other folder: what is no plain letter, digit, hyphen or dot is written as its number between underscores.</summary>
    private static string FileName(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var name = new StringBuilder(id.Length);
        foreach (var rune in id.EnumerateRunes())
        {
            var isPlain = rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value == '-' || (rune.Value == '.' && name.Length > 0));
            _ = isPlain ? name.Append((char)rune.Value) : name.Append('_').Append(rune.Value.ToString("x", CultureInfo.InvariantCulture)).Append('_');
        }

        return name.ToString();
    }
}
