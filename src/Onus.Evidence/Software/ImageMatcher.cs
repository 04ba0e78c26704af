using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Evidence.Software;

/// <summary>Says whether a result of a scanner is about what a resource runs or keeps, and how surely.</summary>
/// <param name="resources">All that is deployed.</param>
internal sealed class ImageMatcher(SoftwareRules rules, IReadOnlyList<Resource> resources)
{
    private static readonly char[] Unknown = [TextForm.Hole, TextForm.Account];
    private readonly ImagesOf _images = new(rules);
    private readonly List<(ImageRepository Rule, Resource Resource, string Name)> _repositories =
        [.. from rule in rules.Repositories from resource in resources where resource.Type == rule.Type && resource.Properties[rule.Name] is StringValue select (rule, resource, ((StringValue)resource.Properties[rule.Name]!).Value)];

    /// <summary>How a result is joined to a resource; null when it is not.</summary>
    public SoftwareMatch? Match(Resource resource, ScannedSoftware software)
    {
        if (software.ResourceId is { } id)
        {
            return resource.Identifiers.Contains(id) ? SoftwareMatch.Resource : null;
        }

        SoftwareMatch? best = null;
        foreach (var image in _images.Find(resource))
        {
            if (OfImage(image, software) is { } match && (best is null || match < best))
            {
                best = match;
            }
        }

        return best ?? (_repositories.Exists(item => item.Resource == resource && software.Names.Any(name => IsOf(name, item))) ? SoftwareMatch.Repository : null);
    }

    private SoftwareMatch? OfImage(string image, ScannedSoftware software)
    {
        if (image.IndexOfAny(Unknown) >= 0)
        {
            return OfForm(image, software);
        }

        if (ImageName.Parse(image) is not { } name)
        {
            return null;
        }

        if (name.Digest is { } digest)
        {
            return software.Digests.Contains(digest) ? SoftwareMatch.Digest : null;
        }

        return !software.Names.Contains(name) ? null
            : _repositories.Exists(item => IsOf(name, item) && KeepsTags(item.Rule, item.Resource)) ? SoftwareMatch.FixedTag
            : SoftwareMatch.MovableTag;
    }

    /// <summary>Of a reference of which the host is not known as a whole, what stands behind it decides.</summary>
    private static SoftwareMatch? OfForm(string form, ScannedSoftware software)
    {
        var known = form[(form.LastIndexOfAny(Unknown) + 1)..];
        if (known.LastIndexOf('@') is var at and >= 0)
        {
            return software.Digests.Contains(known[(at + 1)..]) ? SoftwareMatch.Digest : null;
        }

        return known.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 && known.IndexOf(':', slash) > slash
            && software.Names.Any(name => TextForm.CanMatch(form, $"{name.Registry}/{name.Repository}:{name.Tag}")) ? SoftwareMatch.MovableTag : null;
    }

    private static bool IsOf(ImageName name, (ImageRepository Rule, Resource Resource, string Name) repository) =>
        name.Repository == repository.Name && TextForm.CanMatch(name.Registry, repository.Rule.Registry.Replace('*', TextForm.Any))
        && (repository.Resource.Placement.Account is not { } account || !char.IsAsciiDigit(account[0]) || name.Registry.StartsWith(account + ".", StringComparison.Ordinal));

    private static bool KeepsTags(ImageRepository rule, Resource repository) =>
        rule.FixedTags.Count > 0 && rule.FixedTags.All(entry => repository.Properties[entry.Key] is StringValue text && text.Value == entry.Value);
}
