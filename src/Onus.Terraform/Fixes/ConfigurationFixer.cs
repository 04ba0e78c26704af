using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Hcl.Editing;
using Onus.Hcl.Syntax;
using Onus.Sources.Fixes;

namespace Onus.Terraform.Fixes;

/// <summary>Changes configuration of Terraform: the resource's own block, or that of a part of it, which is added where there is none.</summary>
public sealed class ConfigurationFixer : IFixer
{
    private readonly SourceNames _names;
    private readonly LiteralChoice _literals;

    /// <summary>The values that were found to become canonical ones, by what they are written into and what they become.</summary>
    private readonly ConcurrentDictionary<(string Type, string Canonical, string Block, string Path, string Value), Value> _chosen = new();

    /// <summary>What texts say; one is looked at for every change that may have its place in it.</summary>
    private readonly ConditionalWeakTable<string, Body> _bodies = [];

    /// <summary>Makes one that knows a catalogue's mapping tables.</summary>
    public ConfigurationFixer(ServiceCatalog catalog)
    {
        _names = new SourceNames(catalog);
        _literals = new LiteralChoice(catalog, _names);
    }

    /// <inheritdoc/>
    public string Kind => "terraform";

    /// <inheritdoc/>
    public Message? Fix(FixTask task, EditableFiles files)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(files);
        if (files.Find(task.Declared.File) is not { } file)
        {
            return $"{task.Declared.File} is not below the paths that were named, or a tool made it.";
        }

        if (!ConfigurationFile.IsOne(file.Path) || Read(file, file.Before).At(task.Declared) is not { } declared)
        {
            return $"The resource is not written out in Terraform's own language.";
        }

