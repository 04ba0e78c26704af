using System.CommandLine;
using Onus.Core.Diagnostics;
using Onus.Reports;
using Onus.Reports.Terminal;

namespace Onus.Cli.Shared;

/// <summary>A format, and where it goes.</summary>
/// <param name="File">The file; null for standard output.</param>
internal sealed record ReportTarget(ReportFormat Format, string? File);

/// <summary>Where a report goes, and in which formats: what <c>--format</c> and <c>--output</c> say.</summary>
internal sealed class ReportTargets
{
    private readonly List<ReportTarget> _targets = [];

    private ReportTargets()
    {
    }

    /// <summary>The targets that are asked for; standard output when none is.</summary>
    /// <param name="formats">The formats that there are for it.</param>
    /// <exception cref="RequestException">One names no file, or no such format.</exception>
    /// <param name="settings">The format that settings name, where the flag is not given; null where they name none.</param>
    public static ReportTargets Of(ParseResult arguments, Option<string> formatFlag, IReadOnlyList<string> formats, string? settings = null)
    {
        var targets = new ReportTargets();
        var format = settings is not null && (arguments.GetResult(formatFlag) is null or { Implicit: true }) ? settings : arguments.GetValue(formatFlag)!;
        if (!formats.Contains(format))
        {
            throw new RequestException($"\"{format}\", which the settings name, is no format; known are {string.Join(", ", formats.SkipLast(1))} and {formats[^1]}.");
        }

        foreach (var output in arguments.GetValue(Flags.Output) ?? [])
        {
            var at = output.IndexOf('=', StringComparison.Ordinal);
            var named = at > 0 ? output[..at] : null;
            if (named is not null && !formats.Contains(named))
            {
                throw new RequestException($"\"{named}\" is no format; known are {string.Join(", ", formats.SkipLast(1))} and {formats[^1]}.");
            }

            var file = output[(at + 1)..];
            if (file.Length == 0)
            {
                throw new RequestException($"--output {output} names no file.");
            }

            var byName = ReportFormats.OfFile(file)?.Name;
            var isKnown = byName is not null && formats.Contains(byName);
            if (named is null && byName is not null && !isKnown && arguments.GetResult(formatFlag) is null or { Implicit: true })
            {
                throw new RequestException($"{file} asks by its name for {byName}, which is not among the formats here; name one: --output {formats[^1]}={file}");
            }

            targets._targets.Add(new ReportTarget(ReportFormats.Named(named ?? (isKnown ? byName! : format)), file == "-" ? null : file));
        }

        if (targets._targets.Count == 0)
        {
            targets._targets.Add(new ReportTarget(ReportFormats.Named(format), null));
        }

        return targets;
    }

    /// <summary>How a report is written: only a terminal has colours.</summary>
    public static ReportOptions Options(ReportTarget target, ParseResult arguments) =>
        new() { All = arguments.GetValue(Flags.All), Colors = target.File is null && Terminal.WantsColors(Console.IsOutputRedirected), Width = target.File is null ? Terminal.Width(Console.IsOutputRedirected) : TerminalWriter.DefaultWidth };

    /// <summary>Writes to each target.</summary>
    /// <returns>What is wrong with an output; null when all are written.</returns>
    public string? Write(Action<ReportTarget, Stream> write)
    {
        foreach (var target in _targets)
        {
            try
            {
                if (target.File is { } file)
                {
                    DiskHost.Writer.Replace(Path.GetFullPath(file), stream => write(target, stream));
                    continue;
                }

                using var output = Console.OpenStandardOutput();
                write(target, output);
            }
            catch (Exception exception) when (Outputs.Refused(exception))
            {
                Message problem = $"{target.File ?? "standard output"} can't be written: {(exception is DirectoryNotFoundException ? "its folder is not there." : exception.Message)}";
                return problem.Text;
            }
        }

        return null;
    }
}
