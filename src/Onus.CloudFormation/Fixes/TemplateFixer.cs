using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources.Fixes;
using Onus.Text.Editing;

namespace Onus.CloudFormation.Fixes;

/// <summary>Changes templates of CloudFormation and SAM, in JSON or YAML.</summary>
public sealed class TemplateFixer(ServiceCatalog catalog) : IFixer
{
    private readonly SamNames _names = new(catalog);
    private readonly Dictionary<string, Dictionary<(int Line, int Column), string>> _declared = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Kind => "cloudformation";

    /// <inheritdoc/>
    public Message? Fix(FixTask task, EditableFiles files)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(files);
        if (files.Find(task.Declared.File) is not { } file)
        {
            return $"{task.Declared.File} is not below the paths that were named, or a tool made it.";
        }

        if (!DeclaredIn(file).TryGetValue((task.Declared.Line, task.Declared.Column), out var id))
        {
            return $"The resource is not written out under Resources of {file.Shown}: something makes it.";
        }

        try
        {
            foreach (var change in task.Changes)
            {
                file.Apply(EditsOf(file, id, task.Resource, change));
            }

            return null;
        }
        catch (FixObstacle problem)
        {
            return problem.Obstacle;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string>? Sketch(Resource resource, bool isJson, ImmutableArray<RemedyChange> changes)
    {
        ArgumentNullException.ThrowIfNull(resource);
        try
        {
            var written = changes.Select(change => new RemedyChange(change.Written, _names.PathOf(resource, change), change.Value));
            var made = written.Where(change => !change.Value.IsNull).Aggregate(MapValue.Empty, (map, change) => change.Apply(map));
            return made.Count == 0 ? null : TreeEditor.Lines(made, isJson);
        }
        catch (FixObstacle)
        {
            return null;
        }
    }

    private IEnumerable<TextEdit> EditsOf(EditableFile file, string id, Resource made, RemedyChange change)
    {
        var root = TextTree.Read(file.Text, out var aliases);
        return root is not null && root.Member("Resources")?.Value.Member(id) is { Value.Kind: TextNodeKind.Map } resource
            ? new NodeChange(new TreeEditor(file.Text, root), aliases, change).Edits(resource, _names.PathOf(made, change))
            : throw new FixObstacle($"The resource {id} is not written out in {file.Shown}.");
    }

    /// <summary>The logical ids of a file as it was read, by the places of their keys.</summary>
    private Dictionary<(int Line, int Column), string> DeclaredIn(EditableFile file)
    {
        if (!_declared.TryGetValue(file.Shown, out var known))
        {
            var starts = SourceFile.LineStartsOf(file.Before);
            _declared[file.Shown] = known = [];
            foreach (var member in TextTree.Read(file.Before, out _)?.Member("Resources")?.Value.Members ?? [])
            {
                var found = Array.BinarySearch(starts, member.Start);
                var line = found >= 0 ? found : ~found - 1;
                known.TryAdd((line + 1, (int)(member.Start - starts[line]) + 1), member.Key);
            }
        }

        return known;
    }
}
