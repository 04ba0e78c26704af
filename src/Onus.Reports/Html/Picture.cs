using Onus.Contracts;

namespace Onus.Reports.Html;

/// <summary>The picture of the shared responsibility model, drawn from an assessment: who holds what, layer by layer, and how it stands.</summary>
/// <param name="Zones">The holders that hold anything, from the top: the customer, both, third parties, those that are not known, AWS.</param>
internal sealed record Picture(IReadOnlyList<PictureZone> Zones)
{
    private static readonly Holder[] FromTop = [Holder.Customer, Holder.Shared, Holder.ThirdParty, Holder.Unknown, Holder.Aws];

    /// <summary>That of an assessment.</summary>
    public static Picture Of(AssessmentResult result)
    {
        var cells = new Dictionary<(Holder Holder, string Responsibility), PictureCell>();
        foreach (var resource in result.Resources)
        {
            if (resource.Split is { } split)
            {
                Add(cells, split, resource);
            }
        }

        foreach (var scope in result.Scopes)
        {
            CellOf(cells, scope.Entry).Add(scope.Entry.CustomerHoldsPart ? scope.Status : StatusOf(scope.Entry));
        }

        return new Picture([.. FromTop.Select(holder => new PictureZone(holder, [.. BandsOf(result, holder, cells)])).Where(zone => zone.Bands.Count > 0)]);
    }

    /// <summary>How an obligation stands of which the customer holds no part.</summary>
    public static ObligationStatus StatusOf(SplitEntry entry) => entry.Holder == Holder.Unknown ? ObligationStatus.Unknown : ObligationStatus.Inherited;

    private static IEnumerable<PictureBand> BandsOf(AssessmentResult result, Holder holder, Dictionary<(Holder Holder, string Responsibility), PictureCell> cells) => result.Layers
        .Select(layer => new PictureBand(layer, [.. result.Responsibilities.Where(item => item.Layer == layer.Id).Select(item => cells.GetValueOrDefault((holder, item.Id))?.Titled(item)).OfType<PictureCell>()]))
        .Where(band => band.Cells.Count > 0)
        .Reverse();

    private static void Add(Dictionary<(Holder Holder, string Responsibility), PictureCell> cells, Split split, ResourceAssessment resource)
    {
        var own = 0;
        foreach (var entry in split.Entries)
        {
            if (entry.Holder != Holder.NotApplicable)
            {
                CellOf(cells, entry).Add(entry.CustomerHoldsPart ? resource.Obligations[own] : StatusOf(entry));
            }

            own += entry.CustomerHoldsPart ? 1 : 0;
        }
    }

    private static PictureCell CellOf(Dictionary<(Holder Holder, string Responsibility), PictureCell> cells, SplitEntry entry)
    {
        var key = (entry.Holder, entry.Responsibility);
        return cells.TryGetValue(key, out var cell) ? cell : cells[key] = new PictureCell(entry.Responsibility);
    }
}

/// <summary>What one holder holds.</summary>
/// <param name="Bands">Its layers, from the top.</param>
internal sealed record PictureZone(Holder Holder, IReadOnlyList<PictureBand> Bands)
{
    /// <summary>How many obligations they are.</summary>
    public int Total => Bands.Sum(band => band.Total);
}

/// <summary>What one holder holds of a layer.</summary>
/// <param name="Cells">The responsibilities, in the order of the catalogue.</param>
internal sealed record PictureBand(Titled Layer, IReadOnlyList<PictureCell> Cells)
{
    /// <summary>How many obligations they are.</summary>
    public int Total => Cells.Sum(cell => cell.Total);
}

/// <summary>A responsibility that one holder holds, with its obligations counted.</summary>
internal sealed class PictureCell(string responsibility)
{
    private static readonly int Statuses = Enum.GetValues<ObligationStatus>().Length;
    private readonly int[] _counts = new int[Statuses];

    /// <summary>The id of the responsibility.</summary>
    public string Responsibility { get; } = responsibility;

    /// <summary>Its title.</summary>
    public string Title { get; private set; } = responsibility;

    /// <summary>How many obligations there are.</summary>
    public int Total => _counts.Sum();

    /// <summary>How many stand so.</summary>
    public int this[ObligationStatus status] => _counts[(int)status];

    /// <summary>Counts an obligation.</summary>
    public void Add(ObligationStatus status) => _counts[(int)status]++;

    /// <summary>The cell with its title.</summary>
    public PictureCell Titled(ResponsibilityTitle item)
    {
        Title = item.Marked;
        return this;
    }
}
