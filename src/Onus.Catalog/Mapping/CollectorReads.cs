using System.Collections.Immutable;
using Onus.Catalog.Language;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Mapping;

/// <summary>Which calls of a collector fill which properties, and which properties it knows at all.</summary>
public static class CollectorReads
{
    /// <summary>The attributes of the record that the expressions of a mapping read.</summary>
    public static IReadOnlySet<string> Attributes(RecordMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var expression in Expressions(mapping))
        {
            all.UnionWith(AttributeReads.Of(expression));
        }

        return all;
    }

    /// <summary>The properties, by type, that an attribute of the record takes part in.</summary>
    /// <param name="attribute">The attribute: the name of a <see cref="FollowUp"/> or of a <see cref="Join"/>.</param>
    public static IReadOnlyList<(string Type, string Property)> FilledBy(RecordMapping mapping, string attribute)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        var filled = new List<(string, string)>();
        filled.AddRange(mapping.Set.Items.Where(item => item.Reads.Contains(attribute)).Select(item => (mapping.Name, item.Name)));
        filled.AddRange(mapping.Meta.Items.Where(item => item.Reads.Contains(attribute)).Select(item => (mapping.Name, $"{RuleReads.Meta}.{item.Name}")));
        foreach (var product in mapping.Also)
        {
            var isMade = new[] { product.For, product.When }.OfType<Expression>().Any(expression => AttributeReads.Of(expression).Contains(attribute));
            filled.AddRange(product.Set.Items.Where(item => isMade || item.Reads.Contains(attribute)).Select(item => (product.Type, item.Name)));
        }

        foreach (var followUp in mapping.Collector?.FollowUps ?? [])
        {
            if (followUp.Name == attribute && followUp.IsProperty)
            {
                filled.Add((mapping.Name, attribute));
            }

            // What another call hangs on is needed for all that it fills.
            else if (followUp.Name != attribute && (Uses(followUp.When, attribute) || Uses(followUp.Read.Input, attribute)))
            {
                filled.AddRange(FilledBy(mapping, followUp.Name));
            }
        }

        return filled;
    }

    /// <summary>Whether an expression reads an attribute of the record.</summary>
    public static bool Uses(Expression? expression, string attribute) => expression is not null && AttributeReads.Of(expression).Contains(attribute);

    /// <summary>Whether a call about a thing reads an attribute of the record of what it belongs to.</summary>
    public static bool UsesOfParent(ApiRead read, string attribute)
    {
        ArgumentNullException.ThrowIfNull(read);
        return read.Input is { } input && AttributeReads.OfParent(input).Contains(attribute);
    }

    /// <summary>The properties of a type, from the top, that its collector tells.</summary>
    public static IReadOnlySet<string> Known(RecordMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        var known = mapping.Set.Items.Select(item => item.Name).ToHashSet(StringComparer.Ordinal);
        if (mapping.Collector is { } collector)
        {
            known.UnionWith(collector.Equal.Concat(collector.Absent).Select(Top));
            known.UnionWith(collector.FollowUps.Where(followUp => followUp.IsProperty).Select(followUp => followUp.Name));
        }

        return known;
    }

    /// <summary>Whether a collector tells the property at a path.</summary>
    public static bool Tells(RecordMapping mapping, string path)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentNullException.ThrowIfNull(path);
        return (mapping.Collector is { Members.Length: > 0 } || Known(mapping).Contains(Top(path))) && mapping.Collector?.Unreadable.Keys.Any(unreadable => path == unreadable || path.StartsWith(unreadable + ".", StringComparison.Ordinal)) != true;
    }

    /// <summary>The type that a path is of: its first name.</summary>
    public static string Top(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Split('.', 2)[0];
    }

    /// <summary>The types of which nothing is left to ask once a mapping's records are there.</summary>
    public static IEnumerable<string> Covered(RecordMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        return TypesOf(mapping).Concat(mapping.Collector?.Tells ?? []);
    }

    /// <summary>The types whose resources a mapping makes.</summary>
    public static ImmutableArray<string> TypesOf(RecordMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        return [.. new[] { mapping.Name }.Concat(mapping.Also.Select(product => product.Type)).Distinct()];
    }

    private static IEnumerable<Expression> Expressions(RecordMapping mapping)
    {
        var collector = mapping.Collector!;
        var products = mapping.Also.SelectMany(product => new[] { product.For, product.When }.OfType<Expression>().Concat(product.Set.Items.Select(item => item.Value)));
        var calls = collector.FollowUps.SelectMany(followUp => new[] { followUp.When, followUp.Read.Input }).Concat(collector.Joins.Select(join => join.On));
        return mapping.Set.Items.Select(item => item.Value)
            .Concat(mapping.Meta.Items.Select(item => item.Value))
            .Concat(products)
            .Concat(calls.Concat([collector.Only, collector.Region, collector.Names, collector.Undeclared]).OfType<Expression>());
    }
}
