namespace Onus.Assessment.Access;

/// <summary>A set of small numbers that is emptied and filled again at little cost.</summary>
/// <param name="end">What all numbers are below.</param>
internal sealed class NumberSet(int end)
{
    private readonly int[] _filled = new int[end];
    private readonly List<int> _items = [];
    private int _filling = 1;

    /// <summary>What is in it, in the order in which it came.</summary>
    public IReadOnlyList<int> Items => _items;

    /// <summary>Whether a number is in it.</summary>
    public bool Contains(int number) => _filled[number] == _filling;

    /// <summary>Puts numbers in that are not there.</summary>
    public void Add(IEnumerable<int> numbers)
    {
        foreach (var number in numbers)
        {
            if (_filled[number] != _filling)
            {
                _filled[number] = _filling;
                _items.Add(number);
            }
        }
    }

    /// <summary>Takes all out.</summary>
    public void Clear()
    {
        _items.Clear();
        _filling++;
    }

    /// <summary>Puts them in ascending order.</summary>
    public void Sort() => _items.Sort();
}
