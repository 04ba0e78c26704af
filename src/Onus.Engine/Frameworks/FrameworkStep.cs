using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Engine.Inputs;

namespace Onus.Engine.Frameworks;

/// <summary>Finds the frameworks that a request, or else settings, ask for.</summary>
internal static class FrameworkStep
{
    /// <summary>The frameworks, each once, with what serves their requirements. A name in settings that is nothing's goes to the diagnostics.</summary>
    /// <exception cref="RequestException">The request names one that there is not.</exception>
    public static IReadOnlyList<FrameworkAssessment> Asked(InputRequest request, ServiceCatalog catalog, DiagnosticBag diagnostics)
    {
        var asked = request.Frameworks.Count > 0 ? request.Frameworks.Select(name => Named(name, catalog)) : Said(catalog, diagnostics);
        return [.. asked.DistinctBy(framework => framework.Id).Select(framework => FrameworkBuilder.Of(framework, catalog))];
    }

    /// <summary>A framework by a name.</summary>
    /// <exception cref="RequestException">None is called so.</exception>
    public static Framework Named(string name, ServiceCatalog catalog) => catalog.Frameworks.FindByName(name) ?? throw new RequestException(Problem(name, catalog));

    private static IEnumerable<Framework> Said(ServiceCatalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var name in catalog.TeamAndPolicy.SelectMany(settings => settings.Dials.Frameworks))
        {
            if (catalog.Frameworks.FindByName(name.Text) is { } framework)
            {
                yield return framework;
            }
            else
            {
                diagnostics.Error("settings-dangling", Problem(name.Text, catalog).AsPhrase().AsSentence(), name.Origin, $"Write one of {string.Join(", ", catalog.Frameworks.Ids)}.");
            }
        }
    }

    private static Message Problem(string name, ServiceCatalog catalog) =>
        Spelling.Nearest(name, catalog.Frameworks.All.SelectMany(framework => framework.Names.Prepend(framework.Id))) is { } near
            ? (Message)$"there is no framework \"{name}\"; did you mean {near}?"
            : $"there is no framework \"{name}\"; onus catalog list frameworks names those that there are.";
}
