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
    private readonly SortedLines _lines;
    private readonly ConcurrentDictionary<string, PropertySet?> _types = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, string>> _names;

    internal PropertyTable(FileTree tree, string path)
    {
        _lines = new SortedLines(tree, path);
        _names = new(ReadNames);
    }

    /// <summary>Whether there is a table at all; without it, property names can't be validated.</summary>
    public bool IsEmpty => _lines.Text.IsEmpty;

    /// <summary>The properties of a type; null when the type is not known.</summary>
    public PropertySet? Find(string type) => _types.GetOrAdd(type, Read);

    /// <summary>The type whose name is the same without colons, underscores and case; null when there is none.</summary>
    /// <param name="name">A name such as <c>s3_bucket</c>.</param>
    public string? FindType(string name) => _names.Value.GetValueOrDefault(PropertySet.Normalize(name));

    private PropertySet? Read(string type)
    {
        if (_lines.Find(type) is not { } line)
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

    private Dictionary<string, string> ReadNames()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Encoding.UTF8.GetString(_lines.Text).AsSpan().EnumerateLines())
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
