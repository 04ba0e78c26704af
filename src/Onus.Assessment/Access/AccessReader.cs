using System.Collections.Immutable;
using Onus.Assessment.Ledger;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
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
    private readonly Func<Origin, Place?> _placeOf;
    private readonly AccessTarget _target;
    private readonly Accessors _accessors;
    private readonly GrantReader _grants;
    private readonly AttachedPolicies _attached;

    internal AccessReader(AccessTarget target, AccessRules rules, Func<Origin, Place?> placeOf)
    {
        _placeOf = placeOf;
        _target = target;
        _accessors = new Accessors(rules);
        _grants = new GrantReader(_target, _accessors, placeOf);
        _attached = new AttachedPolicies(_target, rules, placeOf);
    }

    /// <summary>Who is let in to a resource, the widest first. Who asks of several resources of a deployment keeps an <see cref="AccessIndex"/>.</summary>
    /// <param name="placeOf">Where something stands.</param>
    public static ImmutableArray<AccessGrant> Of(AssessedResource target, ServiceCatalog catalog, Func<Origin, Place?> placeOf)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new AccessIndex(target.Input.Index, catalog, placeOf).Of(target);
    }

    /// <summary>Each once, the widest first.</summary>
    internal static IEnumerable<AccessGrant> Sorted(IEnumerable<AccessGrant> grants) => grants.Distinct()
        .OrderBy(grant => grant.Kind).ThenBy(grant => grant.Narrowed ?? false).ThenBy(grant => grant.Who, StringComparer.Ordinal).ThenBy(grant => grant.By, StringComparer.Ordinal);

    /// <summary>Whom a resource lets in to the target.</summary>
    internal IEnumerable<AccessGrant> Of(AccessCandidate candidate) => ByPolicies(candidate)
        .Concat(_grants.Of(candidate))
        .Concat(candidate.Attaches ? _attached.Of(candidate.Resource) : []);

    private IEnumerable<AccessGrant> ByPolicies(AccessCandidate candidate)
    {
        var resource = candidate.Resource;
        var isAbout = candidate is not { Unknown.IsEmpty: true, Statements.IsEmpty: true } && (_target.IsItself(resource) || (candidate.IsPolicy && _target.IsReferredTo(resource.Properties)));
        foreach (var unknown in isAbout ? candidate.Unknown : [])
        {
            yield return new AccessGrant(AccessorKind.Unknown, "a policy that is not known", [], resource.Address) { Location = _placeOf(unknown.Origin) };
        }

        foreach (var statement in candidate.Statements)
        {
            if (statement.Reading is null)
            {
                if (isAbout)
                {
                    yield return new AccessGrant(AccessorKind.Unknown, "a statement that is not known", [], resource.Address) { Location = _placeOf(statement.Document.Origin) };
                }

                continue;
            }

            foreach (var grant in Of(statement, candidate, isAbout))
            {
                yield return grant;
            }
        }
    }

    private IEnumerable<AccessGrant> Of(AccessStatement item, AccessCandidate candidate, bool isAboutTarget)
    {
        var statement = item.Reading!.Statement;
        var names = statement.Resources.Any(_target.IsNamedBy);
        if (item.HasPrincipal ? !isAboutTarget && !names : !names && !(item.IsAboutEverything && IsOfService(statement)))
        {
            return [];
        }

        // A policy about the target without a word of resources is about it alone.
        var made = new AccessGrant(AccessorKind.Identity, "", item.Actions, candidate.Resource.Address)
        {
            Narrowed = item.Reading.Narrows.Anything switch { Truth.True => true, Truth.False => false, _ => null },
            Everything = !item.HasPrincipal && !names,
            Location = _placeOf(statement.Source.Origin),
        };
        return item.HasPrincipal ? _accessors.Of(statement).Select(who => made with { Kind = who.Kind, Who = who.Name }) : [made with { Who = candidate.Resource.Address }];
    }

    /// <summary>Whether a statement about everything allows actions of the target's own service.</summary>
    private bool IsOfService(PolicyStatement statement) => !statement.NotActions.IsEmpty || statement.Actions.Any(_target.IsAction);
}
