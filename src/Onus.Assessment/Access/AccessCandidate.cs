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
        var documents = new List<Value>();
        Collect(resource.Properties, 0, documents);
        ImmutableArray<GrantRule> by = [.. grants[resource.Type]];
        var attaches = rules.Attaches.ContainsKey(resource.Type);
        var unknown = UnknownOf(resource, rules);
        if (documents.Count == 0 && by.IsEmpty && !attaches && unknown.IsEmpty)
        {
            return null;
        }

        var candidate = new AccessCandidate(
            resource,
            catalog.Classify(resource.Type)?.Type.Traits.Contains(PolicyTrait) ?? false,
            unknown,
            [.. documents.SelectMany(document => StatementsOf(document, catalog))],
            by,
            attaches);
        return candidate is { Unknown.IsEmpty: true, Statements.IsEmpty: true, Grants.IsEmpty: true, Attaches: false } ? null : candidate;
    }

    private static ImmutableArray<UnknownValue> UnknownOf(Resource resource, AccessRules rules)
    {
        ImmutableArray<UnknownValue> found = [];
        foreach (var name in rules.Documents)
        {
            if (resource.Properties.FindShared(name) is UnknownValue unknown && !HoldsDocument(unknown, 0))
            {
                found = found.Add(unknown);
            }
        }

        return found;
    }

    private static IEnumerable<AccessStatement> StatementsOf(Value document, ServiceCatalog catalog) => PolicyReading.Of(document, catalog.ConditionKeys, out _).Statements
        .Where(reading => reading?.Allows != Truth.False)
        .Select(reading => AccessStatement.Of(reading, document));

    /// <summary>Adds the policies in a value: objects with statements, and texts that hold one.</summary>
    private static void Collect(Value value, int depth, List<Value> found)
    {
        if (depth > MaxDepth)
        {
            return;
        }

        if (IsDocument(value))
        {
            found.Add(value);
        }
        else if (value is MapValue map)
        {
            for (var i = 0; i < map.Count; i++)
            {
                // Most values hold none, and need no place.
                if (!map.IsShared(i) || HoldsDocument(map.Shared[i], depth + 1))
                {
                    Collect(map.PlacedAt(i), depth + 1, found);
                }
            }
        }
        else if (value is ListValue list)
        {
            foreach (var item in list.Items)
            {
                Collect(item, depth + 1, found);
            }
        }
    }

    private static bool HoldsDocument(Value value, int depth)
    {
        if (depth > MaxDepth)
        {
            return false;
        }

        if (IsDocument(value))
        {
            return true;
        }

        foreach (var part in value switch { MapValue map => map.Shared, ListValue list => list.Items.AsSpan(), _ => [] })
        {
            if (HoldsDocument(part, depth + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDocument(Value value) => value switch
    {
        MapValue map => map.FindShared("Statement") is ListValue or MapValue,
        UnknownValue { Refinement.Structure: MapValue structure } => structure.ContainsKey("Statement"),
        StringValue text => text.Value.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal) && text.Value.Contains("\"Statement\"", StringComparison.Ordinal),
        _ => false,
    };
}

/// <summary>A statement that may allow something.</summary>
/// <param name="Reading">What it means; null where it is not known.</param>
/// <param name="Document">The policy that it stands in.</param>
/// <param name="HasPrincipal">Whether it says whom it is about.</param>
/// <param name="IsAboutEverything">Whether it is, or may be, about every resource, or about all but some.</param>
internal sealed record AccessStatement(StatementReading? Reading, Value Document, bool HasPrincipal, bool IsAboutEverything)
{
    private ImmutableArray<string> _actions;

    /// <summary>The actions that it allows, as they are told; worked out once.</summary>
    public ImmutableArray<string> Actions => _actions.IsDefault ? _actions = Accessors.ActionsOf(Reading!.Statement) : _actions;

    /// <summary>That of a reading.</summary>
    public static AccessStatement Of(StatementReading? reading, Value document) => reading?.Statement is not { } statement ? new(null, document, false, false) : new(
        reading,
        document,
        statement.Source["Principal"] is { IsNull: false } || statement.Source["NotPrincipal"] is { IsNull: false },
        !statement.NotResources.IsEmpty || statement.Resources.Any(item => Patterns.IsEverything(item) != Truth.False));
}
