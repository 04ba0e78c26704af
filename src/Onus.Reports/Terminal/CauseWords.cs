using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>Says what a value is, or that there is none.</summary>
internal static class CauseWords
{
    private const int MostCharacters = 120;

    /// <summary>A value that was read, with its path.</summary>
    public static string Of(ReadValue read) => $"{read.Path} = {(read.Value == "null" ? "not set" : read.Value)}";

    /// <summary>What is wrong, in short; empty where that is not known.</summary>
    public static string Of(FindingDetails details)
    {
        if (details.Cause is not { } cause)
        {
            return "";
        }

        var text = cause.Value is null ? $"{cause.Path} is not set" : $"{cause.Path} = {cause.Value}";
        return text.Length > MostCharacters ? text[..MostCharacters] + "…" : text;
    }
}

/// <summary>How severities are coloured.</summary>
internal static class SeverityStyle
{
    /// <summary>The style of a severity.</summary>
    public static Style Of(Severity severity) => severity switch
    {
        Severity.Critical or Severity.High => Style.Red,
        Severity.Medium => Style.Yellow,
        _ => Style.Plain,
    };
}
