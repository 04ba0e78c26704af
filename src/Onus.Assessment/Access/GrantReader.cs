using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Assessment.Access;

/// <summary>Reads who is let in by what is no policy: access control lists, permissions that are resources, shares.</summary>
internal sealed class GrantReader(AccessTarget target, Accessors accessors, Func<Origin, Place?> placeOf)
{
    /// <summary>Whom a resource lets in to the target without a policy.</summary>
    public IEnumerable<AccessGrant> Of(AccessCandidate candidate) => candidate.Grants.Where(rule => IsAbout(rule, candidate.Resource)).SelectMany(rule => Of(rule, candidate.Resource));

    private bool IsAbout(GrantRule rule, Resource resource) => rule.Of.IsEmpty ? target.IsItself(resource) : PropertyValues.At(resource, rule.Of).Any(target.IsNamedBy);

    private IEnumerable<AccessGrant> Of(GrantRule rule, Resource resource)
    {
        var holds = rule.When.Select(wanted => PropertyValues.IsAnyOf(PropertyValues.At(resource, [wanted.Key]), wanted.Value)).ToList();
        var isVoid = rule.Unless.Select(wanted => PropertyValues.IsAnyOf(ValuesOf(wanted.Key, resource), wanted.Value)).ToList();
        if (holds.Contains(Truth.False) || isVoid.Contains(Truth.True))
        {
            return [];
        }

        var at = rule.When.Keys.Concat(rule.WhoAt).SelectMany(path => PropertyValues.At(resource, [path])).Select(value => value.Origin).FirstOrDefault(resource.Origin);
        var made = new AccessGrant(rule.Kind, rule.Who ?? "", ActionsOf(rule, resource), resource.Address)
        {
            Narrowed = isVoid.Contains(Truth.Unknown) ? null : NarrowedBy(rule, resource),
            Location = placeOf(at),
        };
        if (holds.Contains(Truth.Unknown))
        {
            return [made with { Kind = AccessorKind.Unknown, Who = $"not known, by {string.Join(", ", rule.When.Keys)}", Actions = [] }];
        }

        return rule.WhoAt.IsEmpty ? [made] : PropertyValues.At(resource, rule.WhoAt).Select(accessors.Of).Select(who => made with { Kind = who.Kind, Who = who.Name });
    }

    private static ImmutableArray<string> ActionsOf(GrantRule rule, Resource resource) => rule.ActionsAt.IsEmpty ? rule.Actions : Accessors.Shown(PropertyValues.At(resource, rule.ActionsAt));

    private static bool? NarrowedBy(GrantRule rule, Resource resource)
    {
        var values = PropertyValues.At(resource, rule.Narrowed).ToList();

        // What only the deployment gives is set all the same: a reference, an ARN with the account in it.
        return values.Exists(value => value is not UnknownValue || TextForm.Of((UnknownValue)value) is not null || ((UnknownValue)value).Refinement?.References is [_, ..]) ? true
            : values.Count > 0 ? null
            : false;
    }

    private IEnumerable<Value> ValuesOf(string path, Resource resource) => path.IndexOf(GrantRule.Beside, StringComparison.Ordinal) is var at and > 0
        ? target.Index.OfType(path[..at]).SelectMany(other => PropertyValues.At(other, [path[(at + 1)..]]))
        : PropertyValues.At(resource, [path]);
}
