using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Contracts.Evidence;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Evidence.Log;

namespace Onus.Engine.Evidence;

/// <summary>By what a log is verified.</summary>
/// <param name="Log">Which log.</param>
public sealed record VerifyLogRequest(LogRequest Log)
{
    /// <summary>The hash of an entry that somebody has written down elsewhere; null for none.</summary>
    public string? Head { get; init; }

    /// <summary>How many entries there were then; null where nobody has written that down.</summary>
    public int? Count { get; init; }

    /// <summary>A revision of the repository whose log has to be in this one; null for none.</summary>
    public string? Since { get; init; }

    /// <summary>The number of the first entry that has to be signed, from 1.</summary>
    public int SignedFrom { get; init; } = 1;
}

/// <summary>What came of it.</summary>
/// <param name="Verification">What was found; null where the log can't be read.</param>
public sealed record VerifiedLog(LogVerification? Verification, ImmutableArray<ReportedDiagnostic> Diagnostics);

/// <summary>Verifies an evidence log: by itself, by what somebody has written down of it, by a revision, by its signatures.</summary>
public static class VerifyLogUseCase
{
    /// <summary>Reads the log and looks for what was changed.</summary>
    /// <param name="signatures">Says whose signatures are good; null where nobody asks.</param>
    /// <exception cref="RequestException">There is no log, or what was asked for makes no sense.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<VerifiedLog> RunAsync(VerifyLogRequest request, IHost host, ILogSignatures? signatures = null, IProgress<ProgressEvent>? progress = null, CancellationToken cancellation = default) =>
        Task.Run(() => Run(request, host, signatures, progress, cancellation), cancellation);

    private static VerifiedLog Run(VerifyLogRequest request, IHost host, ILogSignatures? signatures, IProgress<ProgressEvent>? progress, CancellationToken cancellation)
    {
        var path = LogFinder.Find(request.Log, host);
        var isThere = EvidenceLog.IsThere(path.Tree, path.Path);
        if (!isThere && request is { Head: null, Count: null, Since: null })
        {
            throw new RequestException($"there is no evidence log {path.Shown}; name another by --log, and what it once was by --head or --since.");
        }

        var log = isThere ? EvidenceLog.Of(EvidenceLog.Load(path.Tree, path.Path, out var obstacle), obstacle) : EvidenceLog.Empty;
        if (log.Unreadable is { } reason)
        {
            var diagnostics = new DiagnosticBag();
            var places = new SourceMap();
            diagnostics.Error("evidence-unreadable", $"The evidence log {reason}.", places.Add(path.Shown).At(0), $"Make it readable, or use the version of Onus that wrote it.");
            return new VerifiedLog(null, diagnostics.Report(places));
        }

        var past = new LogPast(log);
        var (shown, notShown) = (new List<string>(), new List<string>());
        if (request.Head is { } head)
        {
            past.Require(head, request.Count, $"as was written down");
            shown.Add("All that led to the head that was named is in it, unchanged.");
        }
        else if (request.Count is { } count)
        {
            past.Require(count);
        }

        if (request.Since is { } revision)
        {
            var then = RevisionOfLog.Read(revision, path, host);
            past.Require(then, revision);
            shown.Add($"All {then.Count} entries of revision {((Message)$"{revision}").Text} are in it, unchanged.");
        }

        List<LogProblem> problems = [.. log.Problems, .. past.Problems];
        if (signatures is null)
        {
            notShown.Add("Who wrote it: --allowed-signers FILE checks signatures.");
        }
        else
        {
            problems.AddRange(LogSignatures.Problems(log, signatures, request.SignedFrom, done => progress?.Report(new ProgressEvent("checking signatures", done, log.Count)), cancellation).Take(EvidenceLog.MaxProblems));
            shown.Add(request.SignedFrom > 1 ? $"Every entry from number {request.SignedFrom} on is signed by whom it names, and so is every signed one before." : "Every entry is signed by whom it names.");
        }

        if (request is { Head: null, Since: null })
        {
            notShown.Insert(0, "Whether entries were cut off its end, or all of it was written anew: --head HASH, a hash that was written down before, or --since REVISION tells.");
        }

        return new VerifiedLog(Report(path, log, problems, shown, notShown), []);
    }

    private static LogVerification Report(InputPath path, EvidenceLog log, List<LogProblem> problems, IEnumerable<string> shown, IEnumerable<string> notShown) => new(
        path.Shown,
        log.Count,
        log.Head,
        log.Entries.Count(entry => entry.Signature is not null),
        [.. problems.OrderBy(problem => problem.Line).Select(problem => new LogFault(problem.Line, problem.Code, problem.Message.Text, problem.Remedy.Text))],
        problems.Count > 0 ? [] : [.. shown.Prepend("Every entry is as it was written, and follows on the one before it.")],
        [.. notShown]);
}
