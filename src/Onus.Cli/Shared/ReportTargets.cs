using System.CommandLine;
using Onus.Core.Diagnostics;
using Onus.Reports;
using Onus.Reports.Terminal;
using Onus.Sources.Files;

namespace Onus.Cli.Shared;

/// <summary>A format, and where it goes.</summary>
/// <param name="File">The file; null for standard output.</param>
internal sealed record ReportTarget(ReportFormat Format, string? File)
{
    /// <summary>What tells two files apart, however they are named; null for standard output.</summary>
    /// <exception cref="RequestException">It is no name that a file can have.</exception>
    public string? Place => File is null ? null
        : File.Contains('\0', StringComparison.Ordinal) ? throw new RequestException($"the name of an output is none that a file can have.")
        : DiskWriter.PlaceOf(Path.GetFullPath(File));
}

/// <summary>Where a report goes, and in which formats: what <c>--format</c> and <c>--output</c> say.</summary>
internal sealed class ReportTargets
{
    private const string FormatCharacters = "abcdefghijklmnopqrstuvwxyz0123456789-";
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

        var isChosen = arguments.GetResult(formatFlag) is not null and not { Implicit: true };
        foreach (var output in (arguments.GetValue(Flags.Output) ?? []).SelectMany(Single))
        {
            targets.Add(Of(output, isChosen, format, formats));
        }

        if (targets._targets.Count == 0)
        {
            targets._targets.Add(new ReportTarget(ReportFormats.Named(format), null));
        }

        return targets;
    }

    /// <summary>All of them, in the order in which they were asked for.</summary>
    public IReadOnlyList<ReportTarget> All => _targets;

    /// <summary>What one <c>--output</c> asks for: behind a comma the next one begins where a format and <c>=</c> follow; a comma in the name of a file is none.</summary>
    private static IEnumerable<string> Single(string output)
    {
        var start = 0;
        for (var at = output.IndexOf(',', StringComparison.Ordinal); at >= 0; at = output.IndexOf(',', at + 1))
        {
            var word = output.AsSpan(at + 1);
            var end = word.IndexOf('=');
            if (end > 0 && word[..end].IndexOfAnyExcept(FormatCharacters) < 0)
            {
                yield return output[start..at];
                start = at + 1;
            }
        }

        yield return output[start..];
    }

    private static ReportTarget Of(string output, bool isChosen, string format, IReadOnlyList<string> formats)
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

        var byName = ReportFormats.OfFile(file, formats);
        if (named is null && byName is null && !isChosen && ReportFormats.OfFile(file) is { } other)
        {
            throw new RequestException($"{file} asks by its name for {other.Name}, which is not among the formats here; name one: --output {formats[^1]}={file}");
        }

        return new ReportTarget(named is not null ? ReportFormats.Named(named) : byName ?? ReportFormats.Named(format), file == "-" ? null : file);
    }

    /// <exception cref="RequestException">The last one would be all that is left of two outputs of one name.</exception>
    private void Add(ReportTarget target)
    {
        if (_targets.Exists(other => other.Place == target.Place))
        {
            throw new RequestException($"two outputs go to {target.File ?? "standard output"}; give each a name of its own.");
        }

        _targets.Add(target);
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
