using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Relations;

/// <summary>Which resources of one type refer to which others with the value at one path.</summary>
public sealed class Relation
{
    /// <summary>Of more names that parameters give it is not asked whose they may be.</summary>
    private const int MaxByParameter = 64;

    /// <summary>Marks an element of which it is not known whether it is there.</summary>
    private static readonly Refinement Uncertain = new() { NotNull = true };

    private readonly Dictionary<string, List<Resource>> _byTarget = new(StringComparer.Ordinal);

    private readonly List<(Resource Resource, UnknownValue Name)> _byParameter = [];
    private readonly NamePattern? _pattern;

    private Relation(NamePattern? pattern) => _pattern = pattern;

    /// <summary>A value at the path of which nobody can tell what it refers to; null when all can be told.</summary>
    public UnknownValue? Unresolved { get; private set; }

    /// <summary>How many values there are at the path of which nobody can tell what they refer to.</summary>
    public int Doubts { get; private set; }

    /// <summary>As many elements of which it is not known whether they are there, up to the number that is told apart: all that refers to what nothing surely refers to.</summary>
    public ListValue Unsure { get; private set; } = Value.List();

    /// <summary>The names that a parameter without a value gives, with who has them: whatever may be called so may be meant.</summary>
    public IReadOnlyList<(Resource Resource, UnknownValue Name)> ByParameter => _byParameter;

    /// <summary>Whether nothing refers to anything that can be told.</summary>
    public bool IsEmpty => _byTarget.Count == 0;

    /// <summary>The resources that refer to one of some targets.</summary>
    /// <param name="targets">What the target is called.</param>
    /// <param name="index">Tells whether who says one of these may mean the target (<see cref="DeploymentIndex.MayMean"/>).</param>
    /// <param name="target">The target; null where it is not in sight, so that all may.</param>
    public IReadOnlyList<Resource> To(IReadOnlyList<string> targets, DeploymentIndex index, Resource? target)
    {
        IReadOnlyList<Resource> first = [];
        List<Resource>? all = null;
        for (var i = 0; i < targets.Count; i++)
        {
            if (!_byTarget.TryGetValue(targets[i], out var found))
            {
                continue;
            }

            if (target is not null)
            {
                found = Meaning(target, targets[i], found, index);
            }

            if (first.Count == 0)
            {
                first = found;
            }
            else
            {
                (all ??= [.. first]).AddRange(found);
            }
        }

        return all is null ? first : [.. all.Distinct()];
    }

    /// <summary>Those among who say a name that may mean the target by it.</summary>
    private static List<Resource> Meaning(Resource target, string name, List<Resource> found, DeploymentIndex index)
    {
        foreach (var resource in found)
        {
            if (!index.MayMean(target, name, resource))
            {
                return found.FindAll(other => index.MayMean(target, name, other));
            }
        }

        return found;
    }

    /// <summary>What a value refers to: keys of resources and parameters, or the text itself.</summary>
    public static IEnumerable<string> TargetsOf(Value value)
    {
        switch (value)
        {
            case StringValue { Value.Length: > 0 } text:
                yield return "=" + text.Value;
                break;
            case UnknownValue { Refinement: { } refinement }:
                foreach (var reference in refinement.References)
                {
                    yield return reference.Target;
                }

                foreach (var target in refinement.Candidates.SelectMany(TargetsOf))
                {
                    yield return target;
                }

                break;
        }
    }

    /// <summary>An element of a list of which it is not known whether it is there.</summary>
    /// <param name="cause">Why not.</param>
    internal static UnknownValue Perhaps(UnknownValue cause) => new(cause.Reason, cause.Origin, Uncertain);

    /// <summary>Whether it is not known of an element whether it is there.</summary>
    internal static bool IsPerhaps(UnknownValue value) => ReferenceEquals(value.Refinement, Uncertain);

    /// <param name="form">The form of the texts in which names stand; null where a value is the name itself.</param>
    internal static Relation Build(IReadOnlyList<Resource> resources, string path, string? form = null)
    {
        var relation = new Relation(form is null ? null : NamePattern.Parse(form));
        var segments = path.Split('.');
        foreach (var resource in resources)
        {
            foreach (var value in At(resource.Properties, segments, 0))
            {
                relation.Add(resource, value);
            }
        }

        if (relation.Unresolved is { } cause)
        {
            relation.Unsure = Value.List([.. Enumerable.Repeat<Value>(Perhaps(cause), Math.Min(relation.Doubts, UnknownValue.MaxCandidates))]);
        }

        return relation;
    }

    private void Add(Resource resource, Value value)
    {
        var any = false;
        var named = _pattern is null ? TargetsOf(value) : _pattern.TargetsIn(value);
        foreach (var target in named ?? [])
        {
            any = true;
            Add(resource, target);
        }

        if (any && _pattern is null && value is UnknownValue { Reason.Code: UnknownCode.ParameterWithoutDefault, Refinement.Candidates.IsDefaultOrEmpty: true } given)
        {
            if (_byParameter.Count < MaxByParameter)
            {
                _byParameter.Add((resource, given));
            }
            else
            {
                Unresolved ??= given;
                Doubts++;
            }
        }

        if (value is not UnknownValue unknown || any || (_pattern is not null && named is not null))
        {
            return;
        }

        // It names what is called the same by the same text, and may name others.
        if (_pattern is null && TextHoles.IdentityOf(unknown) is { } identity)
        {
            Add(resource, identity);
        }

        Unresolved ??= unknown;
        Doubts++;
    }

    private void Add(Resource resource, string target)
    {
        if (!_byTarget.TryGetValue(target, out var group))
        {
            _byTarget[target] = group = [];
        }

        if (group.Count == 0 || !ReferenceEquals(group[^1], resource))
        {
            group.Add(resource);
        }
    }

    private static IEnumerable<Value> At(Value value, string[] segments, int depth)
    {
        switch (value)
        {
            case ListValue list:
                foreach (var item in list.Items)
                {
                    foreach (var found in At(item, segments, depth))
                    {
                        yield return found;
                    }
                }

                break;
            case UnknownValue { Refinement.Candidates.IsDefaultOrEmpty: false } unknown when depth < segments.Length:
                foreach (var candidate in unknown.Refinement.Candidates)
                {
                    foreach (var found in At(candidate, segments, depth))
                    {
                        yield return found;
                    }
                }

                break;
            case UnknownValue { Members: { IsEmpty: false } members, Refinement.References.IsDefaultOrEmpty: true }:
                foreach (var member in members)
                {
                    foreach (var found in At(member, segments, depth))
                    {
                        yield return found;
                    }
                }

                yield return value;
                break;
            case MapValue map when depth < segments.Length:
                if (map.FindShared(segments[depth]) is { } next)
                {
                    foreach (var found in At(next, segments, depth + 1))
                    {
                        yield return found;
                    }
                }

                break;
            case StringValue or UnknownValue:
                yield return value;
                break;
        }
    }
}
