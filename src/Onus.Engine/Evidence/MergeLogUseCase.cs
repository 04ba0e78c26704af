using Onus.Contracts.Evidence;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Evidence.Log;

namespace Onus.Engine.Evidence;

/// <summary>Joins the branches of an evidence log that git has put into one file.</summary>
public static class MergeLogUseCase
{
    /// <summary>Joins them, and writes the log anew.</summary>
    /// <param name="day">The day, as <c>yyyy-MM-dd</c>.</param>
    /// <param name="by">Who joins them; null for whom git knows.</param>
    /// <param name="signer">Signs the entries that join; null to leave them unsigned.</param>
    /// <exception cref="RequestException">There is no log, it holds something that is no entry, or it can't be written: nothing is changed.</exception>
    public static LogMerge Run(LogRequest request, string day, string? by, ILogSigner? signer, IHost host, IFileWriter writer, IFileLocks locks, CancellationToken cancellation = default)
    {
        var path = LogFinder.Existing(request, host);
        var merged = new EvidenceMerger(path.Tree, path.Path, writer, locks) { Signer = signer }.Merge(day, Recorder.Of(by, host), cancellation);
        return new LogMerge(path.Shown, merged.Count, merged.Head, merged.IsChanged, [.. merged.Merges.Select(LoggedEntries.Of)]);
    }
}
