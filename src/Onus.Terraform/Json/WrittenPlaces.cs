using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Terraform.Json;

/// <summary>Where the arguments of a block stand in the configuration, so that a finding on a plan points at the line that somebody can change.</summary>
internal sealed class WrittenPlaces
{
    private const int MaxDepth = 64;
    private const int MostAlike = 100;
    private readonly Dictionary<string, Expression> _arguments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<WrittenPlaces>> _blocks = new(StringComparer.Ordinal);
    private readonly Origin _origin;

    private WrittenPlaces(Body body, Origin origin, int depth)
    {
        _origin = origin;
        foreach (var attribute in body.Attributes)
        {
            _arguments[attribute.Name] = attribute.Value;
        }

        foreach (var block in depth > MaxDepth ? [] : body.Blocks)
        {
            if (!_blocks.TryGetValue(block.Type, out var alike))
            {
                _blocks[block.Type] = alike = [];
            }

            alike.Add(new WrittenPlaces(block.Body, block.Origin, depth + 1));
        }
    }

    /// <summary>The places in a block.</summary>
    public static WrittenPlaces Of(BlockSyntax block) => new(block.Body, block.Origin, 0);

    /// <summary>What a plan says of the block, each value from the place where it is written; those that are written nowhere keep theirs.</summary>
    public MapValue Put(MapValue planned) => (MapValue)planned.Select(Placed);

    private Value Placed(string name, Value value) =>
        value is NullValue ? value
        : _arguments.GetValueOrDefault(name) is { } written ? Placed(value, written)
        : _blocks.GetValueOrDefault(name) is { } blocks ? Placed(value, blocks)
        : value;

    private static Value Placed(Value value, Expression written)
    {
        var placed = value switch
        {
            ListValue list => Each(list, (item, at) => Placed(item, written is TupleExpression tuple && tuple.Items.Length == list.Count ? tuple.Items[at] : written)),
            MapValue map => Placed(map, written),
            _ => value,
        };
        return placed.WithOrigin(written.Origin.As(value.Origin.Kind));
    }

    private static MapValue Placed(MapValue map, Expression written)
    {
        var entries = new Dictionary<string, Expression>(StringComparer.Ordinal);
        foreach (var item in written is ObjectExpression { Items: var items } ? items : [])
        {
            entries[item.Name] = item.Value;
        }

        return map.Select((key, item) => Placed(item, entries.GetValueOrDefault(key, written)));
    }

    /// <summary>The blocks of one name. Terraform sorts those of a set, so they are found again by what is written out in them.</summary>
    private static Value Placed(Value value, List<WrittenPlaces> blocks)
    {
        if (value is not ListValue list)
        {
            return value is MapValue single && blocks is [var only] ? only.Put(single).WithOrigin(only._origin.As(value.Origin.Kind)) : value;
        }

        var left = blocks.Take(MostAlike).ToList();
        return Each(list, (item, _) =>
        {
            if (item is not MapValue map || left.MaxBy(block => block.Likeness(map)) is not { } block || block.Likeness(map) < 0)
            {
                return item;
            }

            left.Remove(block);
            return block.Put(map).WithOrigin(block._origin.As(item.Origin.Kind));
        });
    }

    private static Value Each(ListValue list, Func<Value, int, Value> change)
    {
        var changed = Value.List([.. list.Items.Select(change)], list.Origin, list.Collection);
        return list.IsSensitive ? changed.AsSensitive() : changed;
    }

    /// <summary>How much of what is written out in the block the plan says, too; below zero where it says otherwise.</summary>
    private int Likeness(MapValue map)
    {
        var alike = 0;
        foreach (var (name, expression) in _arguments)
        {
            if (Constant(expression) is not { } constant || map[name] is not { } planned)
            {
                continue;
            }

            if (constant != Text(planned))
            {
                return -1;
            }

            alike++;
        }

        return alike;
    }

    private static string? Constant(Expression expression) => expression switch
    {
        LiteralExpression literal => Text(literal.Value),
        TupleExpression tuple when tuple.Items.All(item => Constant(item) is not null) => Joined(tuple.Items.Select(item => Constant(item)!)),
        _ => PlainText.Of(expression),
    };

    private static string Text(Value value) => value switch
    {
        StringValue text => text.Value,
        NumberValue number => number.Value.ToString(),
        BooleanValue truth => truth.Value ? "true" : "false",
        ListValue list => Joined(list.Items.Select(Text)),
        _ => "",
    };

    /// <summary>The items in an order of their own, since sets have none.</summary>
    private static string Joined(IEnumerable<string> items) => string.Join('\n', items.Order(StringComparer.Ordinal));
}
