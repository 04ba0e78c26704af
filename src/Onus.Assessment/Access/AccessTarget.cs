using System.Collections.Immutable;
using Onus.Assessment.Ledger;
using Onus.Assessment.Policies;
using Onus.Assessment.Relations;
using Onus.Catalog.Model;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Access;

/// <summary>The thing of which it is asked who is let in: what others call it, and what actions on it begin with.</summary>
internal sealed class AccessTarget
{
    private const int MaxDepth = 64;
    private readonly HashSet<string> _targets;
    private readonly ImmutableArray<string> _names;
    private readonly ImmutableArray<string> _actions;

    public AccessTarget(AssessedResource target, AccessRules rules)
    {
        (Resource, Index) = (target.Resource, target.Input.Index);
        _targets = Index.TargetsOf(Resource).ToHashSet(StringComparer.Ordinal);
        _names = [.. _targets.Where(item => item is ['=', _, _, _, ..]).Select(item => item[1..])];
        var parts = Resource.Type.Split("::");
        _actions = parts.Length < 2 ? [Resource.Type] : rules.Actions.GetValueOrDefault($"{parts[0]}::{parts[1]}", [parts[1]]);

        // Who may use what stands for the target may use the target; it has names of its own.
        foreach (var (type, paths) in rules.StandsFor)
        {
            foreach (var other in Index.OfType(type).Where(other => PropertyValues.At(other, paths).Any(IsNamedBy)))
            {
                _targets.UnionWith(Index.TargetsOf(other));
            }
        }
    }

    public Resource Resource { get; }

    public DeploymentIndex Index { get; }

    public bool IsItself(Resource resource) => ReferenceEquals(resource, Resource) || resource.Key == Resource.Key;

    /// <summary>Whether a value refers to the target anywhere in it, or its text has the target's name in it.</summary>
    public bool IsNamedBy(Value value) => IsReferredTo(value) || (value is StringValue text && _names.Any(name => IsNamedIn(text.Value, name)));

    /// <summary>Whether a value refers to the target anywhere in it.</summary>
    public bool IsReferredTo(Value value) => IsReferredTo(value, 0);

    /// <summary>Whether a pattern of actions, or one that is not known, takes in actions on things of the target's service.</summary>
    public bool IsAction(Value action) => action is not StringValue { Value: var text } || text.StartsWith('*')
        || _actions.Any(service => text.StartsWith(service + ":", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether patterns of actions leave out all actions on things of the target's service.</summary>
    public bool IsLeftOut(ImmutableArray<string> patterns) => _actions.All(service => patterns.Contains(service + ":*", StringComparer.OrdinalIgnoreCase));

    private bool IsReferredTo(Value value, int depth) => depth < MaxDepth && value switch
    {
        MapValue map => map.Entries.Any(entry => IsReferredTo(entry.Value, depth + 1)),
        ListValue list => list.Items.Any(item => IsReferredTo(item, depth + 1)),
        _ => Relation.TargetsOf(value).Any(_targets.Contains),
    };

    /// <summary>Whether a name stands in a pattern as a part of its own, or a part with wildcards takes it in.</summary>
    private static bool IsNamedIn(string pattern, string name)
    {
        for (var at = pattern.IndexOf(name, StringComparison.Ordinal); at >= 0; at = pattern.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || pattern[at - 1] is ':' or '/') && (at + name.Length == pattern.Length || pattern[at + name.Length] is ':' or '/' or '*'))
            {
                return true;
            }
        }

        return pattern.StartsWith("arn:", StringComparison.Ordinal) && pattern.Split(':', '/').Any(part => part.AsSpan().Trim('*').Length > 0 && part.AsSpan().ContainsAny('*', '?') && Wildcard.IsMatch(part, name));
    }
}
