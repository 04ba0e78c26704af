using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Onus.Hcl.Syntax.Packing;

/// <summary>Gathers strings while syntax is packed, each once, in the order in which they are met.</summary>
public sealed class StringPool
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ArrayBufferWriter<byte> _ends = new();
    private readonly ArrayBufferWriter<byte> _text = new();

    /// <summary>Where the strings end: the first half of what <see cref="PackedStrings"/> reads.</summary>
    public ReadOnlyMemory<byte> Ends => _ends.WrittenMemory;

    /// <summary>The strings: the second half.</summary>
    public ReadOnlyMemory<byte> Text => _text.WrittenMemory;

    /// <summary>The number of a string.</summary>
    public int NumberOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_numbers.TryGetValue(text, out var known))
        {
            return known;
        }

        _text.Advance(Encoding.UTF8.GetBytes(text, _text.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
        BinaryPrimitives.WriteInt32LittleEndian(_ends.GetSpan(sizeof(uint)), _text.WrittenCount);
        _ends.Advance(sizeof(uint));
        return _numbers[text] = _numbers.Count;
    }
}
