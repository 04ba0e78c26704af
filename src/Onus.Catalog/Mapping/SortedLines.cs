using System.Text;
using Onus.Core.Files;

namespace Onus.Catalog.Mapping;

/// <summary>A table with a line for each key, sorted by it, in a file of the catalogue that is read when the first line is asked for. Safe for use by several threads.</summary>
internal sealed class SortedLines(FileTree tree, string path)
{
    private readonly Lazy<ReadOnlyMemory<byte>> _text = new(() => tree.Find("", path) is { Kind: EntryKind.File } file && tree.View(file.Path) is { } text ? text : default);

    /// <summary>The whole table; empty where there is none.</summary>
    public ReadOnlySpan<byte> Text => _text.Value.Span;

    /// <summary>The line that begins with a key and a tab, found by halving; null when there is none.</summary>
    public string? Find(string key)
    {
        ReadOnlySpan<byte> start = Encoding.UTF8.GetBytes(key + "\t");
        var text = Text;
        var (low, high) = (0, text.Length);
        while (low < high)
        {
            var at = StartOfLine(text, low, low + ((high - low) / 2));
            var length = text[at..].IndexOf((byte)'\n');
            var line = length < 0 ? text[at..] : text.Slice(at, length);
            if (line.StartsWith(start))
            {
                return Encoding.UTF8.GetString(line);
            }

            if (line.SequenceCompareTo(start) < 0)
            {
                low = at + line.Length + 1;
            }
            else
            {
                high = at;
            }
        }

        return null;
    }

    private static int StartOfLine(ReadOnlySpan<byte> text, int low, int at) => low + text[low..at].LastIndexOf((byte)'\n') + 1;
}
