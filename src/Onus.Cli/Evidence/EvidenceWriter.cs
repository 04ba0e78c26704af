using Onus.Cli.Shared;
using Onus.Core.Diagnostics;
using Onus.Engine.Evidence;

namespace Onus.Cli.Evidence;

/// <summary>Writes a block into the settings and its entry into the log of evidence, in this order: what stands in settings without an entry does not count.</summary>
internal static class EvidenceWriter
{
    /// <summary>Writes both, and says what was written.</summary>
    /// <param name="onlyShows">Whether the block is shown and nothing written.</param>
    public static int Write(SettingsChange change, CommandRun run, bool onlyShows)
    {
        Outputs.PlainOutput.WriteLine(change.Block);
        if (onlyShows)
        {
            return ExitCode.Done;
        }

        change.Write(DiskHost.Writer);
        Append(change);
        run.Say([]);
        Outputs.PlainOutput.WriteLine($"It stands in {change.File}, and is recorded in the log beside it.");
        if (change.Records.Length > 1)
        {
            Outputs.PlainOutput.WriteLine($"The log is new: {change.Records.Length - 1} waiver{(change.Records.Length == 2 ? "" : "s")} that stood there already {(change.Records.Length == 2 ? "is" : "are")} recorded with it.");
        }

        return ExitCode.Done;
    }

    private static void Append(SettingsChange change)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(change.Log)!);
            DiskHost.Writer.Append(change.Log, change.Records.SelectMany(record => record.Line()).ToArray());
        }
        catch (Exception problem) when (Outputs.Refused(problem))
        {
            throw new RequestException($"the log can't be written: {problem.Message} The block stands in {change.File} and does not count; record it by --record.");
        }
    }
}
