using System.Collections.Immutable;
using Onus.Core.Places;

namespace Onus.Catalog.Model;

/// <summary>Which resources run which images, as data, and which responsibilities the results of scanners speak of.</summary>
public sealed record SoftwareRules
{
    /// <summary>The responsibility for what the customer brings: code, libraries, and all of an image where nobody has the system's.</summary>
    public required string Application { get; init; }

    /// <summary>The responsibility for the packages of a system.</summary>
    public required string System { get; init; }

    /// <summary>The paths at which types of resources name their images; lists are looked through.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Images { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The types of resources that keep images.</summary>
    public ImmutableArray<ImageRepository> Repositories { get; init; } = [];

    /// <summary>Where they are declared.</summary>
    public Origin Origin { get; init; }
}

/// <summary>A type of resource that keeps images.</summary>
/// <param name="Name">The property that names it.</param>
/// <param name="Registry">The host that images in it are fetched from; <c>*</c> stands for any text.</param>
/// <param name="FixedTags">The properties, with their values, by which tags can't move.</param>
public sealed record ImageRepository(string Type, string Name, string Registry, ImmutableSortedDictionary<string, string> FixedTags, Origin Origin);
