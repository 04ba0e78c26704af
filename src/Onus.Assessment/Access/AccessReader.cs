using System.Collections.Immutable;
using Onus.Assessment.Ledger;
using Onus.Assessment.Policies;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Policies;
using Onus.Core.Values;

namespace Onus.Assessment.Access;

/// <summary>
/// Reads who is let in to a resource by what is in sight: its own policies and access control lists, those of other resources that are about it, and the policies of identities that name it or everything.
/// What denials take back is not taken off: the answer is who may be let in at most.
/// </summary>
public sealed class AccessReader
{
    private const int MaxDepth = 64;
    private const string PolicyTrait = "policy";
    private readonly ServiceCatalog _catalog;
    private readonly Func<Origin, Place?> _placeOf;
    private readonly AccessTarget _target;
    private readonly Accessors _accessors;
    private readonly GrantReader _grants;
    private readonly AttachedPolicies _attached;

    private AccessReader(AssessedResource target, ServiceCatalog catalog, Func<Origin, Place?> placeOf)
    {
        (_catalog, _placeOf) = (catalog, placeOf);
        _target = new AccessTarget(target, catalog.AccessRules);
        _accessors = new Accessors(catalog.AccessRules);
        _grants = new GrantReader(_target, catalog.AccessRules, _accessors, placeOf);
        _attached = new AttachedPolicies(_target, catalog.AccessRules, placeOf);
    }

    /// <summary>Who is let in to a resource, the widest first.</summary>
    /// <param name="placeOf">Where something stands.</param>
    public static ImmutableArray<AccessGrant> Of(AssessedResource target, ServiceCatalog catalog, Func<Origin, Place?> placeOf)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(placeOf);
        var reader = new AccessReader(target, catalog, placeOf);
        return
        [
            .. target.Input.Index.Deployment.Resources.SelectMany(resource => reader.Of(resource).Concat(reader._grants.Of(resource)).Concat(reader._attached.Of(resource)))
                .Distinct()
                .OrderBy(grant => grant.Kind).ThenBy(grant => grant.Narrowed ?? false).ThenBy(grant => grant.Who, StringComparer.Ordinal).ThenBy(grant => grant.By, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<AccessGrant> Of(Resource resource)
    {
        var isOwn = _target.IsItself(resource);
        var isAbout = isOwn || ((_catalog.Classify(resource.Type)?.Type.Traits.Contains(PolicyTrait) ?? false) && _target.IsReferredTo(resource.Properties));
        foreach (var unknown in isAbout ? UnknownDocuments(resource) : [])
        {
            yield return new AccessGrant(AccessorKind.Unknown, "a policy that is not known", [], resource.Address) { Location = _placeOf(unknown.Origin) };
        }

        foreach (var document in Documents(resource.Properties, 0))
        {
            foreach (var statement in PolicyReading.Of(document, _catalog.ConditionKeys, out _).Statements)
            {
                if (statement is null)
                {
                    if (isAbout)
                    {
                        yield return new AccessGrant(AccessorKind.Unknown, "a statement that is not known", [], resource.Address) { Location = _placeOf(document.Origin) };
                    }

                    continue;
                }

                foreach (var grant in Of(statement, resource, isAbout))
                {
                    yield return grant;
                }
            }
        }
    }

    private IEnumerable<AccessGrant> Of(StatementReading reading, Resource resource, bool isAboutTarget)
    {
        var statement = reading.Statement;
        var hasPrincipal = statement.Source["Principal"] is { IsNull: false } || statement.Source["NotPrincipal"] is { IsNull: false };
        var (names, everything) = Reach(statement);
        if (reading.Allows == Truth.False || (hasPrincipal ? !isAboutTarget && !names : !names && !(everything && IsOfService(statement))))
        {
            return [];
        }

        // A policy about the target without a word of resources is about it alone.
        var made = new AccessGrant(AccessorKind.Identity, "", Accessors.ActionsOf(statement), resource.Address)
        {
            Narrowed = reading.Narrows.Anything switch { Truth.True => true, Truth.False => false, _ => null },
            Everything = !hasPrincipal && !names,
            Location = _placeOf(statement.Source.Origin),
        };
        return hasPrincipal ? _accessors.Of(statement).Select(who => made with { Kind = who.Kind, Who = who.Name }) : [made with { Who = resource.Address }];
    }

    /// <summary>Whether a statement names the target, and whether it is about everything.</summary>
    private (bool Names, bool Everything) Reach(PolicyStatement statement) => (
        statement.Resources.Any(_target.IsNamedBy),
        !statement.NotResources.IsEmpty || statement.Resources.Any(item => Patterns.IsEverything(item) != Truth.False));

    /// <summary>Whether a statement about everything allows actions of the target's own service.</summary>
    private bool IsOfService(PolicyStatement statement) => !statement.NotActions.IsEmpty || statement.Actions.Any(_target.IsAction);

    /// <summary>What holds a policy of which nothing is known, not even statements.</summary>
    private IEnumerable<UnknownValue> UnknownDocuments(Resource resource) => _catalog.AccessRules.Documents
        .Select(name => resource.Properties[name])
        .OfType<UnknownValue>()
        .Where(unknown => !Documents(unknown, 0).Any());

    /// <summary>The policies in a value: objects with statements, and texts that hold one.</summary>
    private static IEnumerable<Value> Documents(Value value, int depth)
    {
        switch (value)
        {
            case var _ when depth > MaxDepth:
                break;
            case MapValue map when map["Statement"] is ListValue or MapValue:
                yield return map;
                break;
            case MapValue map:
                foreach (var document in map.Entries.SelectMany(entry => Documents(entry.Value, depth + 1)))
                {
                    yield return document;
                }

                break;
            case ListValue list:
                foreach (var document in list.Items.SelectMany(item => Documents(item, depth + 1)))
                {
                    yield return document;
                }

                break;
            case UnknownValue { Refinement.Structure: MapValue structure } unknown when structure["Statement"] is not null:
                yield return unknown;
                break;
            case StringValue text when text.Value.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal) && text.Value.Contains("\"Statement\"", StringComparison.Ordinal):
                yield return text;
                break;
        }
    }
}
