using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Evidence.Software;

/// <summary>What of a resource results of scanners can be about.</summary>
/// <param name="Images">The images that it runs.</param>
/// <param name="Repositories">The repositories of images that it is.</param>
internal sealed record Scannable(Resource Resource, ImmutableArray<NamedImage> Images, ImmutableArray<KeptImages> Repositories);

/// <summary>An image as a resource names it.</summary>
/// <param name="Text">As it stands there, or as far as it is known (<see cref="TextForm"/>).</param>
/// <param name="Name">The name; null where parts of it are not known.</param>
/// <param name="Known">What stands behind the last part that is not known.</param>
internal sealed record NamedImage(string Text, ImageName? Name, string Known)
{
    private static readonly char[] Unknown = [TextForm.Hole, TextForm.Account];

    /// <summary>The image of a text; null when it names none.</summary>
    public static NamedImage? Of(string text) =>
        text.LastIndexOfAny(Unknown) is var at and >= 0 ? new NamedImage(text, null, text[(at + 1)..])
        : ImageName.Parse(text) is { } name ? new NamedImage(text, name, text)
        : null;
}

/// <summary>A repository that keeps images.</summary>
/// <param name="Rule">What is known of its type.</param>
/// <param name="Name">The name that its images begin with behind the host.</param>
internal sealed record KeptImages(ImageRepository Rule, Resource Resource, string Name)
{
    private readonly string _registry = Rule.Registry.Replace('*', TextForm.Any);

    /// <summary>Whether a tag means the same image for ever in it.</summary>
    public bool HasFixedTags => Rule.FixedTags.Count > 0 && Rule.FixedTags.All(entry => Resource.Properties[entry.Key] is StringValue text && text.Value == entry.Value);

    /// <summary>Whether an image is of it.</summary>
    public bool Keeps(ImageName image) =>
        image.Repository == Name && TextForm.CanMatch(image.Registry, _registry)
        && (Resource.Placement.Account is not { } account || !char.IsAsciiDigit(account[0]) || image.Registry.StartsWith(account + ".", StringComparison.Ordinal));
}
