using System.Collections.Immutable;
using Onus.Assessment.Policies;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Access;

/// <summary>A resource that may let somebody in to something, with what it does so by, read once.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="IsPolicy">Whether what it refers to anywhere is what its policies are about.</param>
/// <param name="Unknown">What holds a policy of which nothing is known, not even statements.</param>
/// <param name="Statements">The statements of its policies that may allow something, in their order.</param>
/// <param name="Grants">By which rules it lets in without a policy.</param>
/// <param name="Attaches">Whether it is an identity that names policies which it has attached.</param>
internal sealed record AccessCandidate(Resource Resource, bool IsPolicy, ImmutableArray<UnknownValue> Unknown, ImmutableArray<AccessStatement> Statements, ImmutableArray<GrantRule> Grants, bool Attaches)
{
    private const int MaxDepth = 64;
    private const string PolicyTrait = "policy";

    /// <summary>What it costs to ask of it whom it lets in to one thing, in parts of statements.</summary>
    public int Cost { get; } = 1 + Grants.Length + Statements.Sum(statement => 1 + (statement.Reading?.Statement.Resources.Length ?? 0));

    /// <summary>Whether it may let in to things that it does not name.</summary>
    public bool IsWide { get; } = Attaches || Statements.Any(statement => statement is { HasPrincipal: false, IsAboutEverything: true });

    /// <summary>What a resource lets in by; null where it lets in by nothing.</summary>
    public static AccessCandidate? Of(Resource resource, ServiceCatalog catalog, ILookup<string, GrantRule> grants)
    {
        var rules = catalog.AccessRules;
        var candidate = new AccessCandidate(
            resource,
            catalog.Classify(resource.Type)?.Type.Traits.Contains(PolicyTrait) ?? false,
            [.. rules.Documents.Select(resource.Properties.FindShared).OfType<UnknownValue>().Where(unknown => !Documents(unknown, 0).Any())],
            [.. Documents(resource.Properties, 0).SelectMany(document => StatementsOf(document, catalog))],
            [.. grants[resource.Type]],
            rules.Attaches.ContainsKey(resource.Type));
        return candidate is { Unknown.IsEmpty: true, Statements.IsEmpty: true, Grants.IsEmpty: true, Attaches: false } ? null : candidate;
    }

    private static IEnumerable<AccessStatement> StatementsOf(Value document, ServiceCatalog catalog) => PolicyReading.Of(document, catalog.ConditionKeys, out _).Statements
        .Where(reading => reading?.Allows != Truth.False)
        .Select(reading => AccessStatement.Of(reading, document));

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
                for (var i = 0; i < map.Count; i++)
                {
                    // Most values hold none, and need no place.
                    foreach (var document in map.IsShared(i) && !Documents(map.Shared[i], depth + 1).Any() ? [] : Documents(map.PlacedAt(i), depth + 1))
                    {
                        yield return document;
                    }
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

/// <summary>A statement that may allow something.</summary>
/// <param name="Reading">What it means; null where it is not known.</param>
/// <param name="Document">The policy that it stands in.</param>
/// <param name="HasPrincipal">Whether it says whom it is about.</param>
/// <param name="IsAboutEverything">Whether it is, or may be, about every resource, or about all but some.</param>
internal sealed record AccessStatement(StatementReading? Reading, Value Document, bool HasPrincipal, bool IsAboutEverything)
{
    /// <summary>That of a reading.</summary>
    public static AccessStatement Of(StatementReading? reading, Value document) => reading?.Statement is not { } statement ? new(null, document, false, false) : new(
        reading,
        document,
        statement.Source["Principal"] is { IsNull: false } || statement.Source["NotPrincipal"] is { IsNull: false },
        !statement.NotResources.IsEmpty || statement.Resources.Any(item => Patterns.IsEverything(item) != Truth.False));
}
