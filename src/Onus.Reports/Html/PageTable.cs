namespace Onus.Reports.Html;

/// <summary>What the data of a page names by a number: each once, in the order in which it was first named.</summary>
/// <param name="comparer">What is the same; null for what is equal.</param>
internal sealed class PageTable<T>(IEqualityComparer<T>? comparer = null)
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = new(comparer);
    private readonly List<T> _items = [];

    /// <summary>What was named so far, in its order; more may come while it is gone through.</summary>
    public IEnumerable<T> Items
    {
        get
        {
            for (var i = 0; i < _items.Count; i++)
            {
                yield return _items[i];
            }
        }
    }

    /// <summary>The number of an item.</summary>
    public int this[T item]
    {
        get
        {
            if (!_numbers.TryGetValue(item, out var number))
            {
                _numbers[item] = number = _items.Count;
                _items.Add(item);
            }

            return number;
        }
    }
}
