using Onus.Contracts;
using Onus.Contracts.Changes;

namespace Onus.Reports.Terminal;

/// <summary>What the reports of a change say alike, in words for people.</summary>
internal static class DifferenceWords
{
    private const int MostKinds = 6;

    /// <summary>The change in a few sentences.</summary>
    public static IReadOnlyList<string> Summary(Difference difference)
    {
        var settings = SettingsWords.Change(difference.Before, difference.After);
        if (difference.IsEmpty)
        {
            return [.. new[] { NotRead(difference), "Nothing changes who is responsible for anything, nor whether it is done.", settings }.OfType<string>()];
        }

        string?[] sentences =
        [
            NotRead(difference),
            settings,
            Moves(difference),
            Resources(difference),
            Findings(difference),
            Statuses(difference),
            Kinds("New to you", difference.NewKinds, difference),
            Kinds("Yours no more", difference.EndedKinds, difference),
        ];
        return [.. sentences.OfType<string>()];
    }

    /// <summary>Said before all else: what is not read on one side looks as if it came or went.</summary>
    private static string? NotRead(Difference difference) =>
        difference.Errors > 0 ? $"Not all was read: {Count(difference.Errors, "error")} in the inputs. What {(difference.Errors == 1 ? "it hides" : "they hide")} looks below as if it were not there." : null;

    public static string HolderOf(SplitEntry entry) => entry.Holder switch
    {
        Holder.Aws => "AWS",
        Holder.Customer => "you",
        Holder.Shared => "shared",
        Holder.NotApplicable => "nobody",
        Holder.ThirdParty => entry.Party ?? "a third party",
        _ => "unknown (" + string.Join(" or ", entry.Candidates.Select(Word)) + ")",
    };

    public static string DirectionOf(ShiftDirection direction) => direction switch
    {
        ShiftDirection.ToCustomer => "to you",
        ShiftDirection.ToAws => "to AWS",
        ShiftDirection.Undecided => "unclear",
        _ => "moved",
    };

    public static string FateOf(FindingFate fate) => fate switch
    {
        FindingFate.Appeared => "appears",
        FindingFate.Fixed => "fixed",
        FindingFate.Waived => "waived now",
        FindingFate.Unclear => "not known now",
        FindingFate.Doubtful => "in doubt",
        _ => "went with it",
    };

    public static string ReasonOf(HolderMove move) =>
        (move.Ended ? "No longer so: " : "") + move.Step.Reason
        + (move.Step.Doubt is { } doubt ? $" Here {doubt}." : "")
        + (move.Step.Id is { } id ? $" [{id}]" : "");

    public static string? SourceOf(BasisStep step, Difference difference) => difference.FindSource(step.Source)?.Describe(step.Confidence);

    /// <summary>Why something is accepted, whose spelling that is, until when, and where it is written.</summary>
    public static string WaiverOf(WaiverNote waiver) =>
        $"{waiver.Reason ?? "no reason given"} ({waiver.Tool} {waiver.Id}{(waiver.Expires is { } day ? $", until {day}" : "")}{(waiver.Location is { } place ? $", {place}" : "")})";

    public static string Severities(IEnumerable<FindingChange> changes) => string.Join(", ", changes
        .GroupBy(change => change.Severity)
        .OrderByDescending(group => group.Key)
        .Select(group => $"{TerminalWriter.Count(group.Count())} {group.Key.Name()}"));

    public static string Count(int count, string one, string? many = null) => $"{TerminalWriter.Count(count)} {(count == 1 ? one : many ?? one + "s")}";

    private static string? Moves(Difference difference)
    {
        var parts = difference.Moves.GroupBy(move => move.Direction).ToDictionary(group => group.Key, group => group.Count());
        string?[] all =
        [
            parts.TryGetValue(ShiftDirection.ToCustomer, out var ours) ? Count(ours, "responsibility moves", "responsibilities move") + " to you" : null,
            parts.TryGetValue(ShiftDirection.ToAws, out var theirs) ? Count(theirs, "responsibility moves", "responsibilities move") + " to AWS" : null,
            parts.TryGetValue(ShiftDirection.Undecided, out var unclear) ? $"of {Count(unclear, "responsibility", "responsibilities")} it is not clear whose {(unclear == 1 ? "it is" : "they are")}" : null,
            parts.TryGetValue(ShiftDirection.None, out var other) ? Count(other, "responsibility changes", "responsibilities change") + " hands" : null,
        ];
        return Sentence(all);
    }

    private static string? Resources(Difference difference)
    {
        string?[] all = [Resources(difference.Appeared, "appears and brings", "appear and bring"), Resources(difference.Gone, "goes and takes", "go and take")];
        return Sentence(all);
    }

