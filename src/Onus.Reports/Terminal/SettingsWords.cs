using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>What reports say of a team's settings, in words for people.</summary>
internal static class SettingsWords
{
    /// <summary>Which settings are in force, and how much they change.</summary>
    /// <param name="result">What they are in force in.</param>
    public static string Of(SettingsNote settings, AssessmentResult result)
    {
        var changes = settings.Overrides.SelectMany(item => item.Changes).ToList();
        var what = settings.Overrides.IsEmpty ? Said(settings).Any() || SettingsBlocks.Of(result).Any() ? "they give nothing to another holder" : "they settle nothing"
            : $"{DifferenceWords.Count(settings.Overrides.Length, "override")}, by {(settings.Overrides.Length == 1 ? "which" : "which together")} "
                + $"{DifferenceWords.Count(changes.Sum(change => change.Resources), "obligation has another holder here", "obligations have another holder here")}";
        return $"{Lead(settings)}: {what}.";
    }

    /// <summary>What settings say besides overrides: in the place of flags, of checks, what they accept and hold.</summary>
    public static IEnumerable<string> Said(SettingsNote settings)
    {
        if (settings.Dials is { Count: > 0 } dials)
        {
            yield return string.Join("; ", dials.Select(dial => $"{dial.Key} = {dial.Value}")) + ".";
        }

        foreach (var check in settings.Checks ?? [])
        {
            yield return CheckOf(check);
        }

        if (settings.Waivers is { Length: > 0 } waivers)
        {
            yield return $"{DifferenceWords.Count(waivers.Length, "waiver")}: {string.Join(", ", waivers)}.";
        }

        if (settings.Everywhere is { Length: > 0 } everywhere)
        {
            yield return $"Nothing narrows {DifferenceWords.Count(everywhere.Length, "waiver")}: what {string.Join(", ", everywhere)} accept{(everywhere.Length == 1 ? "s" : "")} is accepted everywhere.";
        }

        if (settings.Holds is { Length: > 0 } holds)
        {
            yield return $"Holds {string.Join(", ", holds)}.";
        }
    }

    private static string CheckOf(SettingsCheck check)
    {
        string?[] parts =
        [
            check.Own ? "a check of their own" : null,
            check.Severity is { } severity ? $"of {severity.Name()} severity" : null,
            check.Level is { } level ? level.Name() : null,
            check.Parameters is { } parameters ? string.Join(", ", parameters.Select(item => $"{item.Key} = {item.Value}")) : null,
            check.Off is { } because ? $"off: {because}" : null,
        ];
        return $"{check.Id}: {string.Join("; ", parts.OfType<string>())}";
    }

    /// <summary>Which settings are in force.</summary>
    public static string Force(SettingsNote settings) => Lead(settings) + ".";

    private static string Lead(SettingsNote settings) => $"{settings.File} is in force ({settings.Title}{(settings.AsOf.Length > 0 ? $", as of {settings.AsOf}" : "")})";

    /// <summary>What becomes of the settings from one side to the other; null when they stay as they are.</summary>
    public static string? Change(AssessmentResult beforeChange, AssessmentResult afterChange)
    {
        var (before, after) = (beforeChange.Settings, afterChange.Settings);
        if (before is null || after is null)
        {
            var blocks = SettingsBlocks.Changes(beforeChange, afterChange);
            return before is null && after is null ? null
                : after is not null ? $"The team's settings {after.File} are new: {New("they override", after, blocks)}."
                : $"The team's settings {before!.File} are gone: {New("they overrode", before, blocks)}.";
        }

        string?[] parts =
        [
            Part("adds", after.Overrides.ExceptBy(before.Overrides.Select(item => item.Id), item => item.Id)),
            Part("takes out", before.Overrides.ExceptBy(after.Overrides.Select(item => item.Id), item => item.Id)),
            Part("changes", after.Overrides.Where(item => before.Overrides.FirstOrDefault(old => old.Id == item.Id) is { } old && !IsSame(old, item))),
            Otherwise(before, after),
            SettingsBlocks.Changes(beforeChange, afterChange),
            before.Title != after.Title || before.AsOf != after.AsOf ? "says otherwise whose they are or when they were decided" : null,
        ];
        return parts.OfType<string>().ToList() is { Count: > 0 } said ? $"In the team's settings {after.File} the change {string.Join("; ", said)}." : null;
    }

    private static string? Otherwise(SettingsNote before, SettingsNote after)
    {
        var (then, now) = (Said(before).ToList(), Said(after).ToList());
        var said = now.Except(then).Select(item => $"says {item.TrimEnd('.')}").Concat(then.Except(now).Select(item => $"says no more {item.TrimEnd('.')}")).ToList();
        return said.Count == 0 ? null : string.Join("; ", said);
    }

    private static string New(string verb, SettingsNote settings, string? blocks) =>
        settings.Overrides.IsEmpty && blocks is not null ? $"the change {blocks}" : Names(verb, settings.Overrides) + (blocks is null ? "" : $"; the change {blocks}");

    private static string? Part(string verb, IEnumerable<SettingsOverride> overrides) =>
        overrides.ToList() is { Count: > 0 } some ? Names(verb, some) : null;

    private static string Names(string verb, IReadOnlyCollection<SettingsOverride> overrides) =>
        overrides.Count == 0 ? "they settle nothing"
        : $"{verb} " + string.Join(", ", overrides.Select(item => $"{string.Join(", ", item.Holders.Select(holder => $"{holder.Key} → {holder.Value.Name()}"))} on {string.Join(", ", item.On)} [{item.Id}]"));

    private static bool IsSame(SettingsOverride left, SettingsOverride right) =>
        left.On.SequenceEqual(right.On) && left.Holders.SequenceEqual(right.Holders) && left.When == right.When && left.Because == right.Because;
}
