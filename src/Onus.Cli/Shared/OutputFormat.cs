using System.CommandLine.Parsing;

namespace Onus.Cli.Shared;

/// <summary>The formats of a report.</summary>
internal enum OutputFormat
{
    /// <summary>For people, on a terminal.</summary>
    Terminal,

    /// <summary>For programs.</summary>
    Json,
}

/// <summary>Reads the names of formats.</summary>
internal static class OutputFormats
{
    public static OutputFormat Parse(ArgumentResult result)
    {
        var text = result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value;
        if (TryParse(text, out var format))
        {
            return format;
        }

        result.AddError($"\"{text}\" is no format; known are terminal and json.");
        return default;
    }

    public static bool TryParse(string text, out OutputFormat format)
    {
        format = text == "json" ? OutputFormat.Json : OutputFormat.Terminal;
        return text is "json" or "terminal";
    }
}
