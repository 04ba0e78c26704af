using Onus.Core.Files;

namespace Onus.Sources.Files;

/// <summary>Texts that are not saved yet over the tree that they will be saved to.</summary>
public sealed class OverlayTree : FileTree
{
    private readonly FileTree _below;
    private readonly MemoryTree _above;

    /// <summary>Lays texts over a tree.</summary>
    /// <param name="texts">The texts by path; each stands for what the tree has there, link or file.</param>
    public OverlayTree(FileTree below, IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> texts)
        : base((below ?? throw new ArgumentNullException(nameof(below))).Location, below.ShownOf(""))
    {
        _below = below;
        _above = new MemoryTree(texts);
    }

    /// <inheritdoc/>
    public override string IdOf(string path) => _below.IdOf(path);

    /// <inheritdoc/>
    public override TreeEntry? EntryAt(string path) => Laid(_below.EntryAt(path), _above.EntryAt(path));

    /// <inheritdoc/>
    public override IReadOnlyList<TreeEntry>? List(string folder)
    {
        var (below, above) = (_below.List(folder), _above.List(folder));
        if (above is null || below is null)
        {
            return below ?? above;
        }

        var names = above.Select(entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        return [.. below.Where(entry => !names.Contains(entry.Path)).Concat(above.Select(entry => Laid(_below.EntryAt(entry.Path), entry)!.Value)).OrderBy(entry => entry.Name, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public override FileContent Read(string path, int most = int.MaxValue) => _above.EntryAt(path) is { Kind: EntryKind.File } ? _above.Read(path, most) : _below.Read(path, most);

    /// <inheritdoc/>
    public override Stream? Open(string path) => _above.EntryAt(path) is { Kind: EntryKind.File } ? _above.Open(path) : _below.Open(path);

    /// <inheritdoc/>
    public override string? TargetOf(string path) => _below.TargetOf(path);

    /// <summary>A folder that follows from a text is what the tree has there, where it has something.</summary>
    private static TreeEntry? Laid(TreeEntry? below, TreeEntry? above) => above is { Kind: EntryKind.File } ? above : below ?? above;
}
