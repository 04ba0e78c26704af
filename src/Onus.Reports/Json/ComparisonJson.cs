using System.Text.Json;
using Onus.Assessment.Comparison;
using Onus.Contracts;

namespace Onus.Reports.Json;

/// <summary>Writes designs side by side as JSON (<c>onus/compare/1</c>; its schema is docs/compare.schema.json).</summary>
public static class ComparisonJson
{
    /// <summary>The name of the format.</summary>
    public const string Schema = "onus/compare/1";

    /// <summary>Writes a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="output">Where it goes; left open.</param>
    public static void Write(DesignComparison comparison, Stream output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, JsonReportWriter.Options);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("date", comparison.Day);
        json.WriteStartArray("designs");
        foreach (var design in comparison.Designs)
        {
            WriteDesign(json, design);
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in comparison.Rows)
        {
            WriteRow(json, row);
        }

        json.WriteEndArray();
        json.WriteStartArray("steps");
        foreach (var step in comparison.Steps)
        {
            WriteStep(json, step);
        }

        json.WriteEndArray();
        WriteSources(json, comparison);
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void WriteDesign(Utf8JsonWriter json, Design design)
    {
        json.WriteStartObject();
        json.WriteString("name", design.Name);
        json.WriteString("title", design.Title);
        json.WriteNumber("resources", design.Resources);
        json.WriteStartArray("parts");
        foreach (var part in design.Parts)
        {
            json.WriteStartObject();
            json.WriteString("name", part.Name);
            json.WriteString("type", part.Split.Type);
            json.WriteString("managed", part.Split.Management.Name());
            json.WriteString("split", part.Split.Id);
            json.WriteNumber("count", part.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonLists.Write(json, "notClassified", design.NotClassified);
        DifferenceSummary.WriteJobs(json, "jobs", design.Count);
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, ComparisonRow row)
    {
        json.WriteStartObject();
        json.WriteString("responsibility", row.Responsibility.Id);
        json.WriteString("title", row.Responsibility.Title);
        json.WriteString("layer", row.Responsibility.Layer.Id);
        json.WriteBoolean("shifts", row.Shifts);
        json.WriteStartArray("jobs");
        foreach (var job in row.Jobs)
        {
            WriteJob(json, job);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteJob(Utf8JsonWriter json, DesignJob? job)
    {
        json.WriteStartObject();
        json.WriteString("holder", (job?.Holder ?? Holder.NotApplicable).Name());
        if (job is not null)
        {
            if (!job.Candidates.IsEmpty)
            {
                JsonLists.Write(json, "candidates", job.Candidates.Select(candidate => candidate.Name()));
            }

            if (job.Keepers.Any())
            {
                JsonLists.Write(json, "keepers", job.Keepers.Select(part => part.Name));
            }

            json.WriteString("part", job.Deciding.Part.Name);
            json.WriteStartObject("reason");
            SplitWriter.WriteStepMembers(json, job.Reason);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, DesignStep step)
    {
        json.WriteStartObject();
        json.WriteNumber("from", step.From);
        json.WriteNumber("to", step.To);
        Write("handedOver", ShiftKind.HandedOver);
        Write("takenOn", ShiftKind.TakenOn);
        Write("ended", ShiftKind.Ended);
        Write("arisen", ShiftKind.Arisen);
        Write("undecided", ShiftKind.Undecided);
        json.WriteEndObject();

        void Write(string name, ShiftKind kind) => JsonLists.Write(json, name, step.OfKind(kind).Select(shift => shift.Responsibility.Id));
    }

    private static void WriteSources(Utf8JsonWriter json, DesignComparison comparison)
    {
        var cited = comparison.Rows.SelectMany(row => row.Jobs).OfType<DesignJob>().Select(job => job.Reason.Source).Distinct(StringComparer.Ordinal);
        json.WriteStartArray("sources");
        foreach (var id in cited.Order(StringComparer.Ordinal))
        {
            if (comparison.Catalog.FindSource(id) is { } source)
            {
                SourceWriter.Write(json, source);
            }
        }

        json.WriteEndArray();
    }
}
