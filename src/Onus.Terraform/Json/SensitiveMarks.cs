using System.Collections.Immutable;
using Onus.Core.Values;

namespace Onus.Terraform.Json;

/// <summary>Marks what must never be printed, with all that is below it.</summary>
internal static class SensitiveMarks
{
    /// <summary>The value with the parts marked that a mask holds for. Where the mask does not fit, the whole is marked.</summary>
    public static Value Apply(Value value, Mask? mask)
    {
        if (mask is null)
        {
            return value;
        }

        return value switch
        {
            MapValue map when mask.IsMap => Members(map, mask),
            ListValue list when !mask.IsMap && !mask.IsWhole && mask.Parts.Length <= list.Count => Elements(list, mask),
            _ => SecretMarker.All(value),
        };
    }

    private static MapValue Members(MapValue map, Mask mask)
    {
        var values = map.Values.ToArray();
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Apply(values[i], mask.Of(map.Keys[i]));
        }

        return map.WithValues(values);
    }

    private static ListValue Elements(ListValue list, Mask mask)
    {
        var items = ImmutableArray.CreateBuilder<Value>(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            items.Add(Apply(list.Items[i], i < mask.Parts.Length ? mask.Parts[i] : null));
        }

        var marked = Value.List(items.MoveToImmutable(), list.Origin, list.Collection);
        return list.IsSensitive ? (ListValue)marked.AsSensitive() : marked;
    }
}
