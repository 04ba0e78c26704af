using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>A file of settings.</summary>
/// <param name="Path">Its path in the tree.</param>
internal sealed record SettingsFile(Body Body, string Path);

/// <summary>Reads the files of a team's settings: those that are included stand before the one that includes them. Nothing outside of the tree is read, and no file twice.</summary>
internal sealed class SettingsFiles(LoadContext context)
{
    private const string Include = "include";
    private const int Most = 100;
    private readonly List<SettingsFile> _files = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _open = [];

    /// <summary>The files that a path leads to, behind those of a folder beside it; empty, which is reported, when it can't be read.</summary>
    /// <param name="beside">The folder, seen from the first file; nothing need be there.</param>
    /// <param name="only">The blocks that alone may stand in its files.</param>
    public IReadOnlyList<SettingsFile> Read(string path, string beside, string only)
    {
        _seen.Add(path);
        Add(path);
        if (_files.Count > 0)
        {
            _files.InsertRange(0, Beside(TreePath.Below(TreePath.FolderOf(path), beside), only).ToList());
        }

        return _files;
    }

    private IEnumerable<SettingsFile> Beside(string folder, string only)
    {
        foreach (var name in context.Tree.Names(folder, EntryKind.File).Where(name => name.EndsWith(".hcl", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(Most))
        {
            var path = TreePath.Below(folder, name);
            if (!_seen.Add(path) || context.Parse(path) is not { } body)
            {
                continue;
            }

            foreach (var (other, origin) in body.Attributes.Select(item => (item.Name, item.Origin)).Concat(body.Blocks.Select(block => (Name: block.Type, block.Origin))).Where(item => item.Name != only))
            {
                context.Error("settings-unknown-key", $"\"{other}\" does not belong into {context.Tree.ShownOf(path)}.", origin, $"Only {only} blocks stand there; the rest belongs into the settings.");
            }

            yield return new SettingsFile(body, path);
        }
    }

    private void Add(string path)
    {
        if (context.Parse(path) is not { } body)
        {
            return;
        }

        _open.Add(path);
        foreach (var (name, origin) in Included(body))
        {
            Follow(path, name, origin);
        }

        _open.Remove(path);
        _files.Add(new SettingsFile(body, path));
    }

    private void Follow(string from, string name, Origin origin)
    {
        var tree = context.Tree;
        if (tree.Find(TreePath.FolderOf(from), name) is not { Kind: EntryKind.File } entry)
        {
            var leaves = tree.Resolve(TreePath.FolderOf(from), name) is null;
            context.Error("settings-include", $"\"{name}\" {(leaves ? "leaves the repository" : "is not there")}, and is not included.", origin, leaves ? (Message)$"Include files of the same repository only." : $"Correct the path; it is seen from the file that includes it.");
        }
        else if (_open.Contains(entry.Path))
        {
            context.Error("settings-include", $"The settings include each other in a circle: {string.Join(" → ", _open.Append(entry.Path).Select(tree.ShownOf))}.", origin, $"Take one of these includes out.");
        }
        else if (_seen.Count >= Most)
        {
            context.Error("settings-include", $"The settings have more than {Most} files.", origin, $"Put some of them together.");
        }
        else if (_seen.Add(entry.Path))
        {
            Add(entry.Path);
        }
    }

    private IEnumerable<(string Name, Origin Origin)> Included(Body body) =>
        body.Attribute(Include) is { } include && BlockReader.TryTexts(context.Evaluate(include.Value, Scope.Empty)) is { } names ? names.Select(name => (name, include.Value.Origin)) : [];
}
