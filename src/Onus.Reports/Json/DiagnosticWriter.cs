using System.Text.Json;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Reports.Json;

/// <summary>Writes diagnostics.</summary>
internal static class DiagnosticWriter
{
    public static void WriteAll(Utf8JsonWriter json, Report report) => WriteAll(json, report.Diagnostics, report.Sources);

    public static void WriteAll(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics, SourceMap sources)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("severity", diagnostic.Severity.Name());
            json.WriteString("code", diagnostic.Code);
            json.WriteString("message", diagnostic.Message);
            if (diagnostic.Remedy is not null)
            {
                json.WriteString("remedy", diagnostic.Remedy);
            }

            LocationWriter.Write(json, "location", sources.Locate(diagnostic.Origin));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
