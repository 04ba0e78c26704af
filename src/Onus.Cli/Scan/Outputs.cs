using Onus.Cli.Shared;

namespace Onus.Cli.Scan;

/// <summary>A format and where it goes.</summary>
/// <param name="Format">The format.</param>
/// <param name="File">The file; null for standard output.</param>
internal sealed record OutputTarget(OutputFormat Format, string? File);

/// <summary>Reads what <c>--output</c> says.</summary>
internal static class Outputs
{
    /// <summary>The outputs that are asked for; standard output when none is.</summary>
    /// <param name="settings">What was asked for.</param>
    /// <param name="targets">The outputs.</param>
    /// <param name="problem">What is wrong with them.</param>
    public static bool TryParse(ScanSettings settings, out IReadOnlyList<OutputTarget> targets, out string problem)
    {
        problem = "";
        var all = new List<OutputTarget>();
        targets = all;
        foreach (var output in settings.Outputs)
        {
            var at = output.IndexOf('=', StringComparison.Ordinal);
            var format = settings.Format;
            if (at > 0 && !OutputFormats.TryParse(output[..at], out format))
            {
                problem = $"\"{output[..at]}\" is no format; known are terminal and json.";
                return false;
            }

            var file = output[(at + 1)..];
            if (file.Length == 0)
            {
                problem = $"--output {output} names no file.";
                return false;
            }

            all.Add(new OutputTarget(at > 0 ? format : ByName(file, settings.Format), file == "-" ? null : file));
        }

        if (all.Count == 0)
        {
            all.Add(new OutputTarget(settings.Format, null));
        }

        return true;
    }

    private static OutputFormat ByName(string file, OutputFormat otherwise) =>
        Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase) ? OutputFormat.Json : otherwise;
}
