using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Contracts.Fedramp;
using Onus.Contracts.Matrices;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;

namespace Onus.Engine.Fedramp;

/// <summary>What documents for FedRAMP are made of.</summary>
/// <param name="Input">What is read, and by which knowledge it is judged.</param>
/// <param name="Certification">The name of the certification in the settings; null for the only one.</param>
public sealed record FedrampRequest(InputRequest Input, string? Certification = null);

/// <summary>Makes the documents that FedRAMP's Consolidated Rules 2026 ask for of what is deployed.</summary>
public static class FedrampUseCase
{
    /// <summary>The Security Decision Record.</summary>
    /// <exception cref="RequestException">The settings do not say what is certified, or what was asked for makes no sense.</exception>
    public static async Task<(SecurityDecisionRecord Record, ImmutableArray<ReportedDiagnostic> Diagnostics)> DecideAsync(FedrampRequest request, IHost host, IProgress<ProgressEvent>? progress = null, CancellationToken cancellation = default)
    {
        var (certification, _) = Open(request, host);
        var result = await ScanAsync(request, certification, host, progress, cancellation).ConfigureAwait(false);
        return (new DecisionBuilder(result, certification.Said).Build(), result.Diagnostics);
    }

    /// <summary>The Certification Package Overview.</summary>
    /// <exception cref="RequestException">The settings do not say all that it needs, or what was asked for makes no sense.</exception>
    public static async Task<(CertificationPackageOverview Overview, ImmutableArray<ReportedDiagnostic> Diagnostics)> OverviewAsync(FedrampRequest request, IHost host, IProgress<ProgressEvent>? progress = null, CancellationToken cancellation = default)
    {
        var (certification, places) = Open(request, host);
        var result = await ScanUseCase.RunAsync(request.Input, host, progress, cancellation).ConfigureAwait(false);
        return (new OverviewBuilder(result, certification, places).Build(), result.Diagnostics);
    }

    /// <summary>The report of accepted vulnerabilities.</summary>
    /// <param name="from">The first day of the period that is reported; it ends on the day of the assessment.</param>
    /// <exception cref="RequestException">The settings do not say what is certified, or what was asked for makes no sense.</exception>
    public static async Task<(AcceptedVulnerabilities Accepted, ImmutableArray<ReportedDiagnostic> Diagnostics)> AcceptedAsync(FedrampRequest request, string from, IHost host, IProgress<ProgressEvent>? progress = null, CancellationToken cancellation = default)
    {
        var (certification, _) = Open(request, host);
        var result = await ScanAsync(request, certification, host, progress, cancellation).ConfigureAwait(false);
        return string.CompareOrdinal(from, result.Date) > 0
            ? throw new RequestException($"the period would begin on {from}, after it ends on {result.Date}, the day of the assessment.")
            : (new AcceptanceBuilder(result, certification.Said).Build(from), result.Diagnostics);
    }

    /// <summary>How a requirement is implemented, in FedRAMP's words; null where nothing tells it.</summary>
    /// <param name="statement">What the provider says of it, which counts where nothing refutes it; null for nothing.</param>
    public static ImplementationStatus? StatusOf(MatrixRow row, ProviderStatement? statement = null) => DecisionBuilder.StatusOf(row, statement);

    /// <summary>The frameworks of a certification: the baseline of its class, and the indicators.</summary>
    internal static IReadOnlyList<string> FrameworksOf(Certification certification) =>
        FedrampIds.BaselineOf(certification.Class) is { } baseline ? [baseline, FedrampIds.Indicators] : [FedrampIds.Indicators];

    private static Task<AssessmentResult> ScanAsync(FedrampRequest request, TeamCertification certification, IHost host, IProgress<ProgressEvent>? progress, CancellationToken cancellation) =>
        ScanUseCase.RunAsync(request.Input with { Frameworks = FrameworksOf(certification.Said) }, host, progress, cancellation);

    private static (TeamCertification Certification, SourceMap Places) Open(FedrampRequest request, IHost host)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(host);
        var places = new SourceMap();
        var catalog = KnowledgeSource.Open(request.Input.Knowledge, host, places, Surroundings.Of(InputPaths.Of(request.Input, host), host));
        return (CertificationChoice.Of(catalog, request.Certification), places);
    }
}
