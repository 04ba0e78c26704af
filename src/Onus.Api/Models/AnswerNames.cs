using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.Api.Models;

/// <summary>Gives values that tell what an operation answers, in other letters than it does, the names that its answers have: <c>dBInstanceIdentifier</c> is <c>DBInstanceIdentifier</c>.</summary>
public static class AnswerNames
{
    private const int MaxDepth = 100;

    /// <summary>The members that answers of operations have, by their names there; what they do not have, or have as a text where an object or a list is told, is left out.</summary>
    /// <param name="thing">A thing that the operations tell of.</param>
    /// <param name="operations">The operations of a service, with the path in the answer where the thing is: <c>Reservations[].Instances[]</c>.</param>
    public static MapValue Of(MapValue thing, IEnumerable<(string Service, string Operation, string Path)> operations)
    {
        ArgumentNullException.ThrowIfNull(thing);
        ArgumentNullException.ThrowIfNull(operations);
        var builder = new MapBuilder(thing.Count);
        foreach (var (service, operation, path) in operations)
        {
            if (ApiModels.ShapeAt(service, operation, path) is { Kind: ShapeKind.Structure } shape)
            {
                foreach (var (name, value) in ((MapValue)Named(thing, shape, 0)!).Entries)
                {
                    builder.TryAdd(name, value);
                }
            }
        }

        return builder.Build(thing.Origin);
    }

    /// <summary>A value by the names of one answer; null where the answer has a value of another kind.</summary>
    /// <param name="path">Where it is in the answer.</param>
    public static Value? At(Value value, string service, string operation, string path) =>
        ApiModels.ShapeAt(service, operation, path) is { } shape ? Named(value, shape, 0) : value;

    private static Value? Named(Value value, Shape shape, int depth) => (value, shape.Kind) switch
    {
        _ when depth > MaxDepth => null,
        (NullValue or UnknownValue, _) or (_, ShapeKind.Any) => value,
        (MapValue map, ShapeKind.Structure) => Members(map, shape, depth),
        (MapValue map, ShapeKind.Map) => map.Select((_, inner) => Named(inner, shape.Element!.Shape, depth + 1) ?? Value.Null),
        (ListValue list, ShapeKind.List) => Value.List([.. list.Items.Select(item => Named(item, shape.Element!.Shape, depth + 1)).OfType<Value>()], list.Origin, list.Collection),
        (MapValue or ListValue, _) => null,
        (_, ShapeKind.Structure or ShapeKind.List or ShapeKind.Map) => new UnknownValue(new UnknownReason(UnknownCode.NotReadable, $"it is told in another form than AWS tells it"), value.Origin),
        _ => value,
    };

    private static MapValue Members(MapValue map, Shape shape, int depth)
    {
        var names = shape.Members.ToLookup(member => member.Name, StringComparer.OrdinalIgnoreCase);
        var builder = new MapBuilder(map.Count);
        foreach (var (name, value) in map.Entries)
        {
            if (names[name].FirstOrDefault() is { } member && Named(value, member.Shape, depth + 1) is { } named)
            {
                builder.TryAdd(member.Name, named);
            }
        }

        return builder.Build(map.Origin);
    }
}
