using Onus.Reports;

namespace Onus.Cli.Shared;

/// <summary>A format, and where it goes.</summary>
/// <param name="Format">The format.</param>
/// <param name="File">The file; null for standard output.</param>
internal sealed record ReportTarget(ReportFormat Format, string? File)
{
    /// <summary>How it is written: only a terminal has colours.</summary>
    public ReportOptions Options(bool all) => new() { All = all, Colors = File is null && Terminal.WantsColors(Console.IsOutputRedirected) };
}

/// <summary>Reads what <c>--output</c> says, for commands whose formats go by name.</summary>
/// <param name="formats">The formats.</param>
internal sealed class ReportTargets(IReadOnlyCollection<string> formats)
{
    /// <summary>The outputs that are asked for; standard output when none is.</summary>
    /// <param name="outputs">Each <c>FILE</c> or <c>FORMAT=FILE</c>; <c>-</c> is standard output.</param>
    /// <param name="format">The format where none is named, and the file's name says none.</param>
    /// <param name="targets">The outputs.</param>
    /// <param name="problem">What is wrong with them.</param>
    public bool TryParse(IReadOnlyList<string> outputs, string format, out IReadOnlyList<ReportTarget> targets, out string problem)
    {
        problem = "";
        var all = new List<ReportTarget>();
        targets = all;
        foreach (var output in outputs)
        {
            var at = output.IndexOf('=', StringComparison.Ordinal);
            var named = at > 0 ? output[..at] : null;
            if (named is not null && !formats.Contains(named))
            {
                problem = $"\"{named}\" is no format; known are {string.Join(", ", formats.SkipLast(1))} and {formats.Last()}.";
                return false;
            }

            var file = output[(at + 1)..];
            if (file.Length == 0)
            {
                problem = $"--output {output} names no file.";
                return false;
            }

            all.Add(new ReportTarget(ReportFormats.Named(named ?? ByName(file) ?? format), file == "-" ? null : file));
        }

        if (all.Count == 0)
        {
            all.Add(new ReportTarget(ReportFormats.Named(format), null));
        }

        return true;
    }

    /// <summary>Writes to each target.</summary>
    /// <param name="targets">The targets.</param>
    /// <param name="write">Writes one, to a stream.</param>
    /// <returns>What is wrong with an output; null when all are written.</returns>
    public static string? Write(IReadOnlyList<ReportTarget> targets, Action<ReportTarget, Stream> write)
    {
        foreach (var target in targets)
        {
            try
            {
                if (target.File is { } file)
                {
                    Disk.Writer.Replace(Path.GetFullPath(file), stream => write(target, stream));
                    continue;
                }

                using var output = Console.OpenStandardOutput();
                write(target, output);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return $"{target.File ?? "standard output"} can't be written: {exception.Message}";
            }
        }

        return null;
    }

    private string? ByName(string file) => ReportFormats.OfFile(file)?.Name is { } name && formats.Contains(name) ? name : null;
}
