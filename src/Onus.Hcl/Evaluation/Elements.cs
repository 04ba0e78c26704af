using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Hcl.Evaluation;

/// <summary>The elements of a list, or of a map in the order of its keys, one after the other.</summary>
internal readonly struct Elements
{
    private readonly ListValue? _list;
    private readonly MapValue? _map;
    private readonly string[]? _order;
    private readonly ReadPath? _path;

    private Elements(ListValue list, ReadPath? path)
    {
        _list = list;
        _path = path;
        Count = list.Count;
    }

    private Elements(MapValue map, ReadPath? path)
    {
        _map = map;
        _path = path;
        _order = Order(map);
        Count = map.Count;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Finds the elements of what is gone through; false, and what to give instead, when it can't be gone through.</summary>
    public static bool TryGet(EvaluationRun run, Traced collection, Origin origin, out Elements elements, out UnknownValue failure)
    {
        failure = null!;
        elements = default;
        switch (collection.Value)
        {
            case ListValue { Count: 0 } or MapValue { Count: 0 }:
                Traversals.Note(run, collection);
                return true;
            case ListValue list:
                elements = new Elements(list, Traversals.PathOf(run, collection));
                return true;
            case MapValue map when run.Options.IsWhole?.Invoke(run.Context, map) == true:
                elements = new Elements(Value.List(map), null);
                return true;
            case MapValue map:
                elements = new Elements(map, Traversals.PathOf(run, collection));
                return true;
            case UnknownValue unknown:
                run.Doubt(unknown.Reason);
                Traversals.Note(run, collection);
                failure = new UnknownValue(unknown.Reason, origin, null, unknown.IsSensitive);
                return false;
            case NullValue when run.AbsenceIsNull:
                Traversals.Note(run, collection);
                return true;
            default:
                failure = run.Fail($"for goes through lists, sets and maps only", origin);
                return false;
        }
    }

    /// <summary>
    /// Turns from a list that is not known as a whole to what is in it for sure, and gives that list back: what its members come to is not all that is to be said. Null for all else,
    /// which stays what it is.
    /// </summary>
    public static UnknownValue? Open(EvaluationRun run, ref Traced collection)
    {
        if (collection.Value is not UnknownValue { Members.IsEmpty: false } open)
        {
            return null;
        }

        run.Doubt(open.Reason);
        Traversals.Note(run, collection);
        collection = new Traced(Value.List(open.Members, open.Origin), null);
        return open;
    }

    /// <summary>The elements of a list or map that no path leads to.</summary>
    public static Elements Of(Value collection) => collection switch
    {
        ListValue { Count: > 0 } list => new Elements(list, null),
        MapValue { Count: > 0 } map => new Elements(map, null),
        _ => default,
    };

    public Value Key(int at) =>
        _order is not null ? Value.Of(_order[at])
        : _list!.Collection == CollectionKind.Set ? Item(at).Value
        : Value.Of(at);

    public Traced Item(int at)
    {
        if (_list is not null)
        {
            return new Traced(Marked(_list.Items[at], _list), _path?.Index(at));
        }

        var key = _order![at];
        return new Traced(Marked(_map![key]!, _map), _path?.Attribute(key));
    }

    private static Value Marked(Value item, Value collection) => collection.IsSensitive ? item.AsSensitive() : item;

    /// <summary>The keys in ordinal order; sorted only when they are not written so.</summary>
    private static string[] Order(MapValue map)
    {
        var keys = map.Keys.ToArray();
        for (var i = 1; i < keys.Length; i++)
        {
            if (string.CompareOrdinal(keys[i - 1], keys[i]) > 0)
            {
                Array.Sort(keys, StringComparer.Ordinal);
                break;
            }
        }

        return keys;
    }
}
