using System.Collections.Immutable;
using Onus.Core.Values;

namespace Onus.Assessment.Waivers;

/// <summary>
/// What a waiver of some findings only accepts, as cdk-nag names it: <c>Policy::ARN</c>, <c>Action::s3:*</c>, <c>Resource::*</c>. What is in pointed brackets
/// stands for any text.
/// </summary>
/// <param name="parts">What is accepted.</param>
internal sealed class WaivedParts(ImmutableArray<string> parts)
{
    private const int MaxDepth = 100;
    private readonly ImmutableArray<string[]> _texts = [.. parts.Select(Literals)];

    /// <summary>
    /// Properties without what is accepted: an entry of a list, or the statement that has nothing left to say. The same object when nothing of it is there.
    /// A check that the rest fulfils has found nothing else.
    /// </summary>
    public MapValue Without(MapValue properties) => Rest(properties, 0, out _);

    private Value? Rest(Value value, int depth)
    {
        switch (value)
        {
            case var _ when depth > MaxDepth:
                return value;
            case StringValue text:
                return _texts.Any(literals => IsMatch(literals, text.Value)) ? null : text;
            case UnknownValue unknown when TextForm.Of(unknown) is { } form:
                return _texts.Any(literals => form.Split(TextForm.Hole, TextForm.Account).SequenceEqual(literals)) ? null : unknown;
            case ListValue list:
                return Rest(list, depth);
            case MapValue map:
                var rest = Rest(map, depth + 1, out var lacks);
                return lacks ? null : rest;
            default:
                return value;
        }
    }

    /// <param name="lacks">Whether an entry of it has gone.</param>
    private MapValue Rest(MapValue map, int depth, out bool lacks)
    {
        var builder = new MapBuilder(map.Count);
        var changed = lacks = false;
        foreach (var (key, value) in map.Entries)
        {
            var rest = Rest(value, depth);
            changed |= !ReferenceEquals(rest, value);
            lacks |= rest is null;
            if (rest is not null)
            {
                builder.Set(key, rest);
            }
        }

        return changed ? builder.Build(map.Origin) : map;
    }

    private Value? Rest(ListValue list, int depth)
    {
        var (rest, at) = (list.Items.Select(item => Rest(item, depth + 1)).ToList(), 0);
        return rest.TrueForAll(item => item is not null) ? list.Select(_ => rest[at++]!)
            : rest.Exists(item => item is not null) ? Value.List([.. rest.OfType<Value>()], list.Origin, list.Collection)
            : null;
    }

    /// <summary>The texts between what stands for any text.</summary>
    private static string[] Literals(string part)
    {
        var text = part.IndexOf("::", StringComparison.Ordinal) is var at and >= 0 ? part[(at + 2)..] : part;
        var literals = new List<string>();
        while (text.IndexOf('<', StringComparison.Ordinal) is var open and >= 0 && text.IndexOf('>', open) is var close and >= 0)
        {
            literals.Add(text[..open]);
            text = text[(close + 1)..];
        }

        literals.Add(text);
        return [.. literals];
    }

    private static bool IsMatch(string[] literals, string text)
    {
        if (literals is [var only])
        {
            return text == only;
        }

        var at = literals[0].Length;
        if (!text.StartsWith(literals[0], StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var literal in literals[1..^1])
        {
            if (text.IndexOf(literal, at, StringComparison.Ordinal) is not (var next and >= 0))
            {
                return false;
            }

            at = next + literal.Length;
        }

        return text.Length - at >= literals[^1].Length && text.EndsWith(literals[^1], StringComparison.Ordinal);
    }
}
