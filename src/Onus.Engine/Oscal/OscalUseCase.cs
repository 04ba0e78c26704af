using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Contracts.Oscal;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Engine.Inputs;
using Onus.Engine.Matrices;
using Onus.Engine.Scan;

namespace Onus.Engine.Oscal;

/// <summary>Which document of OSCAL is to be made.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Framework">The framework, by any of its names.</param>
/// <param name="System">What the system is called; null for the last folder or file that is named.</param>
/// <param name="Version">The version of OSCAL; null for the usual one.</param>
public sealed record OscalRequest(OscalKind Kind, string Framework, string? System = null, string? Version = null);

/// <summary>Makes what a document of OSCAL is written of.</summary>
public static class OscalUseCase
{
    /// <summary>Reads, judges, scores, and sorts by who does what.</summary>
    /// <exception cref="RequestException">There is no such framework, or it is published in no form that the document could import.</exception>
    public static async Task<(OscalPackage Package, ImmutableArray<ReportedDiagnostic> Diagnostics)> RunAsync(OscalRequest oscal, InputRequest request, IHost host, IProgress<ProgressEvent>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(oscal);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(host);
        var catalog = KnowledgeSource.Open(request.Knowledge, host, new SourceMap());
        if (catalog.Frameworks.FindByName(oscal.Framework) is { } named && ProblemOf(oscal.Kind, named.Id, named.Of) is { } problem)
        {
            throw new RequestException(problem);
        }

        var result = await ScanUseCase.RunAsync(request with { Frameworks = [oscal.Framework] }, host, progress, cancellation).ConfigureAwait(false);
        return (Of(result, oscal, oscal.Kind == OscalKind.Export ? catalog.Exported : []), result.Diagnostics);
    }

    /// <summary>What a document is written of: an assessment whose first framework is the one that is asked for.</summary>
    /// <param name="exported">What stays with the customers of the team; looked at for these alone.</param>
    public static OscalPackage Of(AssessmentResult result, OscalRequest oscal, ImmutableArray<Catalog.Model.ExportedPart> exported)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(oscal);
        var framework = result.Frameworks[0];
        var matrix = MatrixUseCase.Of(result, new MatrixRequest(framework.Id, Contracts.Matrices.MatrixLayout.Plain, ForCustomers: oscal.Kind == OscalKind.Export), exported);
        return new OscalPackage(oscal.Kind, oscal.System ?? NameOf(result.Title), result, framework, matrix) { Version = oscal.Version ?? OscalPackage.Versions[0] };
    }

    /// <summary>The last name of a path, which stays the same wherever the folder lies.</summary>
    private static string NameOf(string title) =>
        title.Split('/', '\\').LastOrDefault(part => part.Length > 0 && part is not ("." or "..")) is { } name ? Path.GetFileNameWithoutExtension(name) is { Length: > 0 } plain ? plain : name : "system";

    private static Message? ProblemOf(OscalKind kind, string framework, string? of)
    {
        var bare = new FrameworkAssessment(framework, "", "", "", []) { Of = of };
        return OscalControls.SourceOf(bare) is null ? (Message)$"OSCAL is written for NIST SP 800-53 Rev. 5 and its baselines alone, whose catalogue and profiles are published for it; {framework} has none that a document could import. Name nist-800-53-r5-moderate or another of its baselines, or fedramp-rev5-moderate."
            : kind is OscalKind.Ssp or OscalKind.Export or OscalKind.Provider && OscalControls.ProfileOf(bare) is null ? (Message)$"a plan imports a profile, and {framework} is a catalogue; name a baseline: low, moderate, high or privacy, as in {framework}-moderate."
            : null;
    }
}
