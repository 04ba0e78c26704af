using Onus.Assessment.Checks;
using Onus.Assessment.Relations;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Secrets;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Evaluation;

namespace Onus.Assessment.Unknowns;

/// <summary>Counts what rules read.</summary>
internal sealed class UnknownTally
{
    private readonly Dictionary<string, Attribute?> _attributes = new(StringComparer.Ordinal);
    private readonly Dictionary<(UnknownCode Code, string Detail), int> _findings = [];

    public int Read => _attributes.Count;

    public int OpenFindings { get; private set; }

    public void Add(DeployedResource deployed, TracedRule rule)
    {
        var resource = deployed.Resource;
        foreach (var read in rule.Reads)
        {
            if (read.Path.Length == 0)
            {
                continue;
            }

            var path = read.Path.StartsWith(resource.Deployment + "#", StringComparison.Ordinal) ? read.Path : resource.Key + "." + read.Path;
            var unknown = Why(read, deployed.Index, rule.IsUnknown);
            if (unknown is not null)
            {
                _attributes[path] = new Attribute(unknown.Reason.Code, unknown.Reason.Detail.Text, Redaction.Of(path[(resource.Deployment.Length + 1)..]), read.Value.Origin.HasPlace ? read.Value.Origin : resource.Origin);
            }
            else
            {
                _attributes.TryAdd(path, null);
            }
        }

        if (rule is { IsCheck: true, IsUnknown: true })
        {
            OpenFindings++;
            var key = rule.Reason is { } reason ? (reason.Code, reason.Detail.Text) : (UnknownCode.Invalid, "it can't be told");
            _findings[key] = _findings.GetValueOrDefault(key) + 1;
        }
    }

    public IReadOnlyList<UnknownGroup> Groups()
    {
        var details = new Dictionary<(UnknownCode Code, string Detail), (int Count, Attribute First)>();
        foreach (var (_, attribute) in _attributes.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (attribute is not null)
            {
                var key = (attribute.Code, attribute.Detail);
                details[key] = details.TryGetValue(key, out var known) ? (known.Count + 1, known.First) : (1, attribute);
            }
        }

        return [.. details.Keys.Union(_findings.Keys)
            .Select(key => (key.Code, Detail: details.TryGetValue(key, out var found)
                ? new UnknownDetail(key.Detail, found.Count, _findings.GetValueOrDefault(key), found.First.Path, found.First.Place)
                : new UnknownDetail(key.Detail, 0, _findings[key], "", Origin.None)))
            .GroupBy(entry => entry.Code)
            .Select(group => new UnknownGroup(
                group.Key,
                group.Sum(entry => entry.Detail.Attributes),
                group.Sum(entry => entry.Detail.Findings),
                [.. group.Select(entry => entry.Detail)
                    .OrderByDescending(detail => detail.Attributes)
                    .ThenByDescending(detail => detail.Findings)
                    .ThenBy(detail => detail.Detail, StringComparer.Ordinal)]))
            .OrderByDescending(group => group.Attributes)
            .ThenByDescending(group => group.Findings)
            .ThenBy(group => group.Code)];
    }

    /// <summary>
    /// What makes that an attribute does not count as known; null when it does. What refers to something in the same deployment, and what is known but for some
    /// part of it, counts as known to rules that come to an answer.
    /// </summary>
    private static UnknownValue? Why(Read read, DeploymentIndex index, bool isOpen) => read.Value switch
    {
        UnknownValue { Refinement.References: { IsDefaultOrEmpty: false } references } unknown =>
            !isOpen && references.All(reference => index.ByKey(reference.Target) is not null) ? null : unknown,
        UnknownValue unknown => unknown,
        _ when isOpen => ValueTraits.FindUnknown(read.Value),
        _ => null,
    };

    private sealed record Attribute(UnknownCode Code, string Detail, string Path, Origin Place);
}
