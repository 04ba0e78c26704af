using Onus.Core.Values;
using Onus.Hcl.Editing;
using Onus.Hcl.Syntax;

namespace Onus.Terraform.Fixes;

/// <summary>Writes what is not there yet, as lines.</summary>
internal static class PartBlock
{
    /// <summary>A resource that is a part of another.</summary>
    /// <param name="owner">The block of the other.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="on">The attribute by which it names the other.</param>
    public static IReadOnlyList<string> Lines(FixTarget target, BlockSyntax owner, string name, string on)
    {
        var address = $"{owner.Labels[0].Text}.{owner.Labels[1].Text}";
        var suffix = on.EndsWith("_arn", StringComparison.Ordinal) || on == "arn" ? "arn" : "id";
        var (repeat, reference) = owner.Body switch
        {
            { } body when body.Attribute("for_each") is not null => ($"for_each = {address}", $"each.value.{suffix}"),
            { } body when body.Attribute("count") is not null => ($"count = length({address})", $"{address}[count.index].{suffix}"),
            _ => (null, $"{address}.{suffix}"),
        };
        var inside = Inside(target, 0);
        var isBlock = inside.Count > 1;
        var head = new List<(string Name, string Value)> { (on, reference) };
        if (target.Spot.PartKey is var (key, match))
        {
            head.Add((key, BodyEditor.Literal(Value.Of(match))));
        }

        if (!isBlock && target.Spot.Names.Length == 1)
        {
            head.Add((target.Spot.Names[0], BodyEditor.Literal(target.Literal)));
        }

        var width = head.Max(entry => entry.Name.Length);
        return
        [
            $"resource \"{target.Spot.Type}\" \"{name}\" {{",
            .. repeat is null ? Array.Empty<string>() : [$"  {repeat}", ""],
            .. head.Select(entry => $"  {entry.Name.PadRight(width)} = {entry.Value}"),
            .. isBlock ? inside.Select(line => "  " + line).Prepend("") : [],
            "}",
        ];
    }

    /// <summary>What is written at a depth of the names and below, as if it stood at the margin.</summary>
    public static IReadOnlyList<string> Inside(FixTarget target, int depth)
    {
        var name = target.Spot.Names[depth];
        var here = target.At(depth);
        if (depth == target.Spot.Names.Length - 1)
        {
            return [$"{name} = {BodyEditor.Literal(target.Literal)}"];
        }

        var opening = here is { IsBlock: false } ? $"{name} = {{" : $"{name} {{";
        if (target.IsEach && depth == target.Spot.Names.Length - 2 && target.Literal is ListValue each && here is not { IsBlock: false })
        {
            return [.. each.Items.SelectMany((item, at) => new[] { opening, $"  {target.Spot.Names[^1]} = {BodyEditor.Literal(item)}", "}" }.Concat(at < each.Items.Length - 1 ? [""] : []))];
        }

        var inner = Inside(target, depth + 1);
        if (depth == target.Spot.Names.Length - 2 && target.Spot.Key is var (key, match))
        {
            var width = Math.Max(key.Length, target.Spot.Names[^1].Length);
            inner = [$"{key.PadRight(width)} = {BodyEditor.Literal(Value.Of(match))}", $"{target.Spot.Names[^1].PadRight(width)} = {BodyEditor.Literal(target.Literal)}"];
        }

        return [opening, .. inner.Select(line => line.Length == 0 ? line : "  " + line), "}"];
    }
}
