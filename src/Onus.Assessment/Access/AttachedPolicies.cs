using System.Collections.Immutable;
using Onus.Assessment.Policies;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Secrets;
using Onus.Core.Values;

namespace Onus.Assessment.Access;

/// <summary>Reads what identities may do to the target by policies that they have attached and whose text stands elsewhere: those that the provider keeps, and others.</summary>
internal sealed class AttachedPolicies(AccessTarget target, AccessRules rules, Func<Origin, Place?> placeOf)
{
    private readonly Dictionary<string, (ImmutableArray<string> Actions, bool IsKnown)> _known = new(StringComparer.Ordinal);

    /// <summary>What a resource may do by the policies that it has attached, where their text is not in the deployment.</summary>
    public IEnumerable<AccessGrant> Of(Resource resource)
    {
        // An identity attaches nothing to itself: what it may do by that is nothing that is done to it by others.
        if (!rules.Attaches.TryGetValue(resource.Type, out var paths))
        {
            yield break;
        }

        foreach (var value in PropertyValues.At(resource, paths))
        {
            var (actions, isKnown) = ActionsOf(value);
            if (!actions.IsEmpty)
            {
                yield return new AccessGrant(AccessorKind.Identity, resource.Address, actions, resource.Address) { Everything = isKnown, Narrowed = isKnown ? false : null, Location = placeOf(value.Origin) };
            }
        }
    }

    /// <summary>What of a policy's actions is about things of the target's service, or that its text is not in sight; nothing where it allows none, or is read where it stands.</summary>
    private (ImmutableArray<string> Actions, bool IsKnown) ActionsOf(Value value)
    {
        if (value is not StringValue { Value: var arn })
        {
            return value is UnknownValue unknown && !(unknown.Refinement?.References ?? []).Any(reference => target.Index.ByKey(reference.Target) is not null)
                ? (["what a policy allows that is not known"], false)
                : ([], false);
        }

        if (!_known.TryGetValue(arn, out var known))
        {
            _known[arn] = known = ActionsOf(arn);
        }

        return known;
    }

    private (ImmutableArray<string> Actions, bool IsKnown) ActionsOf(string arn)
    {
        if (target.Index.ByName(arn) is not null)
        {
            return ([], false);
        }

        var name = arn[(arn.LastIndexOf('/') + 1)..];
        if (!rules.Managed.Any(pattern => Wildcard.IsMatch(pattern, arn)))
        {
            return ([$"what the policy {Redaction.Of(name)} allows, whose text is not in sight"], false);
        }

        if (!rules.Policies.TryGetValue(name, out var policy))
        {
            return ([$"what AWS's managed policy {Redaction.Of(name)} allows, whose text is not in sight"], false);
        }

        var others = policy.But.IsEmpty || target.IsLeftOut(policy.But) ? [] : ImmutableArray.Create($"all but {string.Join(", ", policy.But)}");
        return ([.. others, .. policy.Allows.Where(action => target.IsAction(action))], true);
    }
}
