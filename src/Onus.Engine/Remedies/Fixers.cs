using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.CloudFormation.Fixes;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Sources.Fixes;
using Onus.Terraform.Fixes;

namespace Onus.Engine.Remedies;

/// <summary>Who changes what people write, by the kind of source.</summary>
internal static class Fixers
{
    /// <summary>All that there are, with the mapping tables of a catalogue.</summary>
    public static IReadOnlyList<IFixer> Of(ServiceCatalog catalog) => [new TemplateFixer(catalog), new ConfigurationFixer(catalog)];

    /// <summary>What the remedy of a check looks like in the language in which a resource is written, as lines; null where there is none, or nobody writes such a source.</summary>
    /// <param name="kind">The kind of its deployment.</param>
    public static string? Sketch(IReadOnlyList<IFixer> fixers, string kind, Resource resource, Check check, SourceMap places)
    {
        if (check.Remedy.Count == 0)
        {
            return null;
        }

        var isJson = places.Locate(resource.Origin)?.File.EndsWith(".json", StringComparison.OrdinalIgnoreCase) == true;
        return fixers.FirstOrDefault(fixer => fixer.Kind == kind)?.Sketch(resource, isJson, RemedyChange.Of(check.Remedy)) is { } lines ? string.Join('\n', lines) : null;
    }
}
