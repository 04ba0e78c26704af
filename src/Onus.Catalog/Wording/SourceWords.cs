using System.Collections.Concurrent;
using System.Collections.Immutable;
using Onus.Catalog.Mapping;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Wording;

/// <summary>What a source calls the properties of resources: its mapping tables, read backwards. Safe for use by several threads.</summary>
public sealed class SourceWords
{
    /// <summary>What paths of what stands beside the properties begin with.</summary>
    private const string Meta = "meta";

    private readonly MappingTable _table;
    private readonly AttributeTable _attributes;
    private readonly ConcurrentDictionary<(string Type, string Canonical, string Path), SourcePath?> _own = new();
    private readonly ConcurrentDictionary<(string Type, string Canonical, string Path), SourcePath?> _parts = new();

    internal SourceWords(MappingTable table, AttributeTable attributes) => (_table, _attributes) = (table, attributes);

    /// <summary>
    /// What a source calls a property of a resource: in the block where it stands, if that is known, else in that where it would be written. Null where it has no word for it.
    /// </summary>
    /// <param name="type">The source's type of the resource.</param>
    /// <param name="canonicalType">The type that it became.</param>
    /// <param name="path">The canonical path, such as <c>VersioningConfiguration.Status</c>.</param>
    /// <param name="isSet">Whether it is set at all, in one of the resource's blocks.</param>
    /// <param name="written">The source's type of the block in which the value stands; null where it is not written, or not known where.</param>
    /// <param name="parts">The source's types of the other blocks of which the resource was made.</param>
    public SourcePath? Of(string type, string canonicalType, string path, bool isSet = false, string? written = null, params IEnumerable<string> parts)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(canonicalType);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(parts);
        if (written is not null && (written == type ? Own(type, canonicalType, path) : Part(written, canonicalType, path)) is { } there)
        {
            return there;
        }

