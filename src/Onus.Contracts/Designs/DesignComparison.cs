using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts.Designs;

/// <summary>What shifts between designs, side by side.</summary>
/// <param name="Date">The day it speaks of.</param>
/// <param name="Designs">The designs, in the order they were asked for; two at least.</param>
/// <param name="Rows">The responsibilities that concern one of them at least, in the order of the catalogue.</param>
/// <param name="Steps">What is handed over from each design to its neighbour.</param>
/// <param name="Sources">What the grounds cite, by id.</param>
/// <param name="Layers">The layers of the picture, from the bottom.</param>
public sealed record DesignComparison(
    string Date,
    ImmutableArray<Design> Designs,
    ImmutableArray<ComparisonRow> Rows,
    ImmutableArray<DesignStep> Steps,
    ImmutableArray<Citation> Sources,
    [property: JsonIgnore] ImmutableArray<Titled> Layers)
{
    /// <summary>The name of the format.</summary>
    [JsonPropertyOrder(-1)]
    public string Schema => "onus/compare/2";

    /// <summary>The rows in which something shifts.</summary>
    [JsonIgnore]
    public IEnumerable<ComparisonRow> Shifting => Rows.Where(row => row.Shifts);
}

/// <summary>One responsibility, and who holds it in each design.</summary>
/// <param name="Responsibility">The responsibility.</param>
/// <param name="Obligations">The obligation in each design; null where it does not concern it.</param>
public sealed record ComparisonRow([property: JsonIgnore] ResponsibilityTitle Responsibility, [property: JsonIgnore] ImmutableArray<DesignObligation?> Obligations)
{
    /// <summary>The responsibility's id.</summary>
    [JsonPropertyName("responsibility")]
    public string Id => Responsibility.Id;

    /// <summary>The responsibility's title.</summary>
    public string Title => Responsibility.Title;

    /// <summary><c>true</c> where AWS's model does not have the responsibility.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Extension => Responsibility.Extension;

    /// <summary>The id of its layer.</summary>
    public string Layer => Responsibility.Layer;

    /// <summary>The obligation in each design.</summary>
    [JsonPropertyName("obligations")]
    public IEnumerable<HeldInDesign> Held => Obligations.Select(HeldInDesign.Of);

    /// <summary>Whether the designs differ.</summary>
    public bool Shifts => Obligations.Any(item => item?.Holder != Obligations[0]?.Holder || item?.Holder == Holder.Unknown);
}

/// <summary>Who holds a responsibility in a design, in short.</summary>
/// <param name="Candidates">The holders that are possible, when the holder is unknown.</param>
/// <param name="Keepers">Where parts differ: the names of those that the customer keeps something of.</param>
/// <param name="Part">The name of the part that decides.</param>
/// <param name="Reason">The step that settled it.</param>
public sealed record HeldInDesign(Holder Holder, ImmutableArray<Holder>? Candidates, IEnumerable<string>? Keepers, string? Part, BasisStep? Reason)
{
    /// <summary>The name of the third party that holds it; null when none does.</summary>
    public string? Party { get; init; }

    internal static HeldInDesign Of(DesignObligation? held) => held is null
        ? new HeldInDesign(Holder.NotApplicable, null, null, null, null)
        : new HeldInDesign(
            held.Holder,
            held.Candidates.IsEmpty ? null : held.Candidates,
            held.Keepers.Any() ? held.Keepers.Select(part => part.Name) : null,
            held.Deciding.Part.Name,
            held.Reason)
        { Party = held.Holder == Holder.ThirdParty ? held.Deciding.Entry.Party : null };
}

/// <summary>What happens to an obligation from one design to the next.</summary>
public enum ShiftKind : byte
{
    /// <summary>AWS takes it, or more of it.</summary>
    HandedOver,

    /// <summary>The customer takes it on, or more of it.</summary>
    TakenOn,

    /// <summary>The customer had it, and there is nothing of the kind any more.</summary>
    Ended,

    /// <summary>There was nothing of the kind, and the customer has it now.</summary>
    Arisen,

    /// <summary>It can't be told.</summary>
    Undecided,
}

/// <summary>An obligation that shifts from one design to the next.</summary>
/// <param name="Responsibility">The responsibility.</param>
/// <param name="Kind">What happens to it.</param>
/// <param name="Before">The obligation in the first design; null where there is nothing of the kind.</param>
/// <param name="After">The obligation in the next.</param>
public sealed record ObligationShift(ResponsibilityTitle Responsibility, ShiftKind Kind, DesignObligation? Before, DesignObligation? After);

/// <summary>What shifts from one design to the next.</summary>
/// <param name="From">The index of the first design.</param>
/// <param name="To">The index of the next.</param>
/// <param name="Shifts">The shifts, in the order of the catalogue.</param>
public sealed record DesignStep(int From, int To, [property: JsonIgnore] ImmutableArray<ObligationShift> Shifts)
{
    /// <summary>What AWS takes, or takes more of.</summary>
    public IEnumerable<string> HandedOver => Ids(ShiftKind.HandedOver);

    /// <summary>What the customer takes on, or more of it.</summary>
    public IEnumerable<string> TakenOn => Ids(ShiftKind.TakenOn);

    /// <summary>What the customer had, and is not there any more.</summary>
    public IEnumerable<string> Ended => Ids(ShiftKind.Ended);

    /// <summary>What was not there, and the customer has now.</summary>
    public IEnumerable<string> Arisen => Ids(ShiftKind.Arisen);

    /// <summary>What can't be told.</summary>
    public IEnumerable<string> Undecided => Ids(ShiftKind.Undecided);

    /// <summary>The shifts of one kind.</summary>
    /// <param name="kind">The kind.</param>
    public IEnumerable<ObligationShift> OfKind(ShiftKind kind) => Shifts.Where(shift => shift.Kind == kind);

    private IEnumerable<string> Ids(ShiftKind kind) => OfKind(kind).Select(shift => shift.Responsibility.Id);
}
