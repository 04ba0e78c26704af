using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Contracts.Fedramp;
using Onus.Core.Diagnostics;
using Onus.Engine.Diff;
using Onus.Engine.Frameworks;

namespace Onus.Engine.Fedramp;

/// <summary>What a notice of a change is made of.</summary>
/// <param name="Diff">What is compared.</param>
public sealed record NoticeRequest(DiffRequest Diff)
{
    /// <summary>The name of the certification in the settings; null for the only one.</summary>
    public string? Certification { get; init; }

    /// <summary>What kind of change it is; null for what the change itself speaks for.</summary>
    public ChangeType? Type { get; init; }

    /// <summary>Why it is made; null where it is not said.</summary>
    public string? Reason { get; init; }

    /// <summary>How and when it is made; null where it is not said.</summary>
    public ChangePlan? Plan { get; init; }

    /// <summary>The name and title of who approves it; null where it is not said.</summary>
    public string? Approver { get; init; }
}

/// <summary>A notice, if one is needed.</summary>
/// <param name="Notice">The notice; null where a side can't be read, or the change needs none.</param>
/// <param name="IsRoutine">Whether nothing changes hands and nothing stands otherwise, so that no notice is needed.</param>
/// <param name="Diagnostics">What is wrong with the inputs.</param>
public sealed record NoticeResult(SignificantChangeNotice? Notice, bool IsRoutine, ImmutableArray<ReportedDiagnostic> Diagnostics);

/// <summary>Makes a FedRAMP Significant Change Notification of the difference between two states.</summary>
public static class NoticeUseCase
{
    /// <summary>Compares, and says what it changes.</summary>
    /// <exception cref="RequestException">The settings of the state after do not say what is certified, or what was asked for makes no sense.</exception>
    public static Task<NoticeResult> RunAsync(NoticeRequest request, IHost host, IProgress<ProgressEvent>? progress = null, CancellationToken cancellation = default) =>
        Task.Run(() => Run(request, host, progress, cancellation), cancellation);

    private static NoticeResult Run(NoticeRequest request, IHost host, IProgress<ProgressEvent>? progress, CancellationToken cancellation)
    {
        if (request.Plan is { Start: { } start, Completion: { } end } && string.CompareOrdinal(start, end) > 0)
        {
            throw new RequestException($"the change would be complete on {end}, before it starts on {start}.");
        }

        var (result, catalog) = DiffUseCase.RunWithKnowledge(request.Diff, host, progress, cancellation);
        if (result.Difference is not { } difference)
        {
            return new NoticeResult(null, false, result.Diagnostics);
        }

        var certification = CertificationChoice.Of(catalog, request.Certification).Said;
        if (difference.IsEmpty && request.Type is null)
        {
            return new NoticeResult(null, true, result.Diagnostics);
        }

        var frameworks = FedrampUseCase.FrameworksOf(certification).Select(id => FrameworkBuilder.Of(FrameworkStep.Named(id, catalog), catalog)).ToImmutableArray();
        var notice = new NoticeBuilder(difference, certification, frameworks, catalog.Exported).Build(request.Type) with { Reason = request.Reason, Plan = request.Plan, Approver = request.Approver };
        return new NoticeResult(notice, false, result.Diagnostics);
    }
}
