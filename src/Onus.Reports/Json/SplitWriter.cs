using System.Text.Json;
using Onus.Contracts;
using Onus.Core.Model;

namespace Onus.Reports.Json;

/// <summary>Writes splits.</summary>
public static class SplitWriter
{
    internal static void WriteAll(Utf8JsonWriter json, IReadOnlyList<Split> splits)
    {
        json.WriteStartArray("splits");
        foreach (var split in splits)
        {
            json.WriteStartObject();
            json.WriteString("id", split.Id);
            json.WriteString("managed", split.Management.Name());
            json.WriteString("managedBecause", split.ManagementBecause);
            json.WriteStartArray("entries");
            foreach (var entry in split.Entries)
            {
                WriteEntry(json, entry);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            JsonReportWriter.FlushWhenLarge(json);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes one entry of a split.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="entry">The entry.</param>
    public static void WriteEntry(Utf8JsonWriter json, SplitEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("responsibility", entry.Responsibility);
        json.WriteString("holder", entry.Holder.Name());
        if (!entry.Candidates.IsEmpty)
        {
            json.WriteStartArray("candidates");
            foreach (var candidate in entry.Candidates)
            {
                json.WriteStringValue(candidate.Name());
            }

            json.WriteEndArray();
        }

        if (entry.Mode is { } mode)
        {
            json.WriteString("mode", mode.Name());
        }

        WriteParts(json, entry.Parts);
        json.WriteStartArray("basis");
        foreach (var step in entry.Basis)
        {
            WriteStep(json, step);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, Parts parts)
    {
        json.WriteStartObject("parts");
        if (parts.Aws is not null)
        {
            json.WriteString("aws", parts.Aws);
        }

        if (parts.Customer is not null)
        {
            json.WriteString("customer", parts.Customer);
        }

        json.WriteEndObject();
    }

    internal static void WriteStep(Utf8JsonWriter json, BasisStep step)
    {
        json.WriteStartObject();
        WriteStepMembers(json, step);
        json.WriteEndObject();
    }

    internal static void WriteStepMembers(Utf8JsonWriter json, BasisStep step)
    {
        json.WriteString("step", step.Kind.Name());
        if (step.Id is not null)
        {
            json.WriteString("id", step.Id);
        }

        json.WriteString("holder", step.Holder.Name());
        json.WriteString("reason", step.Reason);
        if (step.Doubt is not null)
        {
            json.WriteString("doubt", step.Doubt);
        }

        if (step.Since is not null)
        {
            json.WriteString("since", step.Since);
        }

        if (step.Until is not null)
        {
            json.WriteString("until", step.Until);
        }

        json.WriteString("source", step.Source);
        json.WriteString("asOf", step.AsOf);
        json.WriteString("confidence", step.Confidence);
    }
}
