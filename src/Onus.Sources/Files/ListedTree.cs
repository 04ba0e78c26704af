using Onus.Core.Files;

namespace Onus.Sources.Files;

/// <summary>Another tree as far as it is on a list: a working tree without what git ignores. A folder on the list itself is another repository, and is not looked into.</summary>
public sealed class ListedTree : FileTree
{
    private readonly FileTree _whole;
    private readonly EntryIndex _listed = new();

    /// <summary>Makes a tree of what is listed.</summary>
    /// <param name="paths">The paths of its files; what is not there any more does no harm.</param>
    public ListedTree(FileTree whole, IEnumerable<string> paths)
        : base((whole ?? throw new ArgumentNullException(nameof(whole))).Location, whole.ShownOf(""))
    {
        ArgumentNullException.ThrowIfNull(paths);
        _whole = whole;
        foreach (var path in paths)
        {
            _listed.Add(new TreeEntry(path.TrimEnd('/'), EntryKind.File));
        }
    }

    /// <inheritdoc/>
    public override TreeEntry? EntryAt(string path) => Listed(_listed.At(path) is null ? null : _whole.EntryAt(path));

    /// <inheritdoc/>
    public override IReadOnlyList<TreeEntry>? List(string folder) => _whole.List(folder)?.Select(entry => Listed(entry)).OfType<TreeEntry>().ToList();

    /// <inheritdoc/>
    public override FileContent Read(string path, int most = int.MaxValue) => _listed.At(path) is null ? FileContent.Missing : _whole.Read(path, most);

    /// <inheritdoc/>
    public override Stream? Open(string path) => _listed.At(path) is null ? null : _whole.Open(path);

    /// <inheritdoc/>
    public override string? TargetOf(string path) => _whole.TargetOf(path);

    private TreeEntry? Listed(TreeEntry? found) => found is { } entry && _listed.At(entry.Path) is { } listed
        ? entry.Kind == EntryKind.Folder && listed.Kind != EntryKind.Folder ? entry with { Kind = EntryKind.Other } : entry
        : null;
}