    private static string? Resources(IReadOnlyCollection<ResourceChange> changes, string one, string many)
    {
        if (changes.Count == 0)
        {
            return null;
        }

        var held = changes.Aggregate(default(HolderCount), (sum, change) => sum + change.Obligations);
        return $"{Count(changes.Count, "resource")} {(changes.Count == 1 ? one : many)} {Held(held)}";
    }

    /// <summary>What a party holds before and after, as words.</summary>
    public static string Of(PartyChange party) =>
        $"{FromTo(party.Before, party.After)} obligations, {FromTo(party.UnmetBefore, party.UnmetAfter)} not met"
        + (party.Findings > 0 ? $"; {Count(party.Findings, "finding")} {(party.Findings == 1 ? "appears" : "appear")}" : "");

    /// <summary>A figure before and after; one where it is the same.</summary>
    public static string FromTo(int before, int after) => before == after ? TerminalWriter.Count(after) : $"{TerminalWriter.Count(before)} → {TerminalWriter.Count(after)}";

    /// <summary>Obligations by holder, as words.</summary>
    public static string Held(HolderCount held) => held.Total == 0
        ? "no obligation"
        : string.Join(", ", new[]
        {
            held.Customer > 0 ? $"{Count(held.Customer, "obligation")} of yours" : null,
            held.Shared > 0 ? $"{TerminalWriter.Count(held.Shared)} shared" : null,
            held.Aws > 0 ? $"{TerminalWriter.Count(held.Aws)} of AWS's" : null,
            held.ThirdParty > 0 ? $"{TerminalWriter.Count(held.ThirdParty)} of third parties" : null,
            held.Unknown > 0 ? $"{TerminalWriter.Count(held.Unknown)} of unknown holder" : null,
        }.OfType<string>());

    private static string? Findings(Difference difference)
    {
        var news = difference.ShownFindings.ToList();
        var hidden = difference.NewFindings.Count(change => !change.Finding.IsShown);
        var gone = difference.Findings.Count(change => change.Fate is FindingFate.Fixed or FindingFate.ResourceGone);
        var accepted = difference.Findings.Count(change => change.Fate == FindingFate.Waived);
        var brought = news.Count(change => change.Waiver is not null);
        var doubts = difference.Findings.Count(change => change.Fate is FindingFate.Unclear or FindingFate.Doubtful);
        string?[] all =
        [
            news.Count > 0 ? $"{Count(news.Count, "finding appears", "findings appear")} ({Severities(news)}){(brought > 0 ? $", {TerminalWriter.Count(brought)} of them waived by this change itself" : "")}" : null,
            hidden > 0 ? $"{Count(hidden, "finding appears", "findings appear")} that {(hidden == 1 ? "is" : "are")} hidden, most by the profile" : null,
            accepted > 0 ? $"{Count(accepted, "finding that was there is", "findings that were there are")} waived by this change" : null,
            gone > 0 ? Count(gone, "finding goes", "findings go") : null,
            doubts > 0 ? $"of {Count(doubts, "check")} the outcome can't be told any more" : null,
        ];
        return Sentence(all);
    }

    private static string? Statuses(Difference difference)
    {
        var broken = difference.Statuses.Count(change => change.To == ObligationStatus.Unmet);
        var mended = difference.Statuses.Count(change => change.To == ObligationStatus.Met);
        string?[] all =
        [
            broken > 0 ? Count(broken, "obligation of yours is unmet", "obligations of yours are unmet") + " that stood otherwise" : null,
            mended > 0 ? Count(mended, "is met", "are met") + (broken > 0 ? "" : " that stood otherwise") : null,
        ];
        return Sentence(all);
    }

    private static string? Kinds(string lead, IReadOnlyCollection<string> kinds, Difference difference)
    {
        // Where one side holds nothing, all its obligations are new, which says nothing.
        if (kinds.Count == 0 || difference.HeldBefore.Total == 0 || difference.HeldAfter.Total == 0)
        {
            return null;
        }

        var shown = string.Join(", ", kinds.Take(MostKinds).Select(difference.TitleOf));
        return $"{lead}: {shown}{(kinds.Count > MostKinds ? $", and {kinds.Count - MostKinds} more" : "")}.";
    }

    private static string? Sentence(IEnumerable<string?> parts)
    {
        var text = string.Join("; ", parts.OfType<string>());
        return text.Length == 0 ? null : char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }

    private static string Word(Holder holder) => holder switch
    {
        Holder.Aws => "AWS",
        Holder.Customer => "you",
        Holder.NotApplicable => "nobody",
        Holder.ThirdParty => "a third party",
        _ => "shared",
    };
}
