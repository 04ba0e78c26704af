using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Onus.Assessment.Relations;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Model;

namespace Onus.Assessment.Ledger;

/// <summary>A resource with whose job everything is, and how it stands. Kept small: an estate has a hundred thousand of them.</summary>
public sealed class AssessedResource
{
    internal AssessedResource(Resource resource, DeploymentIndex index, TypePlan? plan, Split? split, FindingStatus[] verdicts, ObligationStatus[] statuses)
    {
        Resource = resource;
        Index = index;
        Plan = plan;
        Split = split;
        Verdicts = ImmutableCollectionsMarshal.AsImmutableArray(verdicts);
        Statuses = ImmutableCollectionsMarshal.AsImmutableArray(statuses);
    }

    /// <summary>The resource.</summary>
    public Resource Resource { get; }

    /// <summary>Whose job everything is; null when no service of the catalogue claims the type.</summary>
    public Split? Split { get; }

    /// <summary>The checks that were put to it.</summary>
    public ImmutableArray<Check> Checks => Plan?.Checks ?? [];

    /// <summary>The service; null when no service of the catalogue claims the type.</summary>
    public Service? Service => Plan?.Service;

    /// <summary>The verdicts, in the order of <see cref="Checks"/>.</summary>
    public ImmutableArray<FindingStatus> Verdicts { get; }

    /// <summary>How its obligations stand, in the order of the split's <see cref="Split.CustomerEntries"/>.</summary>
    public ImmutableArray<ObligationStatus> Statuses { get; }

    internal DeploymentIndex Index { get; }

    internal TypePlan? Plan { get; }
}
