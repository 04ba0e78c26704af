using System.Collections.Concurrent;
using System.Text;
using Onus.Core.Files;

namespace Onus.Catalog.Mapping;

/// <summary>
/// The properties of all CloudFormation types, from <c>terraform/properties.tsv</c>. The file is read when the first type is asked for, and only the
/// lines of the types that are asked for are ever taken apart. Safe for use by several threads.
/// </summary>
public sealed class PropertyTable
{
    private readonly Lazy<ReadOnlyMemory<byte>> _text;
    private readonly ConcurrentDictionary<string, PropertySet?> _types = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, string>> _names;

    internal PropertyTable(FileTree tree, string path)
    {
        _text = new(() => tree.Find("", path) is { Kind: EntryKind.File } file && tree.View(file.Path) is { } text ? text : default);
        _names = new(ReadNames);
    }

    /// <summary>Whether there is a table at all; without it, property names can't be validated.</summary>
    public bool IsEmpty => _text.Value.Length == 0;

    /// <summary>The properties of a type; null when the type is not known.</summary>
    public PropertySet? Find(string type) => _types.GetOrAdd(type, Read);

    /// <summary>The type whose name is the same without colons, underscores and case; null when there is none.</summary>
    /// <param name="name">A name such as <c>s3_bucket</c>.</param>
    public string? FindType(string name) => _names.Value.GetValueOrDefault(PropertySet.Normalize(name));

    private PropertySet? Read(string type)
    {
        if (LineOf(Encoding.UTF8.GetBytes(type + "\t")) is not { } line)
        {
            return null;
        }

        var parts = line.Split('\t');
        var definitions = new Dictionary<string, PropertySet>(StringComparer.Ordinal);
        for (var i = 3; i < parts.Length; i++)
        {
            if (parts[i].IndexOf('=') is var equals and > 0)
            {
                definitions[parts[i][..equals]] = new PropertySet(parts[i][(equals + 1)..], null, definitions);
            }
        }

        return parts.Length < 3 ? null : new PropertySet(parts[2], parts[1].Length == 0 ? null : parts[1], definitions);
    }

    /// <summary>The line that begins with a key, found by halving, since lines are sorted.</summary>
    private string? LineOf(ReadOnlySpan<byte> key)
    {
        var text = _text.Value.Span;
        var (low, high) = (0, text.Length);
        while (low < high)
        {
            var start = StartOfLine(text, low, low + ((high - low) / 2));
            var length = text[start..].IndexOf((byte)'\n');
            var line = length < 0 ? text[start..] : text.Slice(start, length);
            if (line.StartsWith(key))
            {
                return Encoding.UTF8.GetString(line);
            }

            if (line.SequenceCompareTo(key) < 0)
            {
                low = start + line.Length + 1;
            }
            else
            {
                high = start;
            }
        }

        return null;
    }

    private static int StartOfLine(ReadOnlySpan<byte> text, int low, int at) => low + text[low..at].LastIndexOf((byte)'\n') + 1;

    private Dictionary<string, string> ReadNames()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Encoding.UTF8.GetString(_text.Value.Span).AsSpan().EnumerateLines())
        {
            if (line.IndexOf('\t') is var tab and > 5)
            {
                var type = line[..tab].ToString();
                names.TryAdd(PropertySet.Normalize(type["AWS::".Length..].Replace("::", "", StringComparison.Ordinal)), type);
            }
        }

        return names;
    }
}
