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
    /// <summary>How deep it is looked for references in a value.</summary>
    public const int MaxDepth = 64;

    private readonly HashSet<string> _targets;
    private readonly ImmutableArray<string> _names;
    private readonly ImmutableArray<string> _actions;

    /// <summary>The same with what divides them from the rest of an action.</summary>
    private readonly ImmutableArray<string> _prefixes;

    /// <summary>Makes a target.</summary>
    /// <param name="standIns">What may stand for it, by type in the order of the rules; those that do not name it are passed over.</param>
    public AccessTarget(AssessedResource target, AccessRules rules, IEnumerable<Resource> standIns)
        : this(target, rules)
    {
        _targets = Index.TargetsOf(Resource).ToHashSet(StringComparer.Ordinal);
        _names = NamesIn(_targets);

        // Who may use what stands for the target may use the target; it has names of its own.
        foreach (var other in standIns)
        {
            if (PropertyValues.At(other, rules.StandsFor[other.Type]).Any(IsNamedBy))
            {
                _targets.UnionWith(Index.TargetsOf(other));
            }
        }
    }

    private AccessTarget(AssessedResource target, AccessRules rules)
    {
        (Resource, Index) = (target.Resource, target.Input.Index);
        (_targets, _names) = ([], []);
        var parts = Resource.Type.Split("::");
        _actions = parts.Length < 2 ? [Resource.Type] : rules.Actions.GetValueOrDefault($"{parts[0]}::{parts[1]}", [parts[1]]);
        _prefixes = [.. _actions.Select(service => service + ":")];
    }

    /// <summary>All that has the same actions as a resource and is named by nothing: what lets in to it lets in to everything of the kind.</summary>
    public static AccessTarget AnythingLike(AssessedResource target, AccessRules rules) => new(target, rules) { IsNothing = true };

    /// <summary>The names that are looked for in texts: those of some length.</summary>
    public static ImmutableArray<string> NamesIn(IEnumerable<string> targets) => [.. targets.Where(item => item is ['=', _, _, _, ..]).Select(item => item[1..])];

    /// <summary>What others call it, what stands for it included.</summary>
    public IReadOnlyCollection<string> Targets => _targets;

    /// <summary>The names that are looked for in texts.</summary>
    public ImmutableArray<string> Names => _names;

    /// <summary>What actions on it begin with, as one word.</summary>
    public string Actions => string.Join(' ', _actions);

    /// <summary>Whether it is no resource, but all that is like one.</summary>
    private bool IsNothing { get; init; }

    public Resource Resource { get; }

    public DeploymentIndex Index { get; }

    public bool IsItself(Resource resource) => !IsNothing && (ReferenceEquals(resource, Resource) || resource.Key == Resource.Key);

    /// <summary>Whether a value refers to the target anywhere in it, or its text has the target's name in it.</summary>
    public bool IsNamedBy(Value value) => IsReferredTo(value) || (value is StringValue text && _names.Any(name => IsNamedIn(text.Value, name)));

    /// <summary>Whether a value refers to the target anywhere in it.</summary>
    public bool IsReferredTo(Value value) => IsReferredTo(value, 0);

    /// <summary>Whether a pattern of actions, or one that is not known, takes in actions on things of the target's service.</summary>
    public bool IsAction(Value action) => action is not StringValue text || IsAction(text.Value);

    /// <summary>Whether a pattern of actions takes in actions on things of the target's service.</summary>
    public bool IsAction(string action)
    {
        if (action.StartsWith('*'))
        {
            return true;
        }

        foreach (var prefix in _prefixes)
        {
            if (action.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether patterns of actions leave out all actions on things of the target's service.</summary>
    public bool IsLeftOut(ImmutableArray<string> patterns) => _prefixes.All(prefix => patterns.Contains(prefix + "*", StringComparer.OrdinalIgnoreCase));

    private bool IsReferredTo(Value value, int depth)
    {
        if (IsNothing || depth >= MaxDepth)
        {
            return false;
        }

        if (value is not (MapValue or ListValue))
        {
            return Relation.TargetsOf(value).Any(_targets.Contains);
        }

        foreach (var part in value is MapValue map ? map.Shared : ((ListValue)value).Items.AsSpan())
        {
            if (IsReferredTo(part, depth + 1))
            {
                return true;
            }
        }

        return false;
    }

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
