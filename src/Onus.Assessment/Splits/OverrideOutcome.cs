using Onus.Core.Values;

namespace Onus.Assessment.Splits;

/// <summary>Whether each conditional override of a type applies: two bits each, those of the first 32 here, further ones behind. What none was set for does not apply.</summary>
internal readonly struct OverrideOutcome : IEquatable<OverrideOutcome>
{
    private const int InWord = 32;
    private readonly ulong _first;
    private readonly ulong[]? _more;

    private OverrideOutcome(ulong first, ulong[]? more) => (_first, _more) = (first, more);

    /// <summary>Whether one applies.</summary>
    /// <param name="change">Its index among the type's overrides with a condition.</param>
    public Truth this[int change] => (Truth)((Word(change / InWord) >> (2 * (change % InWord))) & 3);

    /// <summary>The same but for one that was not set yet.</summary>
    /// <param name="change">Its index.</param>
    public OverrideOutcome With(int change, Truth truth)
    {
        var (word, bits) = (change / InWord, (ulong)truth << (2 * (change % InWord)));
        if (bits == 0)
        {
            return this;
        }

        if (word == 0)
        {
            return new OverrideOutcome(_first | bits, _more);
        }

        var more = new ulong[Math.Max(word, _more?.Length ?? 0)];
        _more?.CopyTo(more, 0);
        more[word - 1] |= bits;
        return new OverrideOutcome(_first, more);
    }

    /// <inheritdoc/>
    public bool Equals(OverrideOutcome other) => _first == other._first && _more.AsSpan().SequenceEqual(other._more);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OverrideOutcome other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(_first);
        foreach (var word in _more ?? [])
        {
            hash.Add(word);
        }

        return hash.ToHashCode();
    }

    private ulong Word(int word) => word == 0 ? _first : _more is { } more && word <= more.Length ? more[word - 1] : 0;
}
