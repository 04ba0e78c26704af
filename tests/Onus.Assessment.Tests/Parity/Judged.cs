using Onus.Assessment.Ledger;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Hcl.Conversion;

namespace Onus.Assessment.Tests.Parity;

/// <summary>What a scan said, resource by resource, under keys that do not depend on what the resources were read from.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="nameOf">The name of a resource that it has in all inputs.</param>
public sealed class Judged(ResponsibilityLedger ledger, Func<Resource, string> nameOf)
{
    private readonly Dictionary<string, AssessedResource> _resources = ledger.Resources
        .Where(resource => resource.Split is not null)
        .GroupBy(resource => $"{resource.Resource.Type} {nameOf(resource.Resource)}", StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    public IEnumerable<string> Names => _resources.Keys.Order(StringComparer.Ordinal);

    public AssessedResource? this[string name] => _resources.GetValueOrDefault(name);

    /// <summary>Each finding and each obligation of a resource, in words.</summary>
    public IEnumerable<(string What, string Answer)> Of(string name)
    {
        if (this[name] is not { } resource)
        {
            yield break;
        }

        for (var i = 0; i < resource.Verdicts.Length; i++)
        {
            // Comments are in one kind of input only.
            var verdict = resource.Verdicts[i] == FindingStatus.Waived ? FindingStatus.Fail : resource.Verdicts[i];
            yield return (resource.Checks[i].Id, verdict.Name());
        }

        foreach (var entry in resource.Split!.Entries)
        {
            yield return ("holder of " + entry.Responsibility, entry.Holder.Name());
        }

        for (var i = 0; i < resource.Statuses.Length; i++)
        {
            yield return ("status of " + resource.Split.CustomerEntries[i].Responsibility, (resource.Statuses[i] == ObligationStatus.Waived ? ObligationStatus.Unmet : resource.Statuses[i]).Name());
        }
    }

    /// <summary>What decided a finding.</summary>
    public string Because(string name, string check)
    {
        if (this[name] is not { } resource || resource.Checks.ToList().FindIndex(one => one.Id == check) is not (var at and >= 0))
        {
            return "";
        }

        return string.Join(", ", ledger.Explain(resource, at).Because.Take(4).Select(read => $"{read.Path} = {read.Value}"));
    }

    /// <summary>Whether a finding was decided although something that it asks for is not known: it holds, or does not matter, either way.</summary>
    public bool IsIndifferent(string name, string check) =>
        this[name] is { } resource && resource.Checks.ToList().FindIndex(one => one.Id == check) is var at and >= 0
        && ledger.Explain(resource, at).Because.Any(read => ValueTraits.FindUnknown(read.Value) is not null);
}
