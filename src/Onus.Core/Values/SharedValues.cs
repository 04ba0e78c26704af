using System.Runtime.CompilerServices;

namespace Onus.Core.Values;

/// <summary>
/// Keeps what many things say alike once: equal values of one origin become one instance. What names the parts of a thing by instance still can: no instance stands twice in one thing, and the map that a thing is as a whole is its own. Safe for use by several threads.
/// </summary>
public sealed class SharedValues
{
    /// <summary>So many of the values that a thing says several times are shared with the same of other things; further ones are its own.</summary>
    private const int MostAlike = 16;

    /// <summary>With so many values all are forgotten: what comes later is shared anew.</summary>
    private const int Limit = 1 << 19;

    private readonly List<HashSet<Value>> _known = [];
    private readonly Dictionary<string[], MapShape> _shapes = new(KeySequenceComparer.Instance);
    private readonly HashSet<Value> _used = new(ReferenceEqualityComparer.Instance);
    private readonly Lock _lock = new();
    private int _count;
    private bool _mayRepeat;

    /// <summary>The same map, with what is in it shared.</summary>
    public MapValue In(MapValue thing) => In(thing, isText: false);

    /// <summary>The same map, with what is in it shared, of which nothing is named by instance: the same may stand in it many times.</summary>
    public MapValue InText(MapValue text) => In(text, isText: true);

    private MapValue In(MapValue thing, bool isText)
    {
        ArgumentNullException.ThrowIfNull(thing);
        lock (_lock)
        {
            if (_count > Limit)
            {
                _known.Clear();
                _shapes.Clear();
                _count = 0;
            }

            _used.Clear();
            _mayRepeat = isText;
            return (MapValue)Within(thing);
        }
    }

    private Value Within(Value value) => value switch
    {
        MapValue map => map.Select((_, inner) => Shared(inner)).In(ShapeOf(map.Shape)),
        ListValue list => list.Select(Shared),
        _ => value,
    };

    private MapShape ShapeOf(MapShape shape)
    {
        if (shape.IsSharedByAll)
        {
            return shape;
        }

        if (!_shapes.TryGetValue(shape.Keys, out var found))
        {
            _shapes[shape.Keys] = found = shape;
            _count++;
        }

        return found;
    }

    private Value Shared(Value value)
    {
        var own = Within(value);
        var isAnywhere = _mayRepeat || own is NullValue or BooleanValue or ListValue { Count: 0 } or MapValue { Count: 0 };
        for (var i = 0; i < MostAlike; i++)
        {
            if (i == _known.Count)
            {
                _known.Add(new HashSet<Value>(ByParts.Instance));
            }

            if (!_known[i].TryGetValue(own, out var found))
            {
                _known[i].Add(own);
                _used.Add(own);
                _count++;
                return own;
            }

            if (isAnywhere || _used.Add(found))
            {
                return found;
            }
        }

        return own;
    }

    /// <summary>Compares values whose parts are shared already: they are alike when they have the same instances.</summary>
    private sealed class ByParts : IEqualityComparer<Value>
    {
        public static readonly ByParts Instance = new();

        public bool Equals(Value? x, Value? y) => x is not null && y is not null && x.Origin == y.Origin && x.IsSensitive == y.IsSensitive && (x, y) switch
        {
            (NullValue, NullValue) => true,
            (BooleanValue left, BooleanValue right) => left.Value == right.Value,
            (StringValue left, StringValue right) => left.Value == right.Value,
            (NumberValue left, NumberValue right) => left.Value.Equals(right.Value),
            (UnknownValue left, UnknownValue right) => ReferenceEquals(left.Refinement, right.Refinement) && left.Reason == right.Reason,
            (ListValue left, ListValue right) => left.Collection == right.Collection && AreSame(left.Items.AsSpan(), right.Items.AsSpan()),
            (MapValue left, MapValue right) => left.Collection == right.Collection && AreSame(left.Values, right.Values) && left.Keys.SequenceEqual(right.Keys),
            _ => false,
        };

        public int GetHashCode(Value obj)
        {
            var hash = default(HashCode);
            hash.Add(obj.Kind);
            switch (obj)
            {
                case BooleanValue boolean:
                    hash.Add(boolean.Value);
                    break;
                case StringValue text:
                    hash.Add(text.Value);
                    break;
                case NumberValue number:
                    hash.Add(number.Value);
                    break;
                case UnknownValue unknown:
                    hash.Add(unknown.Reason);
                    break;
                case ListValue list:
                    Add(ref hash, list.Items.AsSpan());
                    break;
                case MapValue map:
                    Add(ref hash, map.Values);
                    break;
            }

            return hash.ToHashCode();
        }

        private static bool AreSame(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right) => left.SequenceEqual(right, ReferenceEqualityComparer.Instance);

        private static void Add(ref HashCode hash, ReadOnlySpan<Value> parts)
        {
            foreach (var part in parts)
            {
                hash.Add(RuntimeHelpers.GetHashCode(part));
            }
        }
    }
}
