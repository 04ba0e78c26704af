using System.Collections.Immutable;
using Onus.Contracts;

namespace Onus.Engine.Baselines;

/// <summary>
/// Finds the findings of a baseline again in an assessment: by the check and by the resource's type and address, so that lines may move. An entry stands for one finding:
/// the one in the deployment that it was in, or, where that is there no longer, one in a deployment that the baseline does not know.
/// </summary>
internal sealed class BaselineMatcher
{
    private readonly Dictionary<(string Check, string Type, string Address, string Deployment), Queue<BaselineEntry>> _here = [];
    private readonly Dictionary<(string Check, string Type, string Address), Queue<BaselineEntry>> _elsewhere = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<(ResourceAssessment Resource, string Check), BaselineEntry> _found = [];

    /// <summary>Finds the entries of a baseline again.</summary>
    public BaselineMatcher(IEnumerable<BaselineEntry> entries, AssessmentResult result)
    {
        var moves = result.Deployments.ToLookup(deployment => deployment.Id, deployment => deployment.Moves, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            _known.Add(entry.Deployment);
            if (moves.Contains(entry.Deployment))
            {
                Add(_here, (entry.Check, entry.Type, AddressMove.After(moves[entry.Deployment].First(), entry.Address), entry.Deployment), entry);
            }
            else
            {
                Add(_elsewhere, (entry.Check, entry.Type, entry.Address), entry);
            }
        }

        // An entry whose deployment is still there belongs to that alone: what was mended there excuses nothing elsewhere.
        foreach (var finding in result.Findings())
        {
            var resource = finding.Resource;
            foreach (var check in NamesOf(finding.Rule))
            {
                if (_here.TryGetValue((check, resource.Type, resource.Address, resource.Deployment), out var same) && same.TryDequeue(out var entry)
                    || (!_known.Contains(resource.Deployment) && _elsewhere.TryGetValue((check, resource.Type, resource.Address), out var others) && others.TryDequeue(out entry)))
                {
                    _found[(resource, finding.Rule.Id)] = entry;
                    break;
                }
            }
        }
    }

    /// <summary>The entries that no finding was found for.</summary>
    public IEnumerable<BaselineEntry> Left => _here.Values.Concat(_elsewhere.Values).SelectMany(entries => entries);

    /// <summary>The entry that a finding is, whatever its verdict is now; null when it is new.</summary>
    public BaselineEntry? Of(Finding finding) => _found.GetValueOrDefault((finding.Resource, finding.Rule.Id));

    private static void Add<T>(Dictionary<T, Queue<BaselineEntry>> entries, T key, BaselineEntry entry)
        where T : notnull
    {
        if (!entries.TryGetValue(key, out var queue))
        {
            entries[key] = queue = new Queue<BaselineEntry>(1);
        }

        queue.Enqueue(entry);
    }

    /// <summary>The ids of a check: a renamed one keeps its old ones.</summary>
    private static ImmutableArray<string> NamesOf(Rule rule) => rule.Aliases.TryGetValue("onus", out var former) ? [rule.Id, .. former] : [rule.Id];
}
