using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Engine.Viewing;

namespace Onus.Engine.Reporting;

/// <summary>Which stored result is reported.</summary>
/// <param name="Path">The file that holds it.</param>
public sealed record ReportRequest(string Path)
{
    /// <summary>What the file would hold, when the result is handed over otherwise; null to read the file.</summary>
    public ReadOnlyMemory<byte>? Given { get; init; }

    /// <summary>The party whose obligations alone are told, or <see cref="PartyCut.Nobody"/>; null for all.</summary>
    public string? Party { get; init; }
}

/// <summary>A stored result.</summary>
/// <param name="Result">The assessment as it was made; null when it can't be read.</param>
/// <param name="Diagnostics">What is wrong with the file that holds it, or that it is not whole.</param>
public sealed record ReportAnswer(AssessmentResult? Result, ImmutableArray<ReportedDiagnostic> Diagnostics);

/// <summary>Takes up an assessment that was stored, to report it anew.</summary>
public static class ReportUseCase
{
    /// <summary>Reads the result, which keeps the title that it was made with.</summary>
    /// <exception cref="RequestException">The file is not there, or the result has no such party.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<ReportAnswer> RunAsync(ReportRequest request, IHost host, CancellationToken cancellation = default) =>
        Task.Run(() => Run(request, host), cancellation);

    private static ReportAnswer Run(ReportRequest request, IHost host)
    {
        var (places, diagnostics) = (new SourceMap(), new DiagnosticBag());
        var read = Read(request, host, places, diagnostics);
        return new ReportAnswer(read is null ? null : PartyChoice.Cut(read, request.Party), diagnostics.Report(places));
    }

    private static AssessmentResult? Read(ReportRequest request, IHost host, SourceMap places, DiagnosticBag diagnostics)
    {
        if (request.Given is { } given)
        {
            using var text = new MemoryStream(given.ToArray());
            return StoredResult.Read(text, request.Path, title: null, places, diagnostics);
        }

        var named = host.Named(request.Path);
        return named.Find() switch
        {
            { Kind: EntryKind.File } file => StoredResult.Read(named, file, title: null, places, diagnostics),
            null => throw new RequestException($"{request.Path} is not there."),
            _ => throw new RequestException($"{request.Path} is no file; give one that onus scan --format json has written."),
        };
    }
}
