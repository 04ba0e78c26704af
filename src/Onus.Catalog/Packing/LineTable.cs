using Onus.Core.Places;

namespace Onus.Catalog.Packing;

/// <summary>Where the lines of a text begin, packed: the length of each line but the last, seven bits a byte, the lowest first, the eighth where more follow.</summary>
internal static class LineTable
{
    private const int Bits = 7;
    private const byte More = 1 << Bits;

    /// <summary>The table of a text, in its characters.</summary>
    public static byte[] Of(string text)
    {
        var starts = SourceFile.LineStartsOf(text);
        var table = new List<byte>();
        for (var i = 0; i < starts.Length; i++)
        {
            var length = starts[i] - (i == 0 ? 0 : starts[i - 1]);
            for (; length >= More; length >>= Bits)
            {
                table.Add((byte)(length | More));
            }

            table.Add((byte)length);
        }

        return [.. table];
    }

    /// <summary>The offsets at which the lines begin.</summary>
    public static long[] Starts(ReadOnlySpan<byte> table)
    {
        var starts = new List<long>();
        var (start, length, shift) = (0L, 0L, 0);
        foreach (var part in table)
        {
            length |= (long)(part & (More - 1)) << shift;
            shift += Bits;
            if (part < More)
            {
                starts.Add(start += length);
                (length, shift) = (0, 0);
            }
        }

        return [.. starts];
    }
}
