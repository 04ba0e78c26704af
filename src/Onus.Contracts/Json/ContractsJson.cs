using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Onus.Contracts.Changes;
using Onus.Contracts.Designs;

namespace Onus.Contracts.Json;

/// <summary>How all that Onus tells programs becomes JSON and is read from it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    MaxDepth = 64,
    Converters =
    [
        typeof(WordConverter<BasisKind>), typeof(WordConverter<CustomerMode>), typeof(WordConverter<DiagnosticSeverity>), typeof(WordConverter<FindingFate>), typeof(WordConverter<FindingStatus>),
        typeof(WordConverter<Holder>), typeof(WordConverter<Management>), typeof(WordConverter<ObligationStatus>), typeof(WordConverter<ResponsibilityScope>), typeof(WordConverter<ServiceModel>),
        typeof(WordConverter<Severity>), typeof(WordConverter<ShiftDirection>), typeof(WordConverter<UnknownCode>),
    ])]
[JsonSerializable(typeof(AssessmentDocument))]
[JsonSerializable(typeof(AssessmentSummary))]
[JsonSerializable(typeof(DesignComparison))]
[JsonSerializable(typeof(Difference))]
[JsonSerializable(typeof(FirstDocument))]
[JsonSerializable(typeof(Head))]
[JsonSerializable(typeof(SchemaOnly))]
internal sealed partial class ContractsJson : JsonSerializerContext;

/// <summary>Writes single documents for programs.</summary>
public static class ContractsDocuments
{
    /// <summary>Options that every JSON output of Onus uses.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes what a change does (<c>onus/diff/2</c>; its schema is docs/diff.schema.json).</summary>
    public static void Write(Difference difference, Stream output) => Write(difference, ContractsJson.Default.Difference, output);

    /// <summary>Writes designs side by side (<c>onus/compare/2</c>; its schema is docs/compare.schema.json).</summary>
    public static void Write(DesignComparison comparison, Stream output) => Write(comparison, ContractsJson.Default.DesignComparison, output);

    /// <summary>Writes one entry of a split.</summary>
    public static void Write(Utf8JsonWriter json, SplitEntry entry) => JsonSerializer.Serialize(json, entry, ContractsJson.Default.SplitEntry);

    /// <summary>Writes something that is cited.</summary>
    public static void Write(Utf8JsonWriter json, Citation source) => JsonSerializer.Serialize(json, source, ContractsJson.Default.Citation);

    private static void Write<T>(T document, JsonTypeInfo<T> type, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            JsonSerializer.Serialize(json, document, type);
        }

        output.Write("\n"u8);
    }
}
