using System.Globalization;
using Onus.Contracts;
using Onus.Contracts.Matrices;

namespace Onus.Reports.Matrix;

/// <summary>The sentences of a matrix's cells.</summary>
internal static class MatrixWords
{
    /// <summary>How many resources of a service a cell names; JSON has all of them.</summary>
    private const int MostResources = 8;
    private const int MostChanges = 5;

    /// <summary>What a requirement is called, or what it is about.</summary>
    public static string Title(MatrixRow row) => row.Title ?? row.Text ?? row.About ?? row.Id;

    /// <summary>The requirement in full.</summary>
    public static string Asks(MatrixRow row) => row.Text ?? row.Title ?? row.About ?? row.Id;

    /// <summary>What AWS and third parties do, a line each.</summary>
    public static string Provider(MatrixRow row) => Lines(row.Aws.Concat(row.ThirdParties).Select(part => Part(part, withStatus: false)), row.IsShownAsUncovered() ? "No part of it is known that a provider does for what was read." : "AWS has no part in this beyond running the services.");

    /// <summary>What the customer does and has to do, a line each.</summary>
    public static string Customer(MatrixRow row) => Lines(row.Customer.SelectMany(part => new[] { Part(part, withStatus: true) }.Concat(Changes(part))).Concat(row.Rest is { } rest ? [rest] : Array.Empty<string>()), "Nothing of your own: you inherit it, and keep the provider's report on file.");

    /// <summary>The services and resources that it is about.</summary>
    public static string Components(MatrixRow row) => Lines(
        row.Aws.Concat(row.Customer).Concat(row.ThirdParties).SelectMany(part => part.Standings).SelectMany(standing => standing.Services)
            .GroupBy(service => (service.Id, service.Title))
            .OrderBy(group => group.Key.Id, StringComparer.Ordinal)
            .Select(group => Names(group.Key.Title, [.. group.SelectMany(service => service.Resources).Distinct(StringComparer.Ordinal)])),
        "Nothing that was read.");

    /// <summary>The services that inherit it.</summary>
    public static string InheritedBy(MatrixRow row, ResponsibilityMatrix matrix) => row.InheritedBy.IsEmpty ? "No service inherits all of it." : string.Join(", ", row.InheritedBy.Select(id => TitleOf(id, matrix)));

    /// <summary>The parties within the customer, or that settings name none.</summary>
    public static string Parties(MatrixRow row) => row.Parties.ToList() is { Count: > 0 } parties ? string.Join(", ", parties) : row.Customer.IsEmpty ? "" : "no party named in the settings";

    /// <summary>What shows it, with its dates.</summary>
    public static string Evidence(MatrixRow row) => Lines(row.Evidence.Select(Of), row.IsShownAsUncovered() ? "To be kept by your organisation: nothing that was read shows it." : "Nothing shows it yet: attest it, or keep a report on file.");

    /// <summary>The last day that evidence speaks of.</summary>
    public static string Reviewed(MatrixRow row) => row.Evidence.Select(evidence => evidence.Date).OfType<string>().Max(StringComparer.Ordinal) ?? "";

    /// <summary>What it rests on.</summary>
    public static string Sources(MatrixRow row, ResponsibilityMatrix matrix) => string.Join("\n", row.Sources.Select(id => matrix.Sources.FirstOrDefault(source => source.Id == id) is { } source ? $"{source.Words}, {source.Url}" : id));

    /// <summary>How surely what serves it does.</summary>
    public static string Strength(MatrixRow row) => string.Join("\n", row.Aws.Concat(row.Customer).Concat(row.ThirdParties)
        .GroupBy(part => part.Strength)
        .OrderBy(group => group.Key is { } strength ? (byte)strength : byte.MaxValue)
        .Select(group => $"{group.Key?.Name() ?? "checks"}: {string.Join(", ", group.Select(part => part.Responsibility).Distinct(StringComparer.Ordinal))}"));

    /// <summary>How it stands, in words.</summary>
    public static string State(MatrixRow row) => row.State switch
    {
        RequirementState.NotCovered => "not covered (organisational)",
        RequirementState.NotApplicable => "nothing here bears it",
        var state => state.Name(),
    };

    /// <summary>Whether a row says only that nothing here covers it.</summary>
    public static bool IsShownAsUncovered(this MatrixRow row) => row.Aws.IsEmpty && row.Customer.IsEmpty && row.ThirdParties.IsEmpty;

    /// <summary>A part: what is done, for which services and resources, and how that stands.</summary>
    public static string Part(MatrixPart part, bool withStatus)
    {
        var does = part.Does.TrimEnd('.');
        var standings = part.Standings.Select(standing => string.Join("; ", standing.Services.Select(service => Names(service.Title, service.Resources))) + (withStatus ? $": {standing.Status.Name()}" : ""));
        return $"{part.Title}: {does}.{(part.Party is { } party ? $" Held by {party}." : "")} For {string.Join(". ", standings)}{(withStatus && part.Because is { } because ? $", since {because}" : "")}.{(part.Confidence == "derived" ? " (derived)" : "")}";
    }

    private static IEnumerable<string> Changes(MatrixPart part)
    {
        foreach (var change in part.Changes.Take(MostChanges))
        {
            yield return $"To change [{change.Check}]: {change.Fix.TrimEnd('.')}. On {Named(change.Resources)}.";
        }

        if (part.Changes.Length > MostChanges)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"And {part.Changes.Length - MostChanges} more checks that fail: onus scan lists them.");
        }
    }

    private static string Of(MatrixEvidence evidence) =>
        (evidence.Date is { } date ? $"{date}: " : "") + evidence.Text + (evidence.Until is { } until ? $" Valid until {until}." : "");

    private static string Names(string service, IReadOnlyList<string> resources) => resources.Count == 0 ? service : $"{service} ({Named(resources)})";

    private static string Named(IReadOnlyList<string> resources) =>
        string.Join(", ", resources.Take(MostResources)) + (resources.Count > MostResources ? string.Create(CultureInfo.InvariantCulture, $" and {resources.Count - MostResources} more") : "");

    private static string TitleOf(string service, ResponsibilityMatrix matrix) => matrix.Services.FirstOrDefault(item => item.Id == service)?.Title ?? service;

    private static string Lines(IEnumerable<string> lines, string none) => string.Join("\n", lines) is { Length: > 0 } text ? text : none;
}
