using System.Globalization;
using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>The blocks of settings that say what no file shows: attestations, reports, components, contexts. Which there are, and what a change does with them.</summary>
internal static class SettingsBlocks
{
    /// <summary>The blocks, each with its kind and name, and with all that it says.</summary>
    public static IEnumerable<(string Block, string Says)> Of(AssessmentResult result) =>
        result.Attestations.Select(item => ($"attestation \"{item.Name}\"", Text([.. item.Responsibilities, item.Scope, item.Statement, item.Owner, item.Performed, item.ValidUntil, item.Audience, item.Reached?.ToString(CultureInfo.InvariantCulture)])))
            .Concat(result.Reports.Select(item => ($"provider_report \"{item.Name}\"", Text([item.Provider, item.Series, item.From, item.Until, item.ValidUntil, item.ReviewedBy, item.Reviewed, item.Version, item.Kept]))))
            .Concat(result.Components.Select(item => ($"component \"{item.Name}\"", Text([item.Product, item.Version, item.Owner, item.Scope]))))
            .Concat(result.Contexts.Select(item => ($"context \"{item.Name}\"", Text(
            [
                .. item.Data, item.Criticality, .. item.Needs, item.Scope,
                .. item.Severity?.Select(entry => $"{entry.Key}={entry.Value.Name()}") ?? [], .. item.Evidence ?? [], item.EvidenceDays?.ToString(CultureInfo.InvariantCulture),
            ]))));

    /// <summary>What a change adds, takes out and alters, as phrases; null for nothing.</summary>
    public static string? Changes(AssessmentResult before, AssessmentResult after)
    {
        var (then, now) = (Of(before).DistinctBy(item => item.Block).ToList(), Of(after).DistinctBy(item => item.Block).ToList());
        string?[] parts =
        [
            Part("adds", now.ExceptBy(then.Select(item => item.Block), item => item.Block)),
            Part("takes out", then.ExceptBy(now.Select(item => item.Block), item => item.Block)),
            Part("alters", now.Where(item => then.Exists(old => old.Block == item.Block && old.Says != item.Says))),
        ];
        return parts.OfType<string>().ToList() is { Count: > 0 } said ? string.Join("; ", said) : null;
    }

    private static string? Part(string verb, IEnumerable<(string Block, string Says)> blocks) =>
        blocks.Select(item => item.Block).ToList() is { Count: > 0 } names ? $"{verb} {string.Join(", ", names)}" : null;

    private static string Text(IEnumerable<string?> parts) => string.Join('\n', parts);
}
