using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Sources.Mapping;

/// <summary>The elements that parts add to a list property of their owner; of some it may not be certain that they are there.</summary>
internal sealed class AppendedItems
{
    /// <summary>Of more doubtful elements not every combination is kept apart.</summary>
    private const int MaxDoubts = 3;

    private readonly List<(Value Item, UnknownReason? Doubt)> _items = [];
    private int _doubts;

    public void Add(Value item, UnknownReason? doubt)
    {
        _items.Add((item, doubt));
        _doubts += doubt is null ? 0 : 1;
    }

    /// <summary>The list with the elements after those that it has already.</summary>
    /// <param name="old">What the list is without them; null for nothing.</param>
    public Value After(Value? old)
    {
        if (_doubts == 0)
        {
            return With(old, [.. _items.Select(entry => entry.Item)]);
        }

        var reason = _items.First(entry => entry.Doubt is not null).Doubt!;
        if (_doubts > MaxDoubts)
        {
            return With(old, [.. _items.Select(entry => entry.Doubt is null ? entry.Item : Perhaps(entry.Item, entry.Doubt))]);
        }

        var candidates = ImmutableArray.CreateBuilder<Value>(1 << _doubts);
        for (var choice = 0; choice < 1 << _doubts; choice++)
        {
            candidates.Add(With(old, Chosen(choice)));
        }

        return new UnknownValue(reason, _items[0].Item.Origin, new Refinement { NotNull = true, Candidates = candidates.MoveToImmutable() });
    }

    private ImmutableArray<Value> Chosen(int choice)
    {
        var nth = 0;
        var chosen = ImmutableArray.CreateBuilder<Value>(_items.Count);
        foreach (var (item, doubt) in _items)
        {
            if (doubt is null || (choice & (1 << nth++)) != 0)
            {
                chosen.Add(item);
            }
        }

        return chosen.DrainToImmutable();
    }

    private static UnknownValue Perhaps(Value item, UnknownReason doubt) =>
        new(doubt, item.Origin, new Refinement { Candidates = [item, Value.Null] }, item.IsSensitive);

    /// <summary>Where the list itself is not known, its value stays as one element that is not, so that what is added still counts.</summary>
    private static Value With(Value? old, ImmutableArray<Value> items)
    {
        if (items.IsEmpty && old is UnknownValue)
        {
            return old;
        }

        ImmutableArray<Value> all = old switch
        {
            null or NullValue => items,
            ListValue list => [.. list.Items, .. items],
            _ => [old, .. items],
        };
        return Value.List(all, items.Length > 0 ? items[0].Origin : old?.Origin ?? Origin.None);
    }
}
