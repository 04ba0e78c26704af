using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Contracts.Digests;
using Onus.Contracts.Evidence;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Evidence.Log;

namespace Onus.Engine.Evidence;

/// <summary>Lists an evidence log, and makes a statement of it.</summary>
public static class ReadLogUseCase
{
    /// <summary>The entries of a log.</summary>
    /// <param name="kind">Those of this kind alone; null for all.</param>
    /// <exception cref="RequestException">There is no log.</exception>
    public static (LogListing Listing, ImmutableArray<ReportedDiagnostic> Diagnostics) List(LogRequest request, string? kind, IHost host)
    {
        var path = LogFinder.Existing(request, host);
        var (diagnostics, places) = (new DiagnosticBag(), new SourceMap());
        var log = EvidenceLog.Read(path.Tree, path.Path, diagnostics, places);
        var entries = log.Entries.Where(entry => kind is null || entry.Kind == kind).Select(LoggedEntries.Of);
        return (new LogListing(path.Shown, log.Count, log.Head, log.IsWhole, [.. entries]), diagnostics.Report(places));
    }

    /// <summary>A log as an in-toto statement; null, with diagnostics, where it is not whole: what is doubtful is not stated.</summary>
    /// <exception cref="RequestException">There is no log.</exception>
    public static (LogStatement? Statement, ImmutableArray<ReportedDiagnostic> Diagnostics) State(LogRequest request, IHost host)
    {
        var path = LogFinder.Existing(request, host);
        var (diagnostics, places) = (new DiagnosticBag(), new SourceMap());
        var bytes = EvidenceLog.Load(path.Tree, path.Path, out var obstacle);
        var log = EvidenceLog.Of(bytes, obstacle);
        log.Report(path.Shown, diagnostics, places);
        if (bytes is null || !log.IsWhole || log.Problems.Count > 0)
        {
            return (null, diagnostics.Report(places));
        }

        var digest = ImmutableSortedDictionary<string, string>.Empty.Add("sha256", Convert.ToHexStringLower(Digest.Sha256(bytes)));
        return (new LogStatement([new LogSubject(path.Shown, digest)], new LogPredicate(log.Count, log.Head, [.. log.Entries.Select(LoggedEntries.Of)])), diagnostics.Report(places));
    }
}
