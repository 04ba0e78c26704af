using System.Globalization;
using System.Text;

namespace Onus.Reports.Terminal;

/// <summary>How many columns of a terminal characters take: two for those of East Asia and for pictures, none for those that only change another.</summary>
internal static class Columns
{
    /// <summary>Where characters of two columns stand, by their first and last number: Unicode's wide and full-width blocks (East Asian Width, Unicode 16).</summary>
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2329, 0x232A), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF), (0xFE10, 0xFE19), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The columns of a text without colours.</summary>
    public static int Of(string text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns += Of(rune);
        }

        return columns;
    }

    /// <summary>The columns of a character.</summary>
    public static int Of(Rune rune)
    {
        if (rune.Value < Wide[0].First)
        {
            return rune.Value >= 0x300 && IsMark(rune) ? 0 : 1;
        }

        return IsMark(rune) ? 0 : Array.Exists(Wide, block => rune.Value >= block.First && rune.Value <= block.Last) ? 2 : 1;
    }

    /// <summary>How many characters from a place on fit into some columns; one at least, so that every text comes to an end.</summary>
    public static int Fitting(string text, int from, int columns)
    {
        var (at, taken) = (from, 0);
        while (at < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            taken += Of(rune);
            if (taken > columns && at > from)
            {
                break;
            }

            at += length;
        }

        return at - from;
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
