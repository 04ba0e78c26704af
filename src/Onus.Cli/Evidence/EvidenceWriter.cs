using Onus.Cli.Shared;
using Onus.Core.Diagnostics;
using Onus.Engine.Evidence;
using Onus.Evidence.Log;

namespace Onus.Cli.Evidence;

/// <summary>Writes a block into the settings and its entry into the log of evidence, in this order: what stands in settings without an entry does not count. Nothing is written before the log is locked and the entry is made.</summary>
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

        Append(change, run);
        run.Say([]);
        Outputs.PlainOutput.WriteLine($"It stands in {change.File}, and is recorded in the log beside it.");
        if (change.Records.Length > 1)
        {
            Outputs.PlainOutput.WriteLine($"The log is new: {change.Records.Length - 1} waiver{(change.Records.Length == 2 ? "" : "s")} that stood there already {(change.Records.Length == 2 ? "is" : "are")} recorded with it.");
        }

        return ExitCode.Done;
    }

    private static void Append(SettingsChange change, CommandRun run)
    {
        var isWritten = false;
        try
        {
            var last = change.Records[^1];
            var by = Recorder.Known(run.Arguments.GetValue(EvidenceFlags.By), run.Host) ?? last.By;
            Directory.CreateDirectory(Path.GetDirectoryName(change.Log.Tree.LocationOf(change.Log.Path))!);
            var appender = new EvidenceAppender(change.Log.Tree, change.Log.Path, DiskHost.Writer, DiskHost.Locks)
            {
                Signer = run.Arguments.Signer(),
                Before = () =>
                {
                    change.Write(DiskHost.Writer);
                    isWritten = true;
                },
            };
            appender.Append([.. change.Records.Select(record => new LogAddition(record.Kind, record.Name, record.Digest, LogWords.Recorded))], last.Recorded, by);
            if (appender.SetAside is { } aside)
            {
                Outputs.PlainError.WriteLine($"The half of a line that a broken-off writing left is set aside in {aside}.");
            }
        }
        catch (Exception problem) when (isWritten && (problem is RequestException || Outputs.Refused(problem)))
        {
            throw new RequestException($"the log can't be written: {Said(problem).AsPhrase()}. The block stands in {change.File} and does not count; record it by --record.");
        }
        catch (Exception problem) when (Outputs.Refused(problem))
        {
            throw new RequestException($"the log can't be written: {Said(problem).AsPhrase()}. Nothing is written.");
        }
    }

    private static Message Said(Exception problem) => problem is RequestException request ? request.Said : (Message)$"{problem.Message}";
}
