namespace Onus.Core.Files;

/// <summary>Files that are at hand as bytes: an upload, an example.</summary>
public sealed class MemoryTree : FileTree
{
    private readonly EntryIndex _index = new();
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _files = new(StringComparer.Ordinal);

    /// <summary>Makes a tree of files.</summary>
    /// <param name="files">The contents by path; paths that lead out of the tree lead to its root.</param>
    /// <param name="shown">What is said before each path; <c>.</c> for nothing.</param>
    public MemoryTree(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files, string shown = ".")
        : base("", shown)
    {
        ArgumentNullException.ThrowIfNull(files);
        foreach (var (name, content) in files)
        {
            var path = TreePath.Join("", name).TrimStart('/');
            if (_index.Add(new TreeEntry(path, EntryKind.File, content.Length)))
            {
                _files[path] = content;
            }
        }
    }

    /// <inheritdoc/>
    public override string IdOf(string path) => "upload:" + ShownOf(path);

    /// <inheritdoc/>
    public override TreeEntry? EntryAt(string path) => _index.At(path);

    /// <inheritdoc/>
    public override IReadOnlyList<TreeEntry>? List(string folder) => _index.In(folder);

    /// <inheritdoc/>
    public override FileContent Read(string path, int most = int.MaxValue) =>
        _files.TryGetValue(path, out var content) ? new(content[..Math.Min(content.Length, most)].ToArray(), null) : FileContent.Missing;

    /// <inheritdoc/>
    public override string? TargetOf(string path) => null;
}
