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
    public MapValue Without(MapValue properties)
    {
        var builder = new MapBuilder(properties.Count);
        var changed = false;
        foreach (var (key, value) in properties.Entries)
        {
            var rest = Rest(value, 0);
            changed |= !ReferenceEquals(rest, value);
            if (rest is not null)
            {
                builder.Set(key, rest);
            }
        }

        return changed ? builder.Build(properties.Origin) : properties;
    }

    private Value? Rest(Value value, int depth) => value switch
    {
        _ when depth > MaxDepth => value,
        StringValue text => _texts.Any(literals => IsMatch(literals, text.Value)) ? null : text,
        UnknownValue unknown when TextForm.Of(unknown) is { } form => _texts.Any(literals => form.Split(TextForm.Hole, TextForm.Account).SequenceEqual(literals)) ? null : unknown,
        ListValue list => Rest(list, depth),
        MapValue map => map.Entries.Any(entry => Rest(entry.Value, depth + 1) is null) ? null : map.Select((_, item) => Rest(item, depth + 1)!),
        _ => value,
    };

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
