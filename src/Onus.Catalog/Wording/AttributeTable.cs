using System.Collections.Concurrent;
using Onus.Catalog.Mapping;
using Onus.Core.Files;

namespace Onus.Catalog.Wording;

/// <summary>What can be set in each type of a source, from a file such as <c>terraform/attributes.tsv</c>. Safe for use by several threads.</summary>
public sealed class AttributeTable
{
    private readonly SortedLines _lines;
    private readonly ConcurrentDictionary<string, AttributeSet?> _types = new(StringComparer.Ordinal);

    internal AttributeTable(FileTree tree, string path) => _lines = new SortedLines(tree, path);

    /// <summary>What can be set in a type; null when the type is not known.</summary>
    public AttributeSet? Find(string type) =>
        _types.GetOrAdd(type, name => _lines.Find(name) is { } line ? new AttributeSet(line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..]) : null);
}
