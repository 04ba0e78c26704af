using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;

namespace Onus.Evidence.Health;

/// <summary>A file that may hold events.</summary>
/// <param name="Bytes">Its content.</param>
/// <param name="Place">The file, for places in it.</param>
/// <param name="Named">Whether it was named itself, not found in a folder.</param>
public readonly record struct HealthFile(ReadOnlyMemory<byte> Bytes, SourceFile Place, bool Named);

/// <summary>Finds the files that may hold events below what was named, each once, sorted: bounded in number, depth and size.</summary>
/// <param name="places">Where files are registered.</param>
/// <param name="diagnostics">Where it is said what can't be read.</param>
/// <param name="except">What tells the files apart that are not read, as <see cref="FileTree.IdOf"/> does.</param>
public sealed class HealthFiles(SourceMap places, DiagnosticBag diagnostics, params IEnumerable<string> except)
{
    /// <summary>The longest file that is read, in bytes.</summary>
    public const int MaxLength = 64 * 1024 * 1024;

    private const int MaxFiles = 20_000;
    private const int MaxDepth = 30;
    private static readonly string[] Endings = [".json", ".jsonl", ".ndjson", ".txt"];
    private readonly HashSet<string> _seen = [.. except];
    private int _count;

    /// <summary>The files, read one after the other.</summary>
    public IEnumerable<HealthFile> Below(IEnumerable<InputPath> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (var path in paths)
        {
            switch (path.Find())
            {
                case { Kind: EntryKind.Folder } folder:
                    foreach (var file in InFolder(path.Tree, folder.Path, 0))
                    {
                        yield return file;
                    }

                    break;
                case { Kind: EntryKind.File } file when _seen.Add(path.Tree.IdOf(file.Path)):
                    if (Read(path.Tree, file, path.Shown, named: true) is { } read)
                    {
                        yield return read;
                    }

                    break;
                case not { Kind: EntryKind.File }:
                    diagnostics.Error("path-no-file", $"\"{path.Shown}\" {path.Obstacle}.", Origin.None, $"Name a file or a folder.");
                    break;
            }
        }
    }

    private IEnumerable<HealthFile> InFolder(FileTree tree, string folder, int depth)
    {
        if (!_seen.Add(tree.IdOf(folder)))
        {
            yield break;
        }

        if (depth > MaxDepth || tree.List(folder) is not { } entries)
        {
            diagnostics.Error("folder-unreadable", depth > MaxDepth ? (Message)$"Folders nest more than {MaxDepth} deep; what is below is not read." : $"The folder can't be read.", places.Add(tree.ShownOf(folder)).At(0), $"Name the files that hold events.");
            yield break;
        }

        foreach (var entry in entries.Where(entry => !entry.Name.StartsWith('.')))
        {
            var real = entry.Kind == EntryKind.Link ? tree.Find("", entry.Path) : entry;
            if (real is { Kind: EntryKind.Folder } below)
            {
                foreach (var file in InFolder(tree, below.Path, depth + 1))
                {
                    yield return file;
                }
            }
            else if (real is { Kind: EntryKind.File } found && Array.Exists(Endings, ending => entry.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) && _seen.Add(tree.IdOf(found.Path)))
            {
                if (++_count > MaxFiles)
                {
                    if (_count == MaxFiles + 1)
                    {
                        diagnostics.Error("too-many-files", $"There are more than {MaxFiles} files of events; the rest is not read.", places.Add(tree.ShownOf(folder)).At(0), $"Give fewer at once; a history keeps them all.");
                    }

                    yield break;
                }

                if (Read(tree, found, tree.ShownOf(entry.Path), named: false) is { } read)
                {
                    yield return read;
                }
            }
        }
    }

    private HealthFile? Read(FileTree tree, TreeEntry entry, string shown, bool named)
    {
        var file = places.Add(shown);
        if (entry.Length > MaxLength)
        {
            diagnostics.Error("file-too-large", $"The file has {entry.Length} bytes, more than the bound of {MaxLength}; it is not read.", file.At(0), $"Split it: events may stand in as many files as you like.");
            return null;
        }

        var (bytes, failure) = tree.Read(entry.Path, MaxLength);
        if (bytes is null)
        {
            diagnostics.Error("file-unreadable", $"The file can't be read: {failure}.", file.At(0), $"Give the user that runs Onus the right to read it.");
            return null;
        }

        return new HealthFile(bytes, file, named);
    }
}
