using System.Text.Json;
using Onus.Contracts;
using Onus.Reports.Findings;

namespace Onus.Reports.Sarif;

/// <summary>Writes what is wrong with the input, and what the log leaves out, as notifications of the run.</summary>
internal static class SarifInvocation
{
    private const int Most = 1_000;

    public static void Write(Utf8JsonWriter json, AssessmentResult result, IEnumerable<(string Id, string Text)> told)
    {
        var diagnostics = result.Diagnostics.Where(item => item.Severity != DiagnosticSeverity.Note).ToList();
        var more = diagnostics.Count > Most ? [("diagnostics-left-out", $"{diagnostics.Count - Most} more diagnostics are left out.")] : Array.Empty<(string, string)>();
        json.Objects("invocations", [result], _ =>
        {
            json.WriteBoolean("executionSuccessful", result.Errors == 0);
            json.Objects("toolExecutionNotifications", [.. diagnostics.OrderByDescending(item => item.Severity).Take(Most)], diagnostic => Notification(json, diagnostic));
            json.Objects("toolConfigurationNotifications", [.. told, .. more], item => Message(json, item.Item1, "note", item.Item2));
        });
    }

    private static void Notification(Utf8JsonWriter json, ReportedDiagnostic diagnostic)
    {
        Message(json, diagnostic.Code, diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning", FindingWords.Cut($"{diagnostic.Message}{(diagnostic.Remedy is { } remedy ? $" {remedy}" : "")}"));
        if (diagnostic.Location is { File.Length: > 0 } place)
        {
            json.Objects("locations", [place], at => SarifPlaces.Physical(json, at.File, at));
        }
    }

    private static void Message(Utf8JsonWriter json, string id, string level, string text)
    {
        json.Object("descriptor", () => json.WriteString("id", id));
        json.WriteString("level", level);
        json.Object("message", () => json.WriteString("text", text));
    }
}
