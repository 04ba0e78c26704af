using System.Collections.Immutable;
using Onus.Assessment.Ledger;
using Onus.Assessment.Policies;
using Onus.Assessment.Relations;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Policies;
using Onus.Core.Secrets;
using Onus.Core.Values;

namespace Onus.Assessment.Access;

/// <summary>
/// Reads who is let in to a resource by the policies in sight: its own, those of other resources that are about it, and those of identities that name it or everything. What denials take back is not
/// taken off: the answer is who may be let in at most.
/// </summary>
public sealed class AccessReader
{
    private const int MaxDepth = 64;
    private const string PolicyTrait = "policy";
    private readonly ServiceCatalog _catalog;
    private readonly Func<Origin, Place?> _placeOf;
    private readonly DeploymentIndex _index;
    private readonly Resource _target;
    private readonly HashSet<string> _targets;
    private readonly ImmutableArray<string> _names;

    private AccessReader(AssessedResource target, ServiceCatalog catalog, Func<Origin, Place?> placeOf)
    {
        (_catalog, _placeOf, _index, _target) = (catalog, placeOf, target.Input.Index, target.Resource);
        _targets = _index.TargetsOf(_target).ToHashSet(StringComparer.Ordinal);
        _names = [.. _targets.Where(item => item is ['=', _, _, _, ..]).Select(item => item[1..])];
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
            .. target.Input.Index.Deployment.Resources.SelectMany(reader.Of)
                .Distinct()
                .OrderBy(grant => grant.Kind).ThenBy(grant => grant.Narrowed ?? false).ThenBy(grant => grant.Who, StringComparer.Ordinal).ThenBy(grant => grant.By, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<AccessGrant> Of(Resource resource)
    {
        var isOwn = ReferenceEquals(resource, _target) || resource.Key == _target.Key;
        var isPolicy = !isOwn && (_catalog.Classify(resource.Type)?.Type.Traits.Contains(PolicyTrait) ?? false) && RefersToTarget(resource.Properties, 0);
        foreach (var document in Documents(resource.Properties, 0))
        {
            foreach (var statement in PolicyReading.Of(document, _catalog.ConditionKeys, out _).Statements)
            {
                if (statement is null)
                {
                    if (isOwn || isPolicy)
                    {
                        yield return new AccessGrant(AccessorKind.Unknown, "a statement that is not known", [], resource.Address) { Location = _placeOf(document.Origin) };
                    }

                    continue;
                }

                foreach (var grant in Of(statement, resource, isOwn || isPolicy))
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
        var made = new AccessGrant(AccessorKind.Identity, "", ActionsOf(statement), resource.Address)
        {
            Narrowed = reading.Narrows.Anything switch { Truth.True => true, Truth.False => false, _ => null },
            Everything = !hasPrincipal && !names,
            Location = _placeOf(statement.Source.Origin),
        };
        return hasPrincipal ? Principals(reading).Select(who => made with { Kind = who.Kind, Who = who.Name }) : [made with { Who = resource.Address }];
    }

    private static IEnumerable<(AccessorKind Kind, string Name)> Principals(StatementReading reading)
    {
        var statement = reading.Statement;
        if (statement.Source["NotPrincipal"] is { IsNull: false })
        {
            return [(AccessorKind.Everybody, "everybody but some")];
        }

        return statement.Principals.Unknown is not null ? [(AccessorKind.Unknown, "not known")] : statement.Principals.Parts.Select(principal => KindOf(principal));
    }

    private static (AccessorKind Kind, string Name) KindOf(PolicyPrincipal principal) => principal.Value switch
    {
        StringValue { Value: "*" } when principal.Type is "*" or "AWS" => (AccessorKind.Everybody, "everybody"),
        StringValue { Value: var text } => (principal.Type switch
        {
            "Service" => AccessorKind.Service,
            "Federated" => AccessorKind.Federated,
            _ when text.EndsWith(":root", StringComparison.Ordinal) || text.All(char.IsAsciiDigit) => AccessorKind.Account,
            _ => AccessorKind.Identity,
        }, Redaction.Of(text)),
        UnknownValue { Refinement.References: [var reference, ..] } => (principal.Type == "Service" ? AccessorKind.Service : AccessorKind.Identity, reference.Target[(reference.Target.IndexOf('#', StringComparison.Ordinal) + 1)..]),
        UnknownValue unknown when TextForm.Of(unknown) is { } form => (form.EndsWith(":root", StringComparison.Ordinal) ? AccessorKind.Account : AccessorKind.Unknown, form.Replace(TextForm.Hole, '…').Replace(TextForm.Account, '…')),
        _ => (AccessorKind.Unknown, "not known"),
    };

    private static ImmutableArray<string> ActionsOf(PolicyStatement statement) => !statement.NotActions.IsEmpty
        ? ["all but some"]
        : [.. statement.Actions.Select(action => action is StringValue text ? Redaction.Of(text.Value) : "not known").Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a statement names the target, and whether it is about everything.</summary>
    private (bool Names, bool Everything) Reach(PolicyStatement statement) => (
        statement.Resources.Any(item => RefersToTarget(item, 0) || (item is StringValue text && _names.Any(name => IsNamedIn(text.Value, name)))),
        !statement.NotResources.IsEmpty || statement.Resources.Any(item => Patterns.IsEverything(item) != Truth.False));

    /// <summary>Whether a statement about everything allows actions of the target's own service, which stand before a colon as its types name it.</summary>
    private bool IsOfService(PolicyStatement statement)
    {
        var parts = _target.Type.Split("::");
        var service = parts.Length > 1 ? parts[1] : _target.Type;
        return !statement.NotActions.IsEmpty || statement.Actions.Any(action => action is not StringValue { Value: var text } || text.StartsWith('*') || text.StartsWith(service + ":", StringComparison.OrdinalIgnoreCase));
    }

    private bool RefersToTarget(Value value, int depth) => depth < MaxDepth && value switch
    {
        MapValue map => map.Entries.Any(entry => RefersToTarget(entry.Value, depth + 1)),
        ListValue list => list.Items.Any(item => RefersToTarget(item, depth + 1)),
        _ => Relation.TargetsOf(value).Any(_targets.Contains),
    };

    /// <summary>Whether a name stands in a pattern as a part of its own.</summary>
    private static bool IsNamedIn(string pattern, string name)
    {
        for (var at = pattern.IndexOf(name, StringComparison.Ordinal); at >= 0; at = pattern.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || pattern[at - 1] is ':' or '/') && (at + name.Length == pattern.Length || pattern[at + name.Length] is ':' or '/' or '*'))
            {
                return true;
            }
        }

        return false;
    }

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
