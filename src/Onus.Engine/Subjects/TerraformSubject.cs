using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.Core.Diagnostics;
using Onus.Core.Values;
using Onus.Hcl.Syntax;
using Onus.Terraform.Mapping;

namespace Onus.Engine.Subjects;

/// <summary>What a question in Terraform's words is about: its types, and attributes that become properties as those of a configuration do.</summary>
internal static class TerraformSubject
{
    private const string Prefix = "aws_";

    /// <summary>Whether a word has the form of a type of Terraform's AWS provider.</summary>
    public static bool IsType(string text) => text.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>
    /// The canonical type that a type of Terraform's becomes: by its mapping, where that does not hang on the block, that of its owner where it is a part of one, else by the
    /// mechanical rule or by its service; null for what is nothing of AWS.
    /// </summary>
    public static string? TypeOf(string text, ServiceCatalog catalog)
    {
        var table = catalog.MappingsOf(MappingTable.Terraform);
        var mapped = table.Find(text) is { } mapping && PlainText.Of(mapping.Type) is { } type ? type
            : table.PartsOf(text) is [var part, ..] ? part.Into
            : catalog.Properties.FindType(text[Prefix.Length..]) ?? (catalog.WordsOf(MappingTable.Terraform).AttributesOf(text) is null ? null : table.NameOf(text));
        return mapped is not null && catalog.Classify(mapped) is not null ? mapped : null;
    }

    /// <summary>The canonical properties that attributes become.</summary>
    /// <param name="text">The type as Terraform calls it.</param>
    /// <param name="type">The canonical type.</param>
    /// <exception cref="RequestException">The type has no such attribute.</exception>
    public static MapValue Properties(string text, string type, MapValue attributes, ServiceCatalog catalog)
    {
        if (attributes.Count == 0 || catalog.WordsOf(MappingTable.Terraform).AttributesOf(text) is not { } known)
        {
            return attributes;
        }

        AttributeNames.Require(attributes, known, text, $"attribute");
        var block = new TerraformBlock($"{text}.question", text, "question", IsData: false, attributes, default);
        var mapped = new TerraformMapper(catalog, new DiagnosticBag()).Map("question", [block]);
        return mapped.FirstOrDefault(resource => resource.Type == type)?.Properties ?? attributes;
    }
}
