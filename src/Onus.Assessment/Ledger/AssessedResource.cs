using System.Collections.Immutable;
using Onus.Assessment.Checks;
using Onus.Assessment.Relations;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Model;

namespace Onus.Assessment.Ledger;

/// <summary>A resource with who holds which responsibility for it, and how its obligations stand. Kept small: an estate has a hundred thousand of them.</summary>
public sealed class AssessedResource
{
    private readonly Standing _standing;

    internal AssessedResource(DeployedResource input, TypeRules? rules, Split? split, Standing standing)
    {
        Input = input;
        Rules = rules;
        Split = split;
        _standing = standing;
    }

    /// <summary>The resource.</summary>
    public Resource Resource => Input.Resource;

    /// <summary>Who holds which responsibility; null when no service of the catalogue claims the type.</summary>
    public Split? Split { get; }

    /// <summary>The checks of its type.</summary>
    public ImmutableArray<Check> Checks => Rules?.Checks ?? [];

    /// <summary>The service; null when no service of the catalogue claims the type.</summary>
    public Service? Service => Rules?.Service;

    /// <summary>The verdicts, in the order of <see cref="Checks"/>.</summary>
    public ImmutableArray<FindingStatus> Verdicts => _standing.Verdicts;

    /// <summary>How its obligations stand, in the order of the split's <see cref="Split.CustomerEntries"/>.</summary>
    public ImmutableArray<ObligationStatus> Statuses => _standing.Statuses;

    /// <summary>Whether its rules were not evaluated, since the budget of its deployment was spent.</summary>
    internal bool IsLeft { get; init; }

    internal DeployedResource Input { get; }

    internal TypeRules? Rules { get; }
}
