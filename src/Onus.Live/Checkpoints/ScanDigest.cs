using System.Text;
using Onus.Catalog.Mapping;
using Onus.Contracts.Digests;
using Onus.Hcl.Syntax;
using Onus.Live.Planning;

namespace Onus.Live.Checkpoints;

/// <summary>Tells scans apart that would ask for something else, or make something else of the answers.</summary>
public static class ScanDigest
{
    /// <summary>The digest of a scan, in hexadecimal digits.</summary>
    /// <param name="plan">What is asked.</param>
    /// <param name="besides">What may be asked besides, where hints say that it is used; null where none are asked for.</param>
    /// <param name="regions">Where.</param>
    /// <param name="knowledge">The day of the catalogue, and what else the program is.</param>
    public static string Of(CollectionPlan plan, CollectionPlan? besides, IEnumerable<string> regions, string knowledge)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var text = new StringBuilder().Append(knowledge).Append('\n').AppendJoin(' ', regions.Order(StringComparer.Ordinal)).Append('\n');
        foreach (var planned in plan.Collectors)
        {
            Add(text, planned, 0);
        }

        text.AppendJoin(' ', plan.NotAsked.Keys);
        foreach (var planned in besides?.Collectors ?? [])
        {
            Add(text, planned, 0);
        }

        return Convert.ToHexStringLower(Digest.Sha256(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }

    private static void Add(StringBuilder text, PlannedCollector planned, int depth)
    {
        var collector = planned.Collector;
        text.Append(' ', depth).Append(planned.Type).Append(planned.Makes ? " makes " : " ").Append(Shown(planned.Mapping.Type))
            .Append(' ').Append(collector.Items).Append(' ').Append(collector.Id).Append(' ').Append(collector.Scope).Append(' ').Append(Shown(collector.Only)).Append(Shown(collector.Region)).Append(Shown(collector.Names))
            .Append(' ').AppendJoin(',', collector.Absent).Append(' ').AppendJoin(',', collector.Unreadable.Keys).Append('\n');
        Add(text, collector.List);
        Add(text, planned.Mapping.Set);
        Add(text, planned.Mapping.Defaults);
        foreach (var product in planned.Mapping.Also)
        {
            text.Append(product.Type).Append(' ').Append(Shown(product.For)).Append(Shown(product.When));
            Add(text, product.Set);
        }

        foreach (var followUp in planned.FollowUps)
        {
            text.Append(followUp.Name).Append(' ').Append(followUp.Root).Append(' ').Append(Shown(followUp.When)).Append(followUp.IsWhole ? " whole" : "");
            Add(text, followUp.Read);
        }

        foreach (var join in planned.Joins)
        {
            text.Append(join.Name).Append(' ').Append(join.Items).Append(' ').Append(join.Key).Append(' ').Append(Shown(join.On));
            Add(text, join.Read);
        }

        foreach (var read in collector.Organization?.Reads ?? [])
        {
            Add(text.Append("organization"), read);
        }

        text.AppendJoin(' ', planned.Gaps.OrderBy(gap => gap.Key, StringComparer.Ordinal).SelectMany(gap => gap.Value.Select(entry => $"{gap.Key}.{entry.Name}"))).Append('\n');
        foreach (var child in planned.Children)
        {
            Add(text, child, depth + 1);
        }
    }

    private static void Add(StringBuilder text, ApiRead read) =>
        text.Append(' ').Append(read.Service).Append(' ').Append(read.Operation).Append(' ').Append(Shown(read.Input)).Append(' ').AppendJoin(',', read.NotSet).Append(' ').Append(read.Page?.ToString() ?? "").Append('\n');

    private static void Add(StringBuilder text, Assignments assignments)
    {
        foreach (var item in assignments.Items)
        {
            text.Append(item.Name).Append('=').Append(Shown(item.Value)).Append('\n');
        }

        text.Append(Shown(assignments.Whole));
    }

    private static string Shown(Expression? expression) => expression is null ? "-" : HclPrinter.Print(expression);
}