        var own = Own(type, canonicalType, path);
        return parts.Select(part => Part(part, canonicalType, path)).FirstOrDefault(found => found is not null)
            ?? (own is not null && (isSet || !IsLeftToParts(type, own)) ? own : AnyPart(canonicalType, path) ?? own)
            ?? (_table.Find(type) is null ? _table.TypesOf(canonicalType) : []).Select(other => Own(other, canonicalType, path)).FirstOrDefault(found => found is not null)?.AsOther();
    }

    /// <summary>What can be set in blocks of a type of the source; null for a type that it does not have.</summary>
    public AttributeSet? AttributesOf(string type) => _attributes.Find(type);

    /// <summary>What a source calls resources of a canonical type; null where it has no such type.</summary>
    public string? TypeOf(string canonicalType) => _table.TypesOf(canonicalType).FirstOrDefault();

    /// <summary>Where a type's own blocks have a property; null where they have none.</summary>
    private SourcePath? Own(string type, string canonicalType, string path) => _own.GetOrAdd((type, canonicalType, path), key =>
        PathStep.Parse(key.Path) is { } steps && _attributes.Find(key.Type) is { } attributes && OwnSpot(key.Type, key.Canonical, steps, new Spot("", attributes)) is { Path.Length: > 0 } spot
            ? new SourcePath(key.Type, spot.Path, true) : null);

    private Spot? OwnSpot(string type, string canonicalType, ImmutableArray<PathStep> steps, Spot block)
    {
        if (_table.Find(type) is not { } mapping)
        {
            return _table.PartsOf(type).Where(part => part.Into == canonicalType).Select(part => PartSpot(part, steps, block)).FirstOrDefault(spot => spot is not null)
                ?? _table.PartsOf(type).SelectMany(part => part.Alone).Where(alone => alone.Type == canonicalType).Select(alone => ProductSpot(alone, steps, block)).FirstOrDefault(spot => spot is not null);
        }

        if (mapping.Also.FirstOrDefault(product => product.Type == canonicalType) is { } also)
        {
            return ProductSpot(also, steps, block) ?? (InAnElement(canonicalType, steps) is { } element ? ProductSpot(also, element, block) : null);
        }

        if (PlainText.Of(mapping.Type) is { } only && only != canonicalType)
        {
            return null;
        }

        if (steps[0].Name == Meta)
        {
            return steps.Length == 1 ? null : Assigned(mapping.Meta, steps.RemoveAt(0), block, out _);
        }

        return Assigned(mapping.Set, steps, block, out var isSet) is var set && isSet ? set
            : block.Parts!.Becoming(steps[0].Name) is { } attribute ? mapping.Drop.Contains(attribute.Name) ? null : block.Down(steps)
            : InAnElement(canonicalType, steps) is { } longer ? OwnSpot(type, canonicalType, longer, block)
            : null;
    }

    /// <summary>The path of a name that elements of a list have, where the type itself has none of that name: a rule of its own is told by what stands in it. Null for any other.</summary>
    private ImmutableArray<PathStep>? InAnElement(string canonicalType, ImmutableArray<PathStep> steps) =>
        _table.Properties.Find(canonicalType) is { } properties && properties.Named(steps[0].Name) is null
        && properties.All.FirstOrDefault(property => property.Shape is { Kind: ShapeKind.List, Element.Kind: ShapeKind.Object } list && list.Element.Properties!.Named(steps[0].Name) is not null) is { } list
            ? [new PathStep(list.Name, ""), new PathStep("", ""), .. steps] : null;

    private SourcePath? Part(string type, string canonicalType, string path) => _parts.GetOrAdd((type, canonicalType, path), key =>
        PathStep.Parse(key.Path) is { } steps && _attributes.Find(key.Type) is { } attributes
            && _table.PartsOf(key.Type).Where(part => part.Into == key.Canonical).Select(part => PartSpot(part, steps, new Spot("", attributes))).FirstOrDefault(spot => spot is not null) is { } spot
            ? new SourcePath(key.Type, spot.Path, false) : null);

    private SourcePath? AnyPart(string canonicalType, string path) =>
        _table.PartsInto(canonicalType).Select(part => Part(part, canonicalType, path)).FirstOrDefault(found => found is not null);

    private static Spot? PartSpot(PartMapping part, ImmutableArray<PathStep> steps, Spot block)
    {
        if (Assigned(part.Set, steps, block, out var isSet, isPart: true) is var set && isSet && (set ?? (steps.Length == 1 ? block : null)) is { } found)
        {
            return found;
        }

        // Which element of the list a block becomes is not for its own words to say.
        var inside = steps.Length > 1 && steps[1].IsPlace ? steps.RemoveAt(1) : steps;
        return Assigned(part.Append, inside, block, out var isAdded, isPart: true) ?? (isAdded && inside.Length == 1 ? block : null);
    }

    private static Spot? ProductSpot(ProductMapping product, ImmutableArray<PathStep> steps, Spot block) => Assigned(product.Set, steps, block, out _, product.For);

    /// <summary>What gives a property that some assignments set; null where no single attribute does.</summary>
    /// <param name="isSet">Whether they set it at all.</param>
    private static Spot? Assigned(Assignments assignments, ImmutableArray<PathStep> steps, Spot block, out bool isSet, Expression? items = null, bool isPart = false)
    {
        var reader = new BackwardReader(block, isPart);
        var assignment = assignments.Items.FirstOrDefault(entry => entry.Name == steps[0].Name);
        var spot = assignment is not null ? reader.Read(assignment.Value, steps.RemoveAt(0), items)
            : assignments.Whole is { } whole ? reader.Read(whole, steps, items) : null;
        isSet = assignment is not null || spot is not null;
        return spot;
    }

    /// <summary>Whether the blocks of a type still have an attribute for which blocks of their own are meant by now.</summary>
    private bool IsLeftToParts(string type, SourcePath own) => _table.Find(type)?.Computed.Contains(own.Path.Split('.', '[')[0]) == true;
}
