using System.Collections.Immutable;
using Onus.Assessment.Ledger;
using Onus.Assessment.Relations;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Places;

namespace Onus.Assessment.Access;

/// <summary>
/// What of a deployment lets anybody in to anything, read once, and found by what it names: so that asking who is let in to a thing does not go through all that is deployed. Not for several threads.
/// </summary>
public sealed class AccessIndex
{
    /// <summary>So many things with patterns are tried at the cost of a part of a statement.</summary>
    private const int PatternsOfAPart = 8;

    private readonly DeploymentIndex _deployment;
    private readonly AccessRules _rules;
    private readonly Func<Origin, Place?> _placeOf;
    private readonly ImmutableArray<AccessCandidate> _candidates;
    private readonly NameIndex _names = new();
    private readonly ILookup<string, int> _byKey;
    private readonly ImmutableArray<int> _wide;
    private readonly ImmutableArray<Resource> _standIns;
    private readonly NameIndex _standInNames = new();
    private readonly Dictionary<string, WideGrants> _wideByActions = new(StringComparer.Ordinal);
    private readonly NumberSet _found;
    private readonly NumberSet _foundStandIns;

    /// <summary>Reads a deployment.</summary>
    /// <param name="deployment">Its resources.</param>
    /// <param name="placeOf">Where something stands.</param>
    public AccessIndex(DeploymentIndex deployment, ServiceCatalog catalog, Func<Origin, Place?> placeOf)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(placeOf);
        (_deployment, _rules, _placeOf) = (deployment, catalog.AccessRules, placeOf);
        var grants = _rules.Grants.ToLookup(rule => rule.Type, StringComparer.Ordinal);
        _candidates = [.. deployment.Deployment.Resources.Select(resource => AccessCandidate.Of(resource, catalog, grants)).OfType<AccessCandidate>()];
        _byKey = Enumerable.Range(0, _candidates.Length).ToLookup(at => _candidates[at].Resource.Key, StringComparer.Ordinal);
        _wide = [.. Enumerable.Range(0, _candidates.Length).Where(at => _candidates[at].IsWide)];
        _found = new NumberSet(_candidates.Length);
        for (var i = 0; i < _candidates.Length; i++)
        {
            Add(_candidates[i], i);
        }

        _standIns = [.. _rules.StandsFor.Keys.SelectMany(deployment.OfType)];
        _foundStandIns = new NumberSet(_standIns.Length);
        for (var i = 0; i < _standIns.Length; i++)
        {
            foreach (var value in PropertyValues.At(_standIns[i], _rules.StandsFor[_standIns[i].Type]))
            {
                _standInNames.AddNamed(value, i);
            }
        }
    }

    /// <summary>How many resources there are.</summary>
    internal int Size => _deployment.Deployment.Resources.Count;

    /// <summary>Who is let in to a resource, the widest first.</summary>
    public ImmutableArray<AccessGrant> Of(AssessedResource resource)
    {
        var target = TargetOf(resource);
        var reader = new AccessReader(target, _rules, _placeOf);
        Find(target);
        _found.Add(_wide);
        _found.Sort();
        return [.. AccessReader.Sorted(_found.Items.SelectMany(at => reader.Of(_candidates[at])))];
    }

    /// <summary>Whom the things let in to a resource that name it, and who are let in to it since they are let in to everything like it; together they are all.</summary>
    /// <param name="budget">What it may cost, in parts of statements; less what it took afterwards.</param>
    internal NamedAccess ByName(AssessedResource resource, ref long budget)
    {
        var target = TargetOf(resource);
        var reader = new AccessReader(target, _rules, _placeOf);
        var isPaid = budget > 0;
        var patterns = Find(target, isPaid);
        budget -= patterns / PatternsOfAPart;
        var grants = new List<AccessGrant>();
        var read = 0;

        // What it says itself is found first, and always read.
        var own = _byKey[resource.Resource.Key].Count();
        for (; read < _found.Items.Count && (read < own || budget > 0); read++)
        {
            var candidate = _candidates[_found.Items[read]];
            budget -= candidate.Cost;
            grants.AddRange(reader.Of(candidate));
        }

        var unread = _found.Items.Count - read + (isPaid ? 0 : patterns);

        if (!_wideByActions.TryGetValue(target.Actions, out var wide))
        {
            _wideByActions[target.Actions] = wide = WideOf(resource);
        }

        return new NamedAccess([.. AccessReader.Sorted(grants)], unread, wide, _found);
    }

    private WideGrants WideOf(AssessedResource resource)
    {
        var reader = new AccessReader(AccessTarget.AnythingLike(resource, _rules), _rules, _placeOf);
        var wide = ImmutableArray.CreateBuilder<(int, AccessGrant)>(_wide.Length);
        foreach (var at in _wide)
        {
            var first = wide.Count;
            foreach (var grant in reader.Of(_candidates[at]))
            {
                if (!Contains(wide, first, grant))
                {
                    wide.Add((at, grant));
                }
            }
        }

        return new WideGrants(wide.DrainToImmutable());
    }

    /// <summary>Whether one of the grants from some number on says the same.</summary>
    private static bool Contains(ImmutableArray<(int Candidate, AccessGrant Grant)>.Builder grants, int first, AccessGrant grant)
    {
        for (var i = first; i < grants.Count; i++)
        {
            if (grants[i].Grant == grant)
            {
                return true;
            }
        }

        return false;
    }

    private AccessTarget TargetOf(AssessedResource resource) => new(resource, _rules, StandInsOf(resource.Resource));

    /// <summary>What may stand for a resource, in the order of the rules, and what may stand for that.</summary>
    private IEnumerable<Resource> StandInsOf(Resource resource)
    {
        _foundStandIns.Clear();
        if (_standIns.Length == 0)
        {
            return [];
        }

        IReadOnlyCollection<string> targets = [.. _deployment.TargetsOf(resource)];
        var names = AccessTarget.NamesIn(targets);
        for (var known = 0; targets.Count > 0; known = _foundStandIns.Items.Count)
        {
            _standInNames.Find(targets, names, _foundStandIns);
            (targets, names) = ([.. _foundStandIns.Items.Skip(known).SelectMany(at => _deployment.TargetsOf(_standIns[at]))], []);
        }

        _foundStandIns.Sort();
        return _foundStandIns.Items.Select(at => _standIns[at]);
    }

    /// <summary>Finds what may let in to a target by name, after the target itself.</summary>
    /// <returns>How many have patterns that begin as a name of it does.</returns>
    private int Find(AccessTarget target, bool tryPatterns = true)
    {
        _found.Clear();
        _found.Add(_byKey[target.Resource.Key]);
        return _names.Find(target.Targets, target.Names, _found, tryPatterns);
    }

    private void Add(AccessCandidate candidate, int number)
    {
        if (candidate.IsPolicy && candidate is not { Unknown.IsEmpty: true, Statements.IsEmpty: true })
        {
            _names.AddReferred(candidate.Resource.Properties, number);
        }

        foreach (var value in candidate.Statements.SelectMany(statement => statement.Reading?.Statement.Resources ?? []))
        {
            _names.AddNamed(value, number);
        }

        foreach (var value in candidate.Grants.SelectMany(rule => PropertyValues.At(candidate.Resource, rule.Of)))
        {
            _names.AddNamed(value, number);
        }
    }
}
