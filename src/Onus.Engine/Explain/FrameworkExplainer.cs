using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts.Answers;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Engine.Frameworks;

namespace Onus.Engine.Explain;

/// <summary>Explains a framework, or one of its requirements: what of the catalogue serves it.</summary>
internal sealed class FrameworkExplainer(ServiceCatalog catalog)
{
    /// <summary>A framework by any of its names, or a requirement: by its id alone, or as <c>FRAMEWORK:ID</c>; null when nothing is called so.</summary>
    /// <exception cref="RequestException">The framework that is named has no such requirement.</exception>
    public Explanation? Find(string name)
    {
        if (catalog.Frameworks.FindByName(name) is { } framework)
        {
            return Of(framework);
        }

        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && catalog.Frameworks.FindByName(name[..colon]) is { } named)
        {
            return Of(FrameworkBuilder.Of(named, catalog), name[(colon + 1)..], []);
        }

        var having = catalog.Frameworks.All.Where(item => item.Of is null && item.Requirements.Any(requirement => string.Equals(requirement.Id, name, StringComparison.OrdinalIgnoreCase)))
            .Select(item => FrameworkBuilder.Of(item, catalog))
            .OrderBy(item => !item.Find(name)!.IsCovered)
            .ToList();
        return having.Count == 0 ? null : Of(having[0], name, [.. having.Skip(1).Select(item => item.Id).Order(StringComparer.Ordinal)]);
    }

    private FrameworkExplanation Of(Framework framework) => new(
        framework.Id,
        framework.Title,
        framework.Version,
        framework.Source,
        framework.Of,
        framework.Through,
        [.. FrameworkBuilder.Of(framework, catalog).Requirements.Select(requirement => new RequirementOutline(requirement.Id, requirement.Title ?? requirement.Text, requirement.Group, requirement.GroupTitle, requirement.Served ?? [], requirement.Checked))]);

    private RequirementExplanation Of(FrameworkAssessment framework, string id, ImmutableArray<string> also)
    {
        var requirement = framework.Find(id) ?? throw new RequestException(Spelling.Nearest(id, framework.Requirements.Select(item => item.Id)) is { } near
            ? (Message)$"{framework.Id} has no requirement \"{id}\"; did you mean {near}?"
            : $"{framework.Id} has no requirement \"{id}\"; onus explain {framework.Id} lists those that it has.");
        return new RequirementExplanation(
            framework.Id,
            requirement.Id,
            [.. (requirement.Served ?? []).Select(served => new ServingTitle(served, catalog.FindResponsibility(served.Id) is { } item ? ExplainUseCase.Marked(item) : ""))],
            [.. catalog.ServicesOf(framework.NamedBy, requirement.Id).SelectMany(service => catalog.ChecksOf(service))
                .Where(check => check.Requirements.TryGetValue(framework.NamedBy, out var ids) && ids.Contains(requirement.Id))
                .Select(ExplainUseCase.Title)])
        {
            FrameworkTitle = $"{framework.Title} ({framework.Version})",
            Title = requirement.Title,
            Label = requirement.Label,
            Text = requirement.Text,
            Through = requirement.Related is null ? null : framework.Through,
            Related = requirement.Related,
            Objectives = requirement.Objectives,
            Also = also.IsEmpty ? null : also,
        };
    }
}
