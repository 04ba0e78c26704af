using Onus.Contracts;
using Onus.Contracts.Designs;

namespace Onus.Reports.Terminal;

/// <summary>What the reports of a comparison of designs say alike, in words for people.</summary>
internal static class ComparisonWords
{
    /// <summary>A design's letter, by which tables call it.</summary>
    public static string Letter(int design) => ((char)('A' + design)).ToString();

    public static string Cell(DesignObligation? held) => held?.Holder switch
    {
        null => "–",
        Holder.Aws => "AWS",
        Holder.Customer => "you",
        Holder.Shared => "both",
        Holder.ThirdParty => held.Deciding.Entry.Party ?? "others",
        _ => "?",
    };

    public static string Candidates(DesignObligation held) => string.Join(" or ", held.Candidates.Select(candidate => candidate switch
    {
        Holder.Aws => "AWS",
        Holder.Customer => "you",
        Holder.ThirdParty => "others",
        _ => "both",
    }));

    public static string Name(Design design) => design.Title == design.Name ? design.Title : $"{design.Title} ({design.Name})";

    /// <summary>What shifts from a design to its neighbour, counted.</summary>
    public static string Summary(DesignStep step)
    {
        string?[] parts =
        [
            Count(step, ShiftKind.HandedOver, "handed over to AWS"),
            Count(step, ShiftKind.TakenOn, "taken on"),
            Count(step, ShiftKind.Ended, "no longer there"),
            Count(step, ShiftKind.Arisen, "new"),
            Count(step, ShiftKind.Undecided, "undecided"),
        ];
        var text = string.Join(", ", parts.OfType<string>());
        return text.Length == 0 ? "nothing shifts" : text;
    }

    public static string KindOf(ShiftKind kind) => kind switch
    {
        ShiftKind.HandedOver => "to AWS",
        ShiftKind.TakenOn => "to you",
        ShiftKind.Ended => "ended",
        ShiftKind.Arisen => "new",
        _ => "unclear",
    };

    public static string Shift(ObligationShift shift) => $"{Cell(shift.Before)} → {Cell(shift.After)}";

    /// <summary>Why it is held so.</summary>
    public static string Reason(DesignObligation held)
    {
        var step = held.Reason;
        return step.Reason + (step.Doubt is { } doubt ? $" Here {doubt}." : "") + (step.Id is { } id ? $" [{id}]" : "");
    }

    public static string? Source(DesignObligation held, DesignComparison comparison) =>
        comparison.Sources.FirstOrDefault(source => source.Id == held.Reason.Source)?.Describe(held.Reason.Confidence);

    /// <summary>Responsibilities that are shared since the parts of a design differ, by who keeps them.</summary>
    public static IEnumerable<(string Keepers, IReadOnlyList<string> Responsibilities)> Kept(Design design, IEnumerable<ComparisonRow> rows) => rows
        .Select(row => design.Obligations.GetValueOrDefault(row.Id))
        .OfType<DesignObligation>()
        .Where(held => held.Holder == Holder.Shared && held.Keepers.Any())
        .GroupBy(held => string.Join(", ", held.Keepers.Select(part => part.Label)), StringComparer.Ordinal)
        .Select(group => (group.Key, (IReadOnlyList<string>)[.. group.Select(held => held.Responsibility)]));

    private static string? Count(DesignStep step, ShiftKind kind, string what)
    {
        var count = step.OfKind(kind).Count();
        return count == 0 ? null : $"{TerminalWriter.Count(count)} {(kind is ShiftKind.HandedOver or ShiftKind.TakenOn ? count == 1 ? "responsibility " : "responsibilities " : "")}{what}";
    }
}
