using System.Collections.Immutable;
using Onus.Assessment.Residency;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Contracts.Residency;
using Onus.Core.Diagnostics;
using Onus.Engine.Inputs;

namespace Onus.Engine.Residency;

/// <summary>Where data is and goes.</summary>
/// <param name="Diagnostics">What is wrong with the inputs and the rules, by place.</param>
public sealed record ResidencyResult(ResidencyReport Report, ImmutableArray<ReportedDiagnostic> Diagnostics);

/// <summary>Says where the data of what is deployed is and goes, and whether the settings' rules let it.</summary>
public static class ResidencyUseCase
{
    /// <summary>Reads, finds the places, and puts them to the rules.</summary>
    /// <exception cref="RequestException">What was asked for makes no sense.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<ResidencyResult> RunAsync(InputRequest request, IHost host, IProgress<ProgressEvent>? progress = null, CancellationToken cancellation = default) =>
        Task.Run(() => Run(request, host, progress, cancellation), cancellation);

    private static ResidencyResult Run(InputRequest request, IHost host, IProgress<ProgressEvent>? progress, CancellationToken cancellation)
    {
        var paths = InputPaths.Of(request, host);
        var around = Surroundings.Of(paths, host);
        var session = InputSession.Open(request, host, progress, cancellation, around);
        CheckRegion(request.Region, session.Catalog);
        var inventory = session.Read(paths, around, session.Diagnostics);
        progress?.Report(new ProgressEvent("locating"));
        var rules = RulesInForce.Of(session.Catalog, inventory.LocationsIn(around), session.Places);
        var report = new ResidencyReporter(session.Catalog, session.Places, rules).Report(
            string.Join(" ", request.Paths), session.Day, inventory.Deployments, new ResidencySurvey(session.Catalog, inventory.Deployments).Places(cancellation));
        rules.Report(session.Diagnostics);
        return new ResidencyResult(report, session.Diagnostics.Report(session.Places));
    }

    /// <exception cref="RequestException">There is no Region of that name.</exception>
    private static void CheckRegion(string? region, ServiceCatalog catalog)
    {
        if (region is not null && catalog.Geography.Find(region) is null && catalog.Geography.Regions.Length > 0)
        {
            throw Spelling.Nearest(region, catalog.Geography.Regions.Select(item => item.Id)) is { } near
                ? new RequestException($"there is no Region \"{region}\"; did you mean {near}?")
                : new RequestException($"there is no Region \"{region}\".");
        }
    }
}
