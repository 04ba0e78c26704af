using System.Collections.Immutable;
using Onus.Assessment.Results;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Contracts.Changes;
using Onus.Contracts.Designs;

namespace Onus.Assessment.Comparison;

/// <summary>Compares designs: who holds what in each, and what shifts from each to its neighbour.</summary>
/// <param name="catalog">The catalogue, for titles, order and sources.</param>
/// <param name="day">The day to speak of.</param>
public sealed class DesignComparer(ServiceCatalog catalog, string day)
{
    /// <summary>The designs side by side.</summary>
    /// <param name="designs">The designs, two at least.</param>
    public DesignComparison Compare(ImmutableArray<Design> designs)
    {
        var rows = ResultBuilder.TitlesOf(catalog)
            .Where(item => item.Scope is ResponsibilityScope.Provider or ResponsibilityScope.Resource && designs.Any(design => design.Obligations.ContainsKey(item.Id)))
            .Select(item => new ComparisonRow(item, [.. designs.Select(design => design.Obligations.GetValueOrDefault(item.Id))]))
            .ToImmutableArray();
        return new DesignComparison(
            day,
            designs,
            rows,
            [.. Enumerable.Range(1, Math.Max(designs.Length - 1, 0)).Select(at => Step(at, rows))],
            ResultBuilder.Cited(catalog, rows.SelectMany(row => row.Obligations).OfType<DesignObligation>().Select(item => item.Reason.Source)),
            [.. catalog.Layers.Select(layer => new Titled(layer.Id, layer.Title))]);
    }

    private static DesignStep Step(int to, ImmutableArray<ComparisonRow> rows) => new(
        to - 1,
        to,
        [.. rows.Select(row => (row, kind: KindOf(row.Obligations[to - 1], row.Obligations[to])))
            .Where(entry => entry.kind is not null)
            .Select(entry => new ObligationShift(entry.row.Responsibility, entry.kind!.Value, entry.row.Obligations[to - 1], entry.row.Obligations[to]))]);

    private static ShiftKind? KindOf(DesignObligation? before, DesignObligation? after)
    {
        if (before is null || after is null)
        {
            var only = before ?? after;
            return only is null || only.Holder is Holder.Aws or Holder.ThirdParty ? null : before is null ? ShiftKind.Arisen : ShiftKind.Ended;
        }

        return HolderShift.Direction(before.Holder, after.Holder) switch
        {
            ShiftDirection.ToAws => ShiftKind.HandedOver,
            ShiftDirection.ToCustomer => ShiftKind.TakenOn,
            ShiftDirection.Undecided => ShiftKind.Undecided,
            _ => null,
        };
    }
}
