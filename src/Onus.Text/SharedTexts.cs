using Onus.Core.Values;

namespace Onus.Text;

/// <summary>
/// Values that were read before, by how they are written: a value that is written as one before is the same instance. Of bounded size: what comes seldom is forgotten.
/// Not safe for use by several threads.
/// </summary>
/// <param name="text">The whole text.</param>
internal sealed class SharedTexts(ReadOnlyMemory<byte> text)
{
    private const int LargeText = 1 << 19;

    /// <summary>What is longer hardly comes again.</summary>
    private const int MaxLength = 4096;

    private readonly Entry[] _slots = new Entry[text.Length >= LargeText ? 1 << 13 : 1 << 7];

    /// <summary>Whether what is written somewhere means the same wherever it stands: not where it holds one of CloudFormation's functions, which may tell of problems, or may hold one in other characters.</summary>
    /// <param name="written">The range in the text.</param>
    public bool MayShare(Range written)
    {
        var bytes = text.Span[written];
        return bytes.Length <= MaxLength && bytes.IndexOf((byte)'\\') < 0 && bytes.IndexOf("\"Fn::"u8) < 0 && bytes.IndexOf("\"Ref\""u8) < 0 && bytes.IndexOf("{{resolve:"u8) < 0;
    }

    /// <summary>The value that is written so as a member of that name; null where it was not read before.</summary>
    /// <param name="key">The name.</param>
    /// <param name="written">The range in the text.</param>
    public Value? Find(string key, Range written)
    {
        var bytes = text.Span[written];
        ref var slot = ref _slots[SlotOf(key, bytes)];
        return slot.Value is not null && key == slot.Key && bytes.SequenceEqual(text.Span[slot.Written]) ? slot.Value : null;
    }

    /// <summary>Keeps a value, in the place of another.</summary>
    public void Keep(string key, Range written, Value value) => _slots[SlotOf(key, text.Span[written])] = new Entry(key, written, value);

    private int SlotOf(string key, ReadOnlySpan<byte> bytes)
    {
        var hash = default(HashCode);
        hash.Add(key.Length == 0 ? 0 : (key.Length << 16) + (key[0] << 8) + key[^1]);
        hash.AddBytes(bytes);
        return hash.ToHashCode() & (_slots.Length - 1);
    }

    private readonly record struct Entry(string Key, Range Written, Value? Value);
}
