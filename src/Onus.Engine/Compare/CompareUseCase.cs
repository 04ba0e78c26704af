using System.Collections.Immutable;
using Onus.Assessment.Comparison;
using Onus.Contracts;
using Onus.Contracts.Designs;
using Onus.Core.Diagnostics;
using Onus.Engine.Inputs;

namespace Onus.Engine.Compare;

/// <summary>Which designs are put side by side.</summary>
/// <param name="Designs">Services, types with properties, variants of services, or paths; two at least.</param>
/// <param name="Input">What is known besides, and by which knowledge. Its own paths are not read.</param>
public sealed record CompareRequest(IReadOnlyList<string> Designs, InputRequest Input);

/// <summary>Designs side by side.</summary>
/// <param name="Diagnostics">What is wrong with the inputs, by place.</param>
public sealed record CompareResult(DesignComparison Comparison, ImmutableArray<ReportedDiagnostic> Diagnostics);

/// <summary>Says what is handed over from one design to the next.</summary>
public static class CompareUseCase
{
    private const int MaxDesigns = 26;

    /// <summary>Finds what the designs mean, and compares them.</summary>
    /// <exception cref="RequestException">What was asked for makes no sense.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<CompareResult> RunAsync(CompareRequest request, IHost host, IProgress<ProgressEvent>? progress = null, CancellationToken cancellation = default) =>
        Task.Run(() => Run(request, host, progress, cancellation), cancellation);

    private static CompareResult Run(CompareRequest request, IHost host, IProgress<ProgressEvent>? progress, CancellationToken cancellation)
    {
        if (request.Designs.Count is < 2 or > MaxDesigns)
        {
            throw new RequestException($"a comparison takes from two to {MaxDesigns} designs; put a type and its properties into one argument: \"DBInstance Engine=mysql\".");
        }

        var session = InputSession.Open(request.Input, host, progress, cancellation);
        var reader = new DesignReader(session, host);
        var designs = request.Designs.Select(reader.Read).ToImmutableArray();
        return new CompareResult(new DesignComparer(session.Catalog, session.Day).Compare(designs), session.Diagnostics.Report(session.Places));
    }
}
