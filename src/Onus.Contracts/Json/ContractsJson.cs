using System.Text.Json;
using System.Text.Json.Serialization;
using Onus.Contracts.Changes;
using Onus.Contracts.Designs;
using Onus.Contracts.Evidence;
using Onus.Contracts.Fixes;
using Onus.Contracts.Health;
using Onus.Contracts.Matrices;
using Onus.Contracts.Residency;
using Onus.Contracts.Answers;
using Onus.Contracts.PenetrationTests;

namespace Onus.Contracts.Json;

/// <summary>How all that Onus tells programs becomes JSON and is read from it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    MaxDepth = 64,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AcceptableUseExplanation))]
[JsonSerializable(typeof(AccessGrant))]
[JsonSerializable(typeof(AssessmentDocument))]
[JsonSerializable(typeof(AssessmentSummary))]
[JsonSerializable(typeof(DesignComparison))]
[JsonSerializable(typeof(Difference))]
[JsonSerializable(typeof(DueItem))]
[JsonSerializable(typeof(FirstDocument))]
[JsonSerializable(typeof(FixReport))]
[JsonSerializable(typeof(FrameworkExplanation))]
[JsonSerializable(typeof(FrameworkRecord))]
[JsonSerializable(typeof(Head))]
[JsonSerializable(typeof(HealthEntry))]
[JsonSerializable(typeof(HealthReport))]
[JsonSerializable(typeof(LogListing))]
[JsonSerializable(typeof(LogMerge))]
[JsonSerializable(typeof(LogStatement))]
[JsonSerializable(typeof(LogVerification))]
[JsonSerializable(typeof(ResponsibilityMatrix))]
[JsonSerializable(typeof(SchemaOnly))]
[JsonSerializable(typeof(StoreRecord))]
[JsonSerializable(typeof(TestReport))]
[JsonSerializable(typeof(WhoAnswer))]
[JsonSerializable(typeof(UnknownsReport))]
[JsonSerializable(typeof(ResidencyReport))]
[JsonSerializable(typeof(ResponsibilityExplanation))]
[JsonSerializable(typeof(ModelExplanation))]
[JsonSerializable(typeof(ServiceExplanation))]
[JsonSerializable(typeof(TypeExplanation))]
[JsonSerializable(typeof(ResourceExplanation))]
[JsonSerializable(typeof(ChecksExplanation))]
[JsonSerializable(typeof(RequirementExplanation))]
[JsonSerializable(typeof(RequirementRecord))]
[JsonSerializable(typeof(SearchExplanation))]
[JsonSerializable(typeof(CatalogTable))]
[JsonSerializable(typeof(CatalogBlock))]
[JsonSerializable(typeof(CatalogVerification))]
internal sealed partial class ContractsJson : JsonSerializerContext;

/// <summary>How what there is most of becomes JSON: by code that writes it at once, as <see cref="ContractsJson"/> does by what it knows of each member.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(FindingRecord))]
[JsonSerializable(typeof(ResourceRecord))]
internal sealed partial class ManyJson : JsonSerializerContext;

/// <summary>Writes single documents for programs.</summary>
public static class ContractsDocuments
{
    /// <summary>Options that every JSON output of Onus uses.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = VisibleEncoder.Instance };

    /// <summary>Writes a document: a difference (<c>onus/diff/2</c>; its schema is docs/diff.schema.json), designs side by side (<c>onus/compare/2</c>), an answer of the catalogue's.</summary>
    public static void Write(object document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            JsonSerializer.Serialize(json, document, ContractsJson.Default.GetTypeInfo(document.GetType())!);
        }

        output.Write("\n"u8);
    }
}
