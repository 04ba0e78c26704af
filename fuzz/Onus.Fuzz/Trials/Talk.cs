using System.Globalization;
using System.Text;

namespace Onus.Fuzz.Trials;

/// <summary>Looks for characters that no output may hold.</summary>
public static class Talk
{
    /// <summary>What is wrong with an output; null when nothing is.</summary>
    /// <param name="output">The output in UTF-8.</param>
    /// <param name="isTable">Whether its lines end as those of a table do, in CR and LF.</param>
    public static string? Check(ReadOnlySpan<byte> output, bool isTable = false)
    {
        while (!output.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(output, out var rune, out var length) != System.Buffers.OperationStatus.Done)
            {
                return "broken UTF-8";
            }

            if (isTable && output.StartsWith("\r\n"u8))
            {
                output = output[2..];
                continue;
            }

            if ((rune.Value != '\n' && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                || rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069))
            {
                return string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
            }

            output = output[length..];
        }

        return null;
    }
}
