namespace Onus.Core.Places;

/// <summary>One file that was read: its number, its name and where its lines begin.</summary>
public sealed class SourceFile
{
    private long[]? _lineStarts = [0];
    private Func<long[]>? _readLineStarts;

    internal SourceFile(int id, string path)
    {
        Id = id;
        Path = path;
    }

    /// <summary>The file's number, from 1.</summary>
    public int Id { get; }

    /// <summary>The file as the user named it, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>
    /// The text of the file, when columns have to be counted in it: a file whose offsets are bytes and which holds characters of more than one byte.
    /// Null when offsets already count characters.
    /// </summary>
    public ReadOnlyMemory<byte>? Utf8Text { get; set; }

    /// <summary>Says where the lines begin.</summary>
    /// <param name="starts">Offsets of the first character of each line, ascending, the first 0.</param>
    public void SetLineStarts(long[] starts)
    {
        ArgumentNullException.ThrowIfNull(starts);
        _lineStarts = starts.Length == 0 ? [0] : starts;
    }

    /// <summary>Says how to find where the lines begin, when somebody first asks for a line.</summary>
    /// <param name="read">Gives what <see cref="SetLineStarts(long[])"/> takes; called at least once then.</param>
    public void SetLineStarts(Func<long[]> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        _readLineStarts = read;
        _lineStarts = null;
    }

    /// <summary>The offsets at which the lines of a text begin; the first line behind a byte order mark.</summary>
    /// <param name="text">The whole text.</param>
    public static long[] LineStartsOf(ReadOnlySpan<char> text)
    {
        var starts = new List<long> { text.StartsWith('\uFEFF') ? 1 : 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }

    /// <summary>The offsets at which the lines of a UTF-8 text begin; the first line behind a byte order mark.</summary>
    /// <param name="text">The whole text.</param>
    public static long[] LineStartsOf(ReadOnlySpan<byte> text)
    {
        var starts = new List<long> { text.StartsWith("\uFEFF"u8) ? 3 : 0 };
        var at = 0;
        while (text[at..].IndexOf((byte)'\n') is var next and >= 0)
        {
            at += next + 1;
            starts.Add(at);
        }

        return [.. starts];
    }

    /// <summary>An origin in this file.</summary>
    /// <param name="offset">The offset, from 0.</param>
    /// <param name="kind">How the value came to be.</param>
    public Origin At(long offset, OriginKind kind = OriginKind.Explicit) => new(Id, offset, kind);

    /// <summary>The origin of what stands between two offsets in this file.</summary>
    /// <param name="start">The offset, from 0.</param>
    /// <param name="end">The offset behind the last unit.</param>
    public Origin Between(long start, long end) => new(Id, start, OriginKind.Explicit, end);

    internal Location Locate(Origin origin)
    {
        var starts = _lineStarts ??= _readLineStarts!();
        var line = LineOf(starts, origin.Offset);
        var column = CharactersBetween(starts[line], origin.Offset);
        var place = new Location(Path, line + 1, column + 1);
        if (origin.Length == 0)
        {
            return place;
        }

        // What stands on one line is measured from its start: a line may be the whole file.
        var last = LineOf(starts, origin.End);
        var end = last == line ? column + CharactersBetween(origin.Offset, origin.End) : CharactersBetween(starts[last], origin.End);
        return place with { EndLine = last + 1, EndColumn = end + 1 };
    }

    private static int LineOf(long[] starts, long offset)
    {
        var index = Array.BinarySearch(starts, offset);
        return index >= 0 ? index : Math.Max(~index - 1, 0);
    }

    private int CharactersBetween(long start, long end)
    {
        if (end <= start)
        {
            return 0;
        }

        if (Utf8Text is not { } text || end > text.Length)
        {
            return (int)Math.Min(end - start, int.MaxValue - 1);
        }

        return System.Text.Encoding.UTF8.GetCharCount(text.Span[(int)start..(int)end]);
    }
}
