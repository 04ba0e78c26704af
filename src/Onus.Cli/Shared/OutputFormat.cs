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
    /// <summary>What they are called.</summary>
    public static IReadOnlyList<string> Names { get; } = [OutputFormat.Terminal.Name(), OutputFormat.Json.Name()];

    /// <summary>What a format is called.</summary>
    public static string Name(this OutputFormat format) => format == OutputFormat.Json ? "json" : "terminal";

    public static OutputFormat Parse(ArgumentResult result)
    {
        var text = result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value;
        if (Names.Contains(text))
        {
            return text == OutputFormat.Json.Name() ? OutputFormat.Json : OutputFormat.Terminal;
        }

        result.AddError($"\"{text}\" is no format; known are terminal and json.");
        return default;
    }
}
