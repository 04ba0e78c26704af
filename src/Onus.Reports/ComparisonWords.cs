using Onus.Assessment.Comparison;
using Onus.Contracts;
using Onus.Reports.Terminal;

namespace Onus.Reports;

/// <summary>What the reports of a comparison of designs say alike, in words for people.</summary>
internal static class ComparisonWords
{
    /// <summary>A design's letter, by which tables call it.</summary>
    public static string Letter(int design) => ((char)('A' + design)).ToString();

    public static string Cell(DesignJob? job) => job?.Holder switch
    {
        null => "–",
        Holder.Aws => "AWS",
        Holder.Customer => "you",
        Holder.Shared => "both",
        _ => "?",
    };

    public static string Candidates(DesignJob job) => string.Join(" or ", job.Candidates.Select(candidate => candidate switch
    {
        Holder.Aws => "AWS",
        Holder.Customer => "you",
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

    public static string Shift(JobShift shift) => $"{Cell(shift.Before)} → {Cell(shift.After)}";

    /// <summary>Why a job is where it is.</summary>
    public static string Reason(DesignJob job)
    {
        var step = job.Reason;
        return step.Reason + (step.Doubt is { } doubt ? $" Here {doubt}." : "") + (step.Id is { } id ? $" [{id}]" : "");
    }

    public static string? Source(DesignJob job, DesignComparison comparison) => comparison.Catalog.FindSource(job.Reason.Source) is { } source
        ? (source.AsOf.Length == 0 ? source.Title : $"{source.Title}, as of {source.AsOf}") + (job.Reason.Confidence == "derived" ? " (derived, not printed there)" : "")
        : null;

    /// <summary>Jobs that are shared since the parts of a design differ, by who keeps them.</summary>
    public static IEnumerable<(string Keepers, IReadOnlyList<string> Responsibilities)> Kept(Design design, IEnumerable<ComparisonRow> rows) => rows
        .Select(row => design.Jobs.GetValueOrDefault(row.Responsibility.Id))
        .OfType<DesignJob>()
        .Where(job => job.Holder == Holder.Shared && job.Keepers.Any())
        .GroupBy(job => string.Join(", ", job.Keepers.Select(part => part.Label)), StringComparer.Ordinal)
        .Select(group => (group.Key, (IReadOnlyList<string>)[.. group.Select(job => job.Responsibility)]));

    private static string? Count(DesignStep step, ShiftKind kind, string what)
    {
        var count = step.OfKind(kind).Count();
        return count == 0 ? null : $"{Screen.Count(count)} {(kind is ShiftKind.HandedOver or ShiftKind.TakenOn ? count == 1 ? "job " : "jobs " : "")}{what}";
    }
}
