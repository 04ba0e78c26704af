namespace Onus.Text;

/// <summary>Looks for something in a part of a text.</summary>
/// <param name="part">The part, in UTF-8.</param>
public delegate bool TextSign(ReadOnlySpan<byte> part);

/// <summary>Looks through texts of any length without holding them.</summary>
public static class TextScan
{
    /// <summary>By how many bytes the parts of a text overlap: what is looked for is found if it is no longer.</summary>
    public const int Overlap = 4096;

    private const int PartSize = 1 << 20;

    /// <summary>Whether something stands in a part of a text; what can't be read is not looked at.</summary>
    /// <param name="text">The text in UTF-8.</param>
    public static bool Any(Stream text, TextSign sign)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sign);
        var part = new byte[text.CanSeek ? (int)Math.Clamp(text.Length, 1, PartSize) : PartSize];
        var kept = 0;
        while (Fill(text, part, kept) is var filled && filled > kept)
        {
            if (sign(part.AsSpan(0, filled)))
            {
                return true;
            }

            kept = Math.Min(Overlap, filled);
            if (filled < part.Length)
            {
                return false;
            }

            part.AsSpan(filled - kept, kept).CopyTo(part);
        }

        return false;
    }

    /// <summary>Reads on behind what is there; who reads is not told of a disk that fails in between, since the reader of the file is.</summary>
    /// <returns>How many bytes are there then.</returns>
    internal static int Fill(Stream text, byte[] part, int kept)
    {
        try
        {
            return kept + text.ReadAtLeast(part.AsSpan(kept), part.Length - kept, throwOnEndOfStream: false);
        }
        catch (IOException)
        {
            return kept;
        }
    }

    /// <summary>Whether a name stands in a text as a key: before a colon, however it is quoted and laid out.</summary>
    public static bool HasKey(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name)
    {
        while (text.IndexOf(name) is var at and >= 0)
        {
            text = text[(at + name.Length)..];
            var behind = text is [(byte)'"' or (byte)'\'', ..] ? text[1..] : text;
            var colon = behind.IndexOfAnyExcept(" \t\r\n"u8);
            if (colon < 0 || behind[colon] == ':')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether letters stand in a text as numbers (<c>\u0052</c>), as nobody writes them who wants them found.</summary>
    public static bool HasEscapedLetters(ReadOnlySpan<byte> text) =>
        HasEscapedLetters(text, "\\u00"u8) || HasEscapedLetters(text, "\\x"u8) || HasEscapedLetters(text, "\\U000000"u8);

    private static bool HasEscapedLetters(ReadOnlySpan<byte> text, ReadOnlySpan<byte> mark)
    {
        while (text.IndexOf(mark) is var at and >= 0)
        {
            text = text[(at + mark.Length)..];
            if (text is [(>= (byte)'4' and <= (byte)'7') and var high, var low, ..] && char.IsAsciiHexDigit((char)low)
                && (char)Convert.ToInt32($"{(char)high}{(char)low}", 16) is var letter && (char.IsAsciiLetter(letter) || letter == '_'))
            {
                return true;
            }
        }

        return false;
    }
}
