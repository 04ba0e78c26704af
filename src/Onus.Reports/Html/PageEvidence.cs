using System.Globalization;
using Onus.Contracts;
using Onus.Reports.Terminal;

namespace Onus.Reports.Html;

/// <summary>Writes what statuses rest on besides checks, when it ends, and what is wrong with the input.</summary>
internal sealed class PageEvidence(AssessmentResult result, PageJson json, Dictionary<string, int> responsibilities)
{
    /// <summary>Writes attestations, everything that ends on a day, and diagnostics.</summary>
    public void Write()
    {
        json.All("attestations", result.Attestations, item => json.Row(() =>
        {
            json.Name(item.Name);
            json.Text(item.Statement);
            json.Text(item.Owner);
            json.Name(item.Performed);
            json.Name(item.ValidUntil);
            json.Name(item.State.Name());
            json.Text(item.Reason);
            json.Numbers(item.Responsibilities.Where(responsibilities.ContainsKey).Select(id => responsibilities[id]));
        }));
        json.All("dates", Dates(), item => json.Row(() =>
        {
            json.Name(item.Kind);
            json.Name(item.Name);
            json.Name(item.Owner);
            json.Name(item.Until);
            json.Text(item.Note);
            json.Number(item.Obligations);
            json.Number(item.Counts ? 1 : 0);
            json.Number(item.Begins ? 1 : 0);
        }));
        json.All("diagnostics", result.Diagnostics, item => json.Row(() =>
        {
            json.Name(item.Severity.Name());
            json.Name(item.Code);
            json.Text(item.Message);
            json.Text(item.Remedy);
            json.Place(item.Location);
        }));
    }

    /// <summary>All that ends on a day, however far that is, the soonest first.</summary>
    private IEnumerable<Ending> Dates() => result.Attestations
        .Select(item => new Ending("attestation", item.Name, item.Owner, item.ValidUntil, item.Reason, item.Obligations) { Counts = item.IsRecorded })
        .Concat(result.Waivers.Where(item => item.Until is not null).Select(item => new Ending("waiver", item.Name, item.Owner, item.Until!, item.Reason) { Counts = item.State is RecordState.Current or RecordState.Expired }))
        .Concat(result.Reports.Select(item => new Ending("provider report", item.Name, item.ReviewedBy, item.ValidUntil, item.Reason ?? $"{item.Series} of {item.Provider}") { Counts = item.IsRecorded }))
        .Concat(result.Components.Where(item => item.Until is not null).Select(item => new Ending("end of support", $"{item.Product} {item.Version}", item.Owner, item.Until!, $"on {HtmlText.Count(item.Resources, "resource")}")))
        .Concat(result.Health.Where(item => item is { Status: HealthStatus.Upcoming, Start: not null, Touch: not { IsNothing: true } }).Select(item => new Ending("AWS Health", item.Title, null, DayOf(item.Start!.Value), HealthWording.Touches(item)) { Begins = true }))
        .Concat(result.Health.Where(item => item is { Reply.Due: not null, IsOver: false }).Select(item => new Ending("answer to AWS", item.Title, null, DayOf(item.Reply!.Due!.Value), HealthWording.Reply(item))))
        .OrderBy(item => item.Until, StringComparer.Ordinal)
        .ThenBy(item => item.Kind, StringComparer.Ordinal)
        .ThenBy(item => item.Name, StringComparer.Ordinal);

    private static string DayOf(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Something that ends, or begins, on a day.</summary>
    private sealed record Ending(string Kind, string Name, string? Owner, string Until, string? Note, int Obligations = 0)
    {
        /// <summary>Whether it counts, or did until it ended.</summary>
        public bool Counts { get; init; } = true;

        /// <summary>Whether it begins on the day, and does not end.</summary>
        public bool Begins { get; init; }
    }
}
