namespace Onus.Core.Values;

/// <summary>Compares key sequences by their keys, so that a shape is found without an array being made for the question.</summary>
internal sealed class KeySequenceComparer : IEqualityComparer<string[]>, IAlternateEqualityComparer<ReadOnlySpan<string>, string[]>
{
    public static readonly KeySequenceComparer Instance = new();

    public bool Equals(string[]? x, string[]? y) => x is not null && y is not null && Equals(x.AsSpan(), y);

    public int GetHashCode(string[] obj) => GetHashCode(obj.AsSpan());

    public bool Equals(ReadOnlySpan<string> alternate, string[] other)
    {
        if (alternate.Length != other.Length)
        {
            return false;
        }

        for (var i = 0; i < alternate.Length; i++)
        {
            if (!string.Equals(alternate[i], other[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes every character, by the runtime's seeded hash of texts: whoever writes the keys of an input can't make them collide.</summary>
    public int GetHashCode(ReadOnlySpan<string> alternate)
    {
        var hash = default(HashCode);
        foreach (var key in alternate)
        {
            hash.Add(key);
        }

        return hash.ToHashCode();
    }

    public string[] Create(ReadOnlySpan<string> alternate) => alternate.ToArray();
}
