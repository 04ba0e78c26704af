using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Hcl.Conversion;

/// <summary>Makes sets: no element twice, in the order in which Terraform shows them, and sensitive when an element is.</summary>
public static class SetMaker
{
    /// <summary>A set of elements that already have one type; unknown when an element is or holds an unknown, since it may equal another.</summary>
    /// <param name="origin">Where the set came from.</param>
    public static Value Make(ImmutableArray<Value> items, Origin origin)
    {
        var sensitive = false;
        var plain = new List<(string Key, Value Value)>(items.Length);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            sensitive |= ValueTraits.HasSensitive(item);
            if (ValueTraits.FindUnknown(item) is { } unknown && items.Length > 1)
            {
                return new UnknownValue(unknown.Reason, origin, Refinement.Present, sensitive);
            }

            var key = ValueOrder.KeyOf(item);
            if (seen.Add(key))
            {
                plain.Add((key, item));
            }
        }

        plain.Sort((left, right) => ValueOrder.Compare(left.Value, left.Key, right.Value, right.Key));
        Value set = Value.List([.. plain.Select(entry => sensitive ? entry.Value.AsNonSensitive() : entry.Value)], origin, CollectionKind.Set);
        return sensitive ? set.AsSensitive() : set;
    }
}
