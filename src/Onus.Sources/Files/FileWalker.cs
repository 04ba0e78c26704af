using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;

namespace Onus.Sources.Files;

/// <summary>Finds the files below what was named: sorted, without hidden and vendored folders.</summary>
/// <param name="recognises">Whether somebody reads a file: what is passed over is looked at by it.</param>
internal sealed class FileWalker(ReadOptions options, SourceMap sources, DiagnosticBag diagnostics, Func<CandidateFile, bool> recognises)
{
    /// <summary>The folder of the Serverless Framework, and the template in it that it deploys.</summary>
    private const string Serverless = ".serverless";

    private const string ServerlessTemplate = "cloudformation-template-update-stack.json";

    private const int MaxDepth = 100;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _followed = new(StringComparer.Ordinal);
    private readonly PassedFolders _passed = new(recognises, sources, diagnostics);
    private readonly IReadOnlyList<Pattern> _excluded = [.. options.Exclude.Select(Pattern.Of)];
    private int _count;

    /// <summary>The files, each once.</summary>
    public IEnumerable<CandidateFile> Walk(IReadOnlyList<InputPath> inputs)
    {
        // A file that is named is read as such, also where a folder above it is named before.
        _named.UnionWith(inputs.SelectMany(input => input.Find() is { Kind: EntryKind.File } file ? [input.Tree.IdOf(file.Path)] : Array.Empty<string>()));
        foreach (var input in inputs)
        {
            foreach (var file in WalkInput(input))
            {
                if (_seen.Add(file.Id) && Fits(file))
                {
                    yield return file;
                }
            }
        }
    }

    private IEnumerable<CandidateFile> WalkInput(InputPath input)
    {
        if (input.Tree.Resolve("", input.Path) is null && input.Tree.EntryAt(input.Path) is not { Kind: EntryKind.Link })
        {
            diagnostics.Error("path-outside-root", $"\"{input.Shown}\" is not below the root folder \"{input.Tree.Location}\".", Origin.None, $"Give a root folder that holds every path.");
            return [];
        }

        switch (input.Find())
        {
            case { Kind: EntryKind.Folder } folder:
                return WalkFolder(input.Tree, folder.Path, folder.Path, 0);
            case { Kind: EntryKind.File } file:
                return [new CandidateFile(input.Tree, file, named: true, input.Shown)];
            default:
                var (code, remedy) = input.IsThere ? ("path-no-file", (Message)$"Name a file or a folder.") : ("path-not-found", (Message)$"Check the path; it is relative to the current folder.");
                diagnostics.Error(code, $"\"{input.Shown}\" {input.Obstacle}.", Origin.None, remedy);
                return [];
        }
    }

    private IEnumerable<CandidateFile> WalkFolder(FileTree tree, string folder, string start, int depth)
    {
        if (depth > MaxDepth)
        {
            diagnostics.Error("folder-too-deep", $"Folders nest more than {MaxDepth} deep; what is below is not read.", At(tree, folder), $"Name the folders below that hold your infrastructure.");
            yield break;
        }

        foreach (var entry in Entries(tree, folder))
        {
            if (++_count > options.MaxFiles)
            {
                if (_count == options.MaxFiles + 1)
                {
                    diagnostics.Error("too-many-files", $"There are more than {options.MaxFiles} files; the rest is not read.", At(tree, folder), $"Name the folders that hold your infrastructure.");
                }

                yield break;
            }

            if (IsExcluded(tree, entry, start))
            {
                diagnostics.Note("path-excluded", $"It is left out, as --exclude says.", At(tree, entry.Path));
                continue;
            }

            switch (entry.Kind)
            {
                case EntryKind.Link when tree.Find("", entry.Path) is { } target && !IsVisited(target, start) && _followed.Add(tree.IdOf(target.Path)):
                    foreach (var file in target.Kind == EntryKind.Folder ? WalkFolder(tree, target.Path, target.Path, depth + 1) : Only(tree, target))
                    {
                        yield return file;
                    }

                    break;
                case EntryKind.Folder when entry.Name == Serverless && tree.Find(entry.Path, ServerlessTemplate) is { Kind: EntryKind.File, Length: > 0 } deployed:
                    yield return new CandidateFile(tree, deployed);
                    break;
                case EntryKind.Folder when !_passed.Passes(tree, entry):
                    foreach (var file in WalkFolder(tree, entry.Path, start, depth + 1))
                    {
                        yield return file;
                    }

                    break;
                case EntryKind.File:
                    yield return new CandidateFile(tree, entry, _named.Contains(tree.IdOf(entry.Path)));
                    break;
                case not (EntryKind.File or EntryKind.Folder):
                    // A link that stays in the tree leads to what is visited at its own place.
                    UnreadEntry.Complain(tree, entry, At(tree, entry.Path), diagnostics);
                    break;
            }
        }
    }

    /// <summary>Whether the walk comes to a place by itself, so that a link to it shows nothing new.</summary>
    private static bool IsVisited(TreeEntry target, string start) =>
        TreePath.Inside(start, target.Path) is { } path && !path.Split('/').Any(name => name.StartsWith('.') || PassedFolders.IsVendored(name));

    private static IEnumerable<CandidateFile> Only(FileTree tree, TreeEntry entry) => entry.Kind == EntryKind.File ? [new CandidateFile(tree, entry)] : [];

    private IReadOnlyList<TreeEntry> Entries(FileTree tree, string folder)
    {
        if (tree.List(folder) is { } entries)
        {
            return entries;
        }

        diagnostics.Error("folder-unreadable", $"The folder can't be read.", At(tree, folder), $"Give the user that runs Onus the right to read it.");
        return [];
    }

    private bool Fits(CandidateFile file)
    {
        if (file.Length <= Math.Min(options.MaxFileSize, Array.MaxLength))
        {
            return true;
        }

        diagnostics.Error("file-too-large", $"The file has {file.Length} bytes, more than the bound of {options.MaxFileSize}.", sources.Add(file.Shown).At(0), $"Split it, or raise the bound.");
        return false;
    }

    private bool IsExcluded(FileTree tree, TreeEntry entry, string start)
    {
        var relative = start.Length == 0 ? entry.Path : entry.Path[(start.Length + 1)..];
        foreach (var pattern in _excluded)
        {
            if (pattern.Matches(entry.Name, relative) && !_named.Contains(tree.IdOf(entry.Path)))
            {
                return true;
            }
        }

        return false;
    }

    private Origin At(FileTree tree, string path) => sources.Add(tree.ShownOf(path)).At(0);
}
