using Onus.Core.Files;
using Onus.Core.Places;

namespace Onus.Sources.Fixes;

/// <summary>The files that may be changed: those below the paths that somebody named, and none that a tool fetched.</summary>
/// <param name="inputs">The paths.</param>
public sealed class EditableFiles(IReadOnlyList<InputPath> inputs)
{
    private static readonly string[] Fetched = [".terraform", ".terragrunt-cache", "node_modules", "cdk.out"];
    private readonly Dictionary<string, EditableFile?> _files = new(StringComparer.Ordinal);

    /// <summary>Those that are to change, sorted by name.</summary>
    public IEnumerable<EditableFile> Changed => _files.Values.OfType<EditableFile>().Where(file => file.IsChanged).OrderBy(file => file.Shown, StringComparer.Ordinal);

    /// <summary>The file of a place; null when it may not be changed.</summary>
    public EditableFile? Find(Location place) => Find(place.File);

    /// <summary>A file as the user named it; null when it may not be changed.</summary>
    public EditableFile? Find(string shown)
    {
        if (!_files.TryGetValue(shown, out var file))
        {
            _files[shown] = file = inputs.Select(input => Open(input, shown)).FirstOrDefault(found => found is not null);
        }

        return file;
    }

    /// <summary>The files in the folder of another that may be changed too, sorted by name.</summary>
    public IEnumerable<EditableFile> Beside(EditableFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var folder = file.Shown[..(file.Shown.LastIndexOf('/') + 1)];
        return file.Tree.Names(TreePath.FolderOf(file.Path), EntryKind.File).Select(name => Find(folder + name)).OfType<EditableFile>();
    }

    /// <summary>Takes all edits back.</summary>
    public void Reset()
    {
        foreach (var file in _files.Values)
        {
            file?.Reset();
        }
    }

    /// <summary>Does some work; takes its edits back where it gives something.</summary>
    public T? Try<T>(Func<T?> work)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(work);
        var texts = _files.Values.OfType<EditableFile>().Select(file => (file, file.Text)).ToList();
        var outcome = work();
        if (outcome is not null)
        {
            foreach (var file in _files.Values.OfType<EditableFile>())
            {
                file.Restore(texts.FirstOrDefault(text => text.file == file).Text);
            }
        }

        return outcome;
    }

    private static EditableFile? Open(InputPath input, string shown)
    {
        if (input.Find() is not { } named || input.Tree.PathOf(shown) is not { } path || input.Tree.Resolve("", path) is not { } real)
        {
            return null;
        }

        return TreePath.Inside(named.Path, real) is not null && !input.Tree.LocationOf(real).Split('/').Any(name => Fetched.Contains(name)) ? EditableFile.Open(input.Tree, real, shown) : null;
    }
}
