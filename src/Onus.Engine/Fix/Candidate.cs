using Onus.Assessment.Ledger;
using Onus.Assessment.Results;
using Onus.Catalog.Mapping;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Contracts.Fixes;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Sources.Fixes;

namespace Onus.Engine.Fix;

/// <summary>A failed check with a remedy, and what became of it.</summary>
internal sealed class Candidate
{
    private readonly Place? _place;

    private Candidate(Check check, FixTask? task, Resource resource, Place? place) => (Check, Task, Resource, _place) = (check, task, resource, place);

    public Check Check { get; }

    public Resource Resource { get; }

    /// <summary>What is to be done; null where nobody knows where the resource is declared.</summary>
    public FixTask? Task { get; }

    /// <summary>Why its remedy is not written; null while it is.</summary>
    public Message? Obstacle { get; set; }

    public static Candidate Of(AssessedResource resource, Check check, IReadOnlyList<Deployment> deployments, SourceMap places)
    {
        var deployment = deployments.First(item => item.Id == resource.Resource.Deployment);
        var place = places.Locate(resource.Resource.Origin);
        var task = place is { } declared ? new FixTask(deployment, resource.Resource, declared, RemedyChange.Of(check.Remedy)) : null;
        return new Candidate(check, task, resource.Resource, ResultBuilder.PlaceOf(places, resource.Resource.Origin));
    }

    public AppliedFix Applied(CreatedOnce createdOnce) => new(Check.Id, Check.Title, Check.Severity, Resource.Deployment, Resource.Address, _place)
    {
        Advice = Check.Fix,
        Replaces = RemedyChange.Of(Check.Remedy).Any(change => createdOnce.Replaces(Resource.Type, change)),
    };

    public LeftFix Left() => new(Check.Id, Check.Severity, Resource.Deployment, Resource.Address, _place, Obstacle!.Text);
}
