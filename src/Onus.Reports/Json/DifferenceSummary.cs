using System.Text.Json;
using Onus.Assessment.Comparison;
using Onus.Contracts;

namespace Onus.Reports.Json;

/// <summary>Writes the figures of a change.</summary>
internal static class DifferenceSummary
{
    public static void Write(Utf8JsonWriter json, Difference difference)
    {
        json.WriteStartObject("summary");
        WriteJobs(json, "jobsBefore", difference.JobsBefore);
        WriteJobs(json, "jobsAfter", difference.JobsAfter);
        json.WriteStartObject("moves");
        json.WriteNumber("toCustomer", difference.Moves.Count(move => move.Direction == ShiftDirection.ToCustomer));
        json.WriteNumber("toAws", difference.Moves.Count(move => move.Direction == ShiftDirection.ToAws));
        json.WriteNumber("undecided", difference.Moves.Count(move => move.Direction == ShiftDirection.Undecided));
        json.WriteNumber("none", difference.Moves.Count(move => move.Direction == ShiftDirection.None));
        json.WriteEndObject();
        json.WriteNumber("appeared", difference.Appeared.Length);
        json.WriteNumber("gone", difference.Gone.Length);
        json.WriteNumber("statuses", difference.Statuses.Length);
        WriteFindings(json, difference);
        JsonLists.Write(json, "newKinds", difference.NewKinds);
        JsonLists.Write(json, "endedKinds", difference.EndedKinds);
        json.WriteEndObject();
    }

    public static void WriteJobs(Utf8JsonWriter json, string name, JobCount jobs)
    {
        json.WriteStartObject(name);
        json.WriteNumber("aws", jobs.Aws);
        json.WriteNumber("shared", jobs.Shared);
        json.WriteNumber("customer", jobs.Customer);
        json.WriteNumber("unknown", jobs.Unknown);
        json.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter json, Difference difference)
    {
        json.WriteStartObject("findings");
        json.WriteStartObject("appeared");
        foreach (var severity in Enum.GetValues<Severity>())
        {
            json.WriteNumber(severity.Name(), difference.NewFindings.Count(change => change.Finding.Severity == severity));
        }

        json.WriteEndObject();
        json.WriteNumber("fixed", Count(FindingFate.Fixed));
        json.WriteNumber("waived", Count(FindingFate.Waived));
        json.WriteNumber("unclear", Count(FindingFate.Unclear));
        json.WriteNumber("doubtful", Count(FindingFate.Doubtful));
        json.WriteNumber("resourceGone", Count(FindingFate.ResourceGone));
        json.WriteEndObject();

        int Count(FindingFate fate) => difference.Findings.Count(change => change.Fate == fate);
    }
}
