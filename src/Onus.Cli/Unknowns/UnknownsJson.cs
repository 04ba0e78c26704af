using System.Text.Json;
using Onus.Assessment.Unknowns;
using Onus.Core.Places;

namespace Onus.Cli.Unknowns;

/// <summary>Writes a survey for programs.</summary>
internal static class UnknownsJson
{
    private const string Schema = "onus/unknowns/1";

    public static void Write(UnknownSurvey survey, SourceMap sources, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteNumber("resources", survey.Resources);
        json.WriteNumber("read", survey.Read);
        json.WriteNumber("known", survey.Read - survey.Unknown);
        json.WriteNumber("unknown", survey.Unknown);
        json.WriteNumber("findings", survey.Findings);
        json.WriteNumber("unknownFindings", survey.OpenFindings);
        json.WriteStartArray("reasons");
        foreach (var group in survey.Groups)
        {
            json.WriteStartObject();
            json.WriteString("code", UnknownsText.NameOf(group.Code));
            json.WriteBoolean("leftByInput", group.IsInput);
            json.WriteNumber("attributes", group.Attributes);
            json.WriteNumber("findings", group.Findings);
            json.WriteStartArray("details");
            foreach (var detail in group.Details)
            {
                Write(detail, sources, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(UnknownDetail detail, SourceMap sources, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("detail", detail.Detail);
        json.WriteNumber("attributes", detail.Attributes);
        json.WriteNumber("findings", detail.Findings);
        if (detail.Example.Length > 0)
        {
            json.WriteString("example", detail.Example);
        }

        if (sources.Locate(detail.Place) is { } place)
        {
            json.WriteStartObject("location");
            json.WriteString("file", place.File);
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
