using System.Collections.Immutable;
using Onus.Core.Places;

namespace Onus.Core.Model;

/// <summary>The blocks of a source that a resource was made of, by the source's own names of types.</summary>
/// <param name="Source">The source: that of its mapping tables (<c>terraform</c>).</param>
/// <param name="Type">The type of the block that the resource itself is: <c>aws_s3_bucket</c>.</param>
/// <param name="Parts">The blocks that joined it, with where each stands.</param>
public sealed record SourceBlocks(string Source, string Type, ImmutableArray<SourceBlock> Parts)
{
    /// <summary>The entry of the block that the resource was made of, where it is one of several that have names of the user's: <c>Events</c> and <c>Nightly</c>. Null where it is the block itself.</summary>
    public (string Attribute, string Name)? Entry { get; init; }

    /// <summary>A path in the block with the entry's name in it; null where the path leads to something else than the entry that the resource was made of.</summary>
    public string? InEntry(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Entry is not var (attribute, name) ? path
            : path == attribute || path.StartsWith(attribute + ".", StringComparison.Ordinal) ? $"{attribute}.{name}{path[attribute.Length..]}"
            : null;
    }

    /// <summary>The type of the block in which a value stands; null where none is in sight.</summary>
    /// <param name="own">Where the block of the resource itself stands.</param>
    /// <param name="value">Where the value stands.</param>
    public string? TypeAt(Origin own, Origin value)
    {
        if (!value.HasPlace)
        {
            return null;
        }

        // Blocks do not overlap: a value stands in the last one that begins before it.
        var found = own.File == value.File && own.Offset <= value.Offset ? (Type, own.Offset) : ((string Type, long Offset)?)null;
        foreach (var part in Parts)
        {
            if (part.Origin.File == value.File && part.Origin.Offset <= value.Offset && part.Origin.Offset >= (found?.Offset ?? -1))
            {
                found = (part.Type, part.Origin.Offset);
            }
        }

        return found?.Type;
    }

    /// <summary>The part of a type in which a value stands; the first of the type where that can't be told, null where there is none.</summary>
    public SourceBlock? PartAt(string type, Origin value)
    {
        SourceBlock? found = null;
        foreach (var part in Parts)
        {
            if (part.Type == type && (found is null || (part.Origin.File == value.File && part.Origin.Offset <= value.Offset)))
            {
                found = part;
            }
        }

        return found;
    }
}

/// <summary>A block of a source.</summary>
/// <param name="Type">Its type by the source's own name.</param>
/// <param name="Address">Its address in the deployment.</param>
/// <param name="Origin">Where it stands.</param>
public sealed record SourceBlock(string Type, string Address, Origin Origin);