        var owner = new Owner(file, declared.Labels[0].Text, declared.Labels[1].Text, task.Resource);
        try
        {
            foreach (var change in task.Changes.SelectMany(Single))
            {
                Make(change, owner, files);
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
        if (isJson || resource.Blocks is not { } blocks)
        {
            return null;
        }

        var sketch = new BlockSketch(blocks.Type, resource.Address, _names);
        try
        {
            foreach (var change in changes.SelectMany(Single))
            {
                if (TargetOf(change, blocks.Type, resource, out _) is { Literal.IsNull: false } target && !sketch.Add(target, resource.Type))
                {
                    return null;
                }
            }
        }
        catch (FixObstacle)
        {
            return null;
        }

        return sketch.Lines is { Count: > 0 } lines ? lines : null;
    }

    private ConfigurationFile Read(EditableFile file, string text) => new(file, text, _bodies.GetValue(text, ConfigurationFile.Parse));

    /// <summary>A change as those of the single values in it: Terraform may keep them in different places.</summary>
    private static IEnumerable<RemedyChange> Single(RemedyChange change) =>
        change.Value is MapValue { Count: > 0 } map && change.Path[^1].Pick == RemedyPick.Itself
            ? map.Entries.SelectMany(entry => Single(new RemedyChange($"{change.Written}.{entry.Key}", change.Path.Add(new RemedyStep(entry.Key, RemedyPick.Itself)), entry.Value)))
            : [change];

    private void Make(RemedyChange change, Owner owner, EditableFiles files)
    {
        if (TargetOf(change, owner.Type, owner.Resource, out var value) is not { } target)
        {
            // What has no place can't stand there either.
            _ = value.IsNull ? "" : throw new FixObstacle($"The tables don't tell where Terraform has {change.Written}.");
            return;
        }

        var spot = target.Spot;
        if (spot.Type == owner.Type)
        {
            var own = Read(owner.File, owner.File.Text);
            owner.File.Apply(new BlockChange(owner.File.Text, owner.File.Before, target).Edits(own.Named(owner.Type, owner.Name) ?? throw Gone(owner)));
        }
        else if (Part(spot, owner, files) is var (file, block))
        {
            file.Apply(new BlockChange(file.Text, file.Before, target).Edits(block));
        }
        else if (!value.IsNull)
        {
            Append(target, owner, files);
        }
    }

    /// <summary>A value, and where it is to stand; null where the tables don't tell.</summary>
    /// <param name="value">The value as it is canonical.</param>
    private FixTarget? TargetOf(RemedyChange change, string type, Resource resource, out Value value)
    {
        var parts = resource.Blocks?.Parts.Select(part => part.Type).Distinct() ?? [];
        (var path, value, var isEach) = Flat(change);
        return _names.Find(type, resource.Type, path, parts) is { } spot && _names.AttributesOf(spot.Type) is { } attributes
            ? new FixTarget(spot, attributes, change, value.IsNull || value is ListValue ? value : LiteralOf(type, resource.Type, spot, value), isEach) : null;
    }

    private Value LiteralOf(string type, string canonical, SourceSpot spot, Value value) =>
        _chosen.GetOrAdd((type, canonical, spot.Type, spot.Canonical, value.ToString()), _ => _literals.Find(type, canonical, spot, value));

    /// <summary>A change of a list of objects as one of a list of what stands in them: of which Terraform may make a plain list, or a block each.</summary>
    private static (ImmutableArray<RemedyStep> Path, Value Value, bool IsEach) Flat(RemedyChange change)
    {
        var items = change.Value is ListValue list ? list.Items : change.Path[^1].Pick == RemedyPick.Entry ? [change.Value] : [];
        var last = change.Path[^1];
        return items.Length > 0 && items.All(item => item is MapValue { Count: 1 } map && map.Keys[0] == ((MapValue)items[0]).Keys[0])
            ? (change.Path.SetItem(change.Path.Length - 1, last with { Pick = RemedyPick.Every }).Add(new RemedyStep(((MapValue)items[0]).Keys[0], RemedyPick.Itself)), Value.List([.. items.Select(item => ((MapValue)item).Values[0])]), true)
            : (change.Path, last.Pick == RemedyPick.Entry ? Value.List(change.Value) : change.Value, false);
    }

    /// <summary>A block of another type that is a part of the resource: by its address, or by what it says it belongs to.</summary>
    private (EditableFile File, BlockSyntax Block)? Part(SourceSpot spot, Owner owner, EditableFiles files)
    {
        var type = spot.Type;
        var named = owner.Resource.Parts.Select(AddressTail).Where(tail => tail.Type == type).Select(tail => tail.Name).ToList();
        var on = _names.OwnerAttribute(type, owner.Resource.Type);
        foreach (var file in files.Beside(owner.File).Where(file => ConfigurationFile.IsOne(file.Path)))
        {
            var blocks = Read(file, file.Text).All(type).Where(block => spot.PartKey is not var (key, match) || (block.Body.Attribute(key) is { } said && PlainText.Of(said.Value) == match));
            if (blocks.FirstOrDefault(block => named.Contains(block.Labels[1].Text) || (on is not null && Belongs(block.Body, on, owner))) is { } found)
            {
                return (file, found);
            }
        }

        return null;
    }

    private void Append(FixTarget target, Owner owner, EditableFiles files)
    {
        if (_names.OwnerAttribute(target.Spot.Type, owner.Resource.Type) is not { } on || target.Attributes.Named(on) is null)
        {
            throw new FixObstacle($"{target.Change.Written} belongs into a {target.Spot.Type} of its own, which is not there; add one with {string.Join('.', target.Spot.Names)} = {BodyEditor.Literal(target.Literal)}.");
        }

        var block = Read(owner.File, owner.File.Text).Named(owner.Type, owner.Name) ?? throw Gone(owner);
        var name = owner.Name;
        while (files.Beside(owner.File).Any(file => ConfigurationFile.IsOne(file.Path) && Read(file, file.Text).Named(target.Spot.Type, name) is not null))
        {
            name += "_fixed";
        }

        owner.File.Apply([new BodyEditor(owner.File.Text).AddBehind(block, PartBlock.Lines(target, block, name, on))]);
    }

    /// <summary>Whether a part names the owner, or goes through all that the owner is.</summary>
    private static bool Belongs(Body part, string on, Owner owner) =>
        RefersTo(part.Attribute(on)?.Value, owner) || RefersTo(part.Attribute("for_each")?.Value, owner) || RefersTo(part.Attribute("count")?.Value, owner);

    private static bool RefersTo(Expression? expression, Owner owner) =>
        expression is not null && ExpressionChildren.All(expression).Any(part => part is AttributeExpression { Target: VariableExpression type } attribute && type.Name == owner.Type && attribute.Name == owner.Name);

    /// <summary>The type and name at the end of an address, whatever modules and keys are in it.</summary>
    private static (string Type, string Name) AddressTail(string address)
    {
        var plain = address.EndsWith(']') ? address[..address.LastIndexOf('[')] : address;
        var names = plain.Split('.');
        return names.Length < 2 ? ("", "") : (names[^2], names[^1]);
    }

    private static FixObstacle Gone(Owner owner) => new($"{owner.Type}.{owner.Name} is no longer in {owner.File.Shown} as it was read.");

    /// <summary>The resource, and the block that it is written as.</summary>
    private sealed record Owner(EditableFile File, string Type, string Name, Resource Resource);
}
