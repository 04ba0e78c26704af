namespace Onus.Core.Values;

/// <summary>Where the values of a map stand that it shares with others. Safe for use by several threads.</summary>
/// <param name="starts">Where each begins in the map's file; a negative number for a value that is the map's own.</param>
internal sealed class SharedPlaces(int[] starts)
{
    // The values with their places that were asked for: the same instance for all who ask, since what was read is told by instance.
    private Value?[]? _placed;

    /// <summary>Whether a value is shared.</summary>
    public bool IsShared(int at) => starts[at] >= 0;

    /// <summary>A shared value with its place.</summary>
    /// <param name="shared">The value.</param>
    /// <param name="at">Its number in the map.</param>
    /// <param name="file">The number of the map's file.</param>
    public Value Placed(Value shared, int at, int file)
    {
        var placed = _placed ?? Interlocked.CompareExchange(ref _placed, new Value?[starts.Length], null) ?? _placed;
        return Volatile.Read(ref placed[at]) is { } known ? known : Interlocked.CompareExchange(ref placed[at], shared.At(file, (uint)starts[at]), null) ?? placed[at]!;
    }

    /// <summary>The same places for other values.</summary>
    public SharedPlaces ForOthers() => new(starts);

    /// <summary>The same places without that of a value that is the map's own from now on.</summary>
    public SharedPlaces WithOwn(int at)
    {
        var others = (int[])starts.Clone();
        others[at] = -1;
        return new SharedPlaces(others);
    }
}
