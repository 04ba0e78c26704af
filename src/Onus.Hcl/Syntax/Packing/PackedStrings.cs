using System.Buffers.Binary;
using System.Text;

namespace Onus.Hcl.Syntax.Packing;

/// <summary>The strings of packed syntax, each once. A string is made when it is first asked for. Safe for use by several threads.</summary>
/// <param name="ends">Four bytes a string: where it ends in <paramref name="text"/>, the lowest byte first.</param>
/// <param name="text">The strings in UTF-8, one behind the other.</param>
public sealed class PackedStrings(ReadOnlyMemory<byte> ends, ReadOnlyMemory<byte> text)
{
    private readonly string?[] _known = new string?[ends.Length / sizeof(uint)];

    /// <summary>A string.</summary>
    /// <param name="index">Its number, from 0.</param>
    public string this[int index] => _known[index] ??= Read(index);

    private string Read(int index)
    {
        var start = index == 0 ? 0 : End(index - 1);
        return Encoding.UTF8.GetString(text.Span[start..End(index)]);
    }

    private int End(int index) => BinaryPrimitives.ReadInt32LittleEndian(ends.Span[(index * sizeof(uint))..]);
}
