using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.Catalog.Model;
using Onus.Catalog.Wording;
using Onus.Core.Model;
using Onus.Terraform.Fixes;

namespace Onus.Engine.Pages;

/// <summary>Examples as configuration of Terraform: the mapping tables are read backwards. What they say of it is for whoever reads the text to judge. Safe for use by several threads.</summary>
internal sealed class TerraformExample(ServiceCatalog catalog)
{
    private readonly ConfigurationFixer _writer = new(catalog);
    private readonly SourceWords _words = catalog.WordsOf(MappingTable.Terraform);

    /// <summary>The configuration; null where it can't say what the example says.</summary>
    public WrittenExample? Of(Deployment deployment)
    {
        if (ExampleNames.Snake(deployment) is not { } names || deployment.Resources.Any(resource => resource.Meta.Count > 0 || _words.TypeOf(resource.Type) is null))
        {
            return null;
        }

        var addresses = deployment.Resources.ToDictionary(resource => resource.Key, resource => (Type: _words.TypeOf(resource.Type)!, Name: names[resource.Key]), StringComparer.Ordinal);
        var references = new MarkedReferences((target, attribute) =>
            addresses.TryGetValue(target, out var named) ? $"{named.Type}.{named.Name}.{AttributeOf(attribute)}" : null);
        var blocks = deployment.Resources.Select(resource => Block(resource, addresses[resource.Key], references)).ToList();
        var (type, name) = addresses[deployment.Resources[0].Key];
        return references.AreComplete && blocks.All(block => block is not null) ? new WrittenExample(references.Resolve(string.Join('\n', blocks)), $"{type}.{name}") : null;
    }

    private string? Block(Resource resource, (string Type, string Name) named, MarkedReferences references)
    {
        var head = $"resource \"{named.Type}\" \"{named.Name}\" {{";
        if (resource.Properties.Count == 0)
        {
            return head + "}\n";
        }

        var asked = new Resource(resource.Deployment, $"{named.Type}.{named.Name}", resource.Type, resource.Properties, default) { Blocks = new SourceBlocks(MappingTable.Terraform, named.Type, []) };
        ImmutableArray<RemedyChange> changes = [.. references.Mark(resource.Properties).Entries.Select(property => new RemedyChange(property.Key, [new RemedyStep(property.Key, RemedyPick.Itself)], property.Value))];
        if (!references.AreComplete || _writer.Sketch(asked, false, changes) is not { } lines)
        {
            return null;
        }

        // The resource's own lines come first, then the blocks of its parts.
        var own = lines.TakeWhile(line => !line.StartsWith("resource \"", StringComparison.Ordinal)).ToList();
        var parts = lines.Skip(own.Count).ToList();
        var block = own.All(string.IsNullOrWhiteSpace) ? head + "}\n" : $"{head}\n{string.Concat(own.Select(line => line.Length == 0 ? "\n" : $"  {line}\n"))}}}\n";
        return parts.Count == 0 ? block : $"{block}\n{string.Join('\n', parts)}\n";
    }

    /// <summary>What Terraform calls an attribute that is taken of another resource.</summary>
    private static string AttributeOf(string? attribute) => attribute is null ? "id" : attribute.EndsWith("Arn", StringComparison.Ordinal) ? "arn" : ExampleNames.Of(attribute.Replace(".", "", StringComparison.Ordinal));
}
