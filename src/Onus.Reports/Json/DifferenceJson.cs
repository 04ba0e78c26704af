using System.Text.Json;
using Onus.Assessment.Comparison;
using Onus.Contracts;
using Onus.Core.Model;

namespace Onus.Reports.Json;

/// <summary>Writes what a change does as JSON (<c>onus/diff/1</c>; its schema is docs/diff.schema.json), as a stream.</summary>
public static class DifferenceJson
{
    /// <summary>The name of the format.</summary>
    public const string Schema = "onus/diff/1";

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where it goes; left open.</param>
    public static void Write(DifferenceReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, JsonReportWriter.Options);
        var difference = report.Difference;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        WriteSide(json, "base", difference.Base);
        WriteSide(json, "head", difference.Head);
        DifferenceSummary.Write(json, difference);
        WriteAll(json, "moves", difference.Moves, WriteMove);
        WriteAll(json, "appeared", difference.Appeared, WriteResource);
        WriteAll(json, "gone", difference.Gone, WriteResource);
        WriteAll(json, "statuses", difference.Statuses, WriteStatus);
        WriteAll(json, "findings", difference.Findings, WriteFinding);
        WriteSources(json, difference);
        DiagnosticWriter.WriteAll(json, report.Diagnostics, report.Sources);
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void WriteSide(Utf8JsonWriter json, string name, Side side)
    {
        json.WriteStartObject(name);
        json.WriteString("title", side.Title);
        json.WriteString("date", side.Day);
        json.WriteNumber("resources", side.Resources.Length);
        json.WriteEndObject();
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
            JsonReportWriter.FlushWhenLarge(json);
        }

        json.WriteEndArray();
    }

    private static void WriteMove(Utf8JsonWriter json, HolderMove move)
    {
        json.WriteString("responsibility", move.To.Responsibility);
        json.WriteString("direction", move.Direction switch
        {
            ShiftDirection.ToCustomer => "to-customer",
            ShiftDirection.ToAws => "to-aws",
            ShiftDirection.Undecided => "undecided",
            _ => "none",
        });
        WriteHolder(json, "from", move.From, move.StatusBefore);
        WriteHolder(json, "to", move.To, move.StatusAfter);
        json.WriteStartObject("reason");
        json.WriteBoolean("ended", move.Reason.Ended);
        SplitWriter.WriteStepMembers(json, move.Reason.Step);
        json.WriteEndObject();
        WriteReference(json, move.After);
        if (move.Before.Address != move.After.Address)
        {
            json.WriteString("addressBefore", move.Before.Address);
        }
    }

    private static void WriteHolder(Utf8JsonWriter json, string name, SplitEntry entry, ObligationStatus? status)
    {
        json.WriteStartObject(name);
        json.WriteString("holder", entry.Holder.Name());
        if (!entry.Candidates.IsEmpty)
        {
            JsonLists.Write(json, "candidates", entry.Candidates.Select(candidate => candidate.Name()));
        }

        if (status is { } known)
        {
            json.WriteString("status", known.Name());
        }

        json.WriteEndObject();
    }

    private static void WriteResource(Utf8JsonWriter json, ResourceChange change)
    {
        WriteReference(json, change.Resource);
        json.WriteBoolean("replaces", change.Replaces);
        DifferenceSummary.WriteJobs(json, "jobs", change.Jobs);
        JsonLists.Write(json, "customer", Held(change, Holder.Customer));
        JsonLists.Write(json, "shared", Held(change, Holder.Shared));
    }

    private static IEnumerable<string> Held(ResourceChange change, Holder holder) =>
        change.Resource.Split?.Entries.Where(entry => entry.Holder == holder).Select(entry => entry.Responsibility) ?? [];

    private static void WriteStatus(Utf8JsonWriter json, StatusChange change)
    {
        json.WriteString("responsibility", change.Responsibility);
        json.WriteString("scope", change.Scope.Name());
        json.WriteString("from", change.From.Name());
        json.WriteString("to", change.To.Name());
        if (change.Resource is { } resource)
        {
            WriteReference(json, resource);
        }
    }

    private static void WriteFinding(Utf8JsonWriter json, FindingChange change)
    {
        var details = change.Finding.Details();
        json.WriteString("check", change.Finding.Check);
        json.WriteString("fate", change.Fate switch
        {
            FindingFate.Appeared => "appeared",
            FindingFate.Fixed => "fixed",
            FindingFate.Waived => "waived",
            FindingFate.Unclear => "unclear",
            FindingFate.Doubtful => "doubtful",
            _ => "resource-gone",
        });
        json.WriteString("responsibility", change.Finding.Responsibility);
        json.WriteString("severity", change.Finding.Severity.Name());
        json.WriteString("message", details.Message);
        LocationWriter.Write(json, "location", details.Place);
        WriteReference(json, change.Resource);
    }

    private static void WriteReference(Utf8JsonWriter json, SideResource resource)
    {
        json.WriteStartObject("resource");
        json.WriteString("deployment", resource.Deployment);
        json.WriteString("address", resource.Address);
        json.WriteString("type", resource.Type);
        if (resource.Split is { } split)
        {
            json.WriteString("service", split.Service);
            json.WriteString("managed", split.Management.Name());
        }

        LocationWriter.Write(json, "source", resource.Place);
        json.WriteEndObject();
    }

    private static void WriteSources(Utf8JsonWriter json, Difference difference)
    {
        json.WriteStartArray("sources");
        foreach (var id in difference.Moves.Select(move => move.Reason.Step.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if ((difference.Head.FindSource(id) ?? difference.Base.FindSource(id)) is { } source)
            {
                SourceWriter.Write(json, source);
            }
        }

        json.WriteEndArray();
    }
}
