using System.Text;
using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.CloudFormation;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;
using Onus.Sources;

namespace Onus.Engine.Subjects;

/// <summary>What a question in the words of the AWS Serverless Application Model is about: its types, and properties that become others as those of a template do.</summary>
internal static class SamSubject
{
    private const string Prefix = "AWS::Serverless::";
    private const string Id = "Asked";
    private const string Name = "question.json";

    /// <summary>Whether a word has the form of a type of SAM's.</summary>
    public static bool IsType(string text) => text.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The type that declarations of a type of SAM's become themselves; null for what SAM does not have, or makes nothing of that is itself.</summary>
    public static string? TypeOf(string text, ServiceCatalog catalog) =>
        catalog.MappingsOf(MappingTable.Sam).Find(text) is { } mapping ? PlainText.Of(mapping.Type) : null;

    /// <summary>The canonical properties that properties of a declaration become: those that a template with nothing else in it has.</summary>
    /// <exception cref="RequestException">The type has no such property.</exception>
    public static MapValue Properties(string text, string type, MapValue properties, ServiceCatalog catalog)
    {
        if (properties.Count == 0 || catalog.WordsOf(MappingTable.Sam).AttributesOf(text) is not { } known)
        {
            return properties;
        }

        AttributeNames.Require(properties, known, text, $"property");
        var declaration = Value.Map(("Type", Value.Of(text)), ("Properties", properties));
        var template = Value.Map(("Transform", Value.Of("AWS::Serverless-2016-10-31")), ("Resources", Value.Map((Id, declaration))));
        var tree = new MemoryTree([new(Name, Encoding.UTF8.GetBytes(JsonEncoder.Encode(template)))]);
        var context = new ReadContext(new ReadOptions(), new SourceMap(), new DiagnosticBag(), catalog);
        return new CloudFormationReader().Read([new CandidateFile(tree, tree.EntryAt(Name)!.Value, named: true)], context)
            .SelectMany(deployment => deployment.Resources).FirstOrDefault(resource => resource.Address == Id && resource.Type == type)?.Properties ?? properties;
    }
}
