using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Evidence.Software;

/// <summary>Says whether a result of a scanner is about what a resource runs or keeps, and how surely.</summary>
/// <param name="resources">All that is deployed.</param>
internal sealed class ImageMatcher(SoftwareRules rules, IReadOnlyList<Resource> resources)
{
    private readonly ImagesOf _images = new(rules);
    private readonly List<KeptImages> _repositories =
        [.. from rule in rules.Repositories from resource in resources where resource.Type == rule.Type && resource.Properties[rule.Name] is StringValue select new KeptImages(rule, resource, ((StringValue)resource.Properties[rule.Name]!).Value)];

    /// <summary>What of a resource results of scanners can be about; null when there is nothing.</summary>
    /// <param name="ids">The ids of what scanners looked at.</param>
    public Scannable? Of(Resource resource, IReadOnlySet<string> ids)
    {
        var images = _images.Find(resource).Select(NamedImage.Of).OfType<NamedImage>().ToImmutableArray();
        var repositories = _repositories.Where(item => item.Resource == resource).ToImmutableArray();
        return images.IsEmpty && repositories.IsEmpty && !resource.Identifiers.Any(ids.Contains) ? null : new Scannable(resource, images, repositories);
    }

    /// <summary>How a result is joined to a resource; null when it is not.</summary>
    public SoftwareMatch? Match(Scannable scannable, ScannedSoftware software)
    {
        if (software.ResourceId is { } id)
        {
            return scannable.Resource.Identifiers.Contains(id) ? SoftwareMatch.Resource : null;
        }

        SoftwareMatch? best = null;
        foreach (var image in scannable.Images)
        {
            if (OfImage(image, software) is { } match && (best is null || match < best))
            {
                best = match;
            }
        }

        return best ?? (scannable.Repositories.Any(item => software.Names.Any(item.Keeps)) ? SoftwareMatch.Repository : null);
    }

    private SoftwareMatch? OfImage(NamedImage image, ScannedSoftware software)
    {
        if (image.Name is not { } name)
        {
            return OfForm(image, software);
        }

        if (name.Digest is { } digest)
        {
            return software.Digests.Contains(digest) ? SoftwareMatch.Digest : null;
        }

        return !software.Names.Contains(name) ? null
            : _repositories.Exists(item => item.Keeps(name) && item.HasFixedTags) ? SoftwareMatch.FixedTag
            : SoftwareMatch.MovableTag;
    }

    /// <summary>Of a reference of which the host is not known as a whole, what stands behind it decides.</summary>
    private static SoftwareMatch? OfForm(NamedImage image, ScannedSoftware software)
    {
        var known = image.Known;
        if (known.LastIndexOf('@') is var at and >= 0)
        {
            return software.Digests.Contains(known[(at + 1)..]) ? SoftwareMatch.Digest : null;
        }

        return known.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 && known.IndexOf(':', slash) > slash
            && software.Names.Any(name => TextForm.CanMatch(image.Text, $"{name.Registry}/{name.Repository}:{name.Tag}")) ? SoftwareMatch.MovableTag : null;
    }
}
