namespace Onus.Core.Files;

/// <summary>The files of a tree that is known as a whole, with the folders that follow from their paths.</summary>
public sealed class EntryIndex
{
    private static readonly Comparer<TreeEntry> ByName = Comparer<TreeEntry>.Create(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
    private readonly Dictionary<string, TreeEntry> _entries = new(StringComparer.Ordinal) { [""] = new TreeEntry("", EntryKind.Folder) };
    private readonly Dictionary<string, List<TreeEntry>> _folders = new(StringComparer.Ordinal) { [""] = [] };
    private bool _isSorted;

    /// <summary>Adds an entry and the folders above it; false when something else stands there already, or above it.</summary>
    public bool Add(TreeEntry entry)
    {
        var folder = TreePath.FolderOf(entry.Path);
        if (!_folders.ContainsKey(folder) && !Add(new TreeEntry(folder, EntryKind.Folder)))
        {
            return false;
        }

        if (!_entries.TryAdd(entry.Path, entry))
        {
            return false;
        }

        if (entry.Kind == EntryKind.Folder)
        {
            _folders[entry.Path] = [];
        }

        _folders[folder].Add(entry);
        _isSorted = false;
        return true;
    }

    /// <summary>What stands at a path; null when there is nothing.</summary>
    public TreeEntry? At(string path) => _entries.TryGetValue(path, out var entry) ? entry : null;

    /// <summary>What stands in a folder, sorted by name; null when there is no such folder.</summary>
    public IReadOnlyList<TreeEntry>? In(string folder)
    {
        lock (_folders)
        {
            if (!_isSorted)
            {
                foreach (var entries in _folders.Values)
                {
                    entries.Sort(ByName);
                }

                _isSorted = true;
            }
        }

        return _folders.GetValueOrDefault(folder);
    }
}
