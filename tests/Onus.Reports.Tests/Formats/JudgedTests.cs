using Onus.Contracts;

namespace Onus.Reports.Tests.Formats;

/// <summary>Tools that are not ours say that what we write is what its format asks for: over the sample, with and without what passes, and with waivers, modules and what is not known.</summary>
public sealed class JudgedTests
{
    private const string Schemas = "research/frameworks/schemas/";

    [JudgedFact]
    public void Ajv_takes_the_logs_by_the_schema_of_sarif() => Judges.Json(Judges.SarifSchema, [.. Documents("sarif")]);

    [JudgedFact]
    public void Microsofts_tool_finds_nothing_wrong_with_the_logs()
    {
        foreach (var log in Documents("sarif"))
        {
            Judges.Sarif(log);
        }
    }

    [JudgedFact(Schemas + "ocsf-1.8.0-compliance_finding.schema.json")]
    public void Ajv_takes_the_events_by_the_schema_of_ocsf()
    {
        // The schema is of one event, what we write a list of them.
        using var folder = new TemporaryFolder();
        var schema = folder.Write("list.json", """{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"array","items":SCHEMA}""".Replace("SCHEMA", File.ReadAllText(Checkout.Shared(Schemas + "ocsf-1.8.0-compliance_finding.schema.json")).Replace("#/$defs/", "#/items/$defs/", StringComparison.Ordinal), StringComparison.Ordinal));
        Judges.Json(schema, [.. Documents("ocsf")]);
    }

    [JudgedFact(Schemas + "gitlab-code-quality.schema.json")]
    public void Ajv_takes_the_reports_by_the_schema_of_gitlab() => Judges.Json(Checkout.Shared(Schemas + "gitlab-code-quality.schema.json"), [.. Documents("gitlab")]);

    [JudgedFact(Schemas + "JUnit.xsd")]
    public void Xmllint_takes_the_reports_by_the_schema_of_junit()
    {
        foreach (var report in Documents("junit"))
        {
            Judges.Xml(Checkout.Shared(Schemas + "JUnit.xsd"), report);
        }
    }

    [BotocoreFact]
    public void Botocore_takes_the_findings_by_its_model_of_security_hub()
    {
        foreach (var findings in Documents("asff"))
        {
            Judges.Asff(findings);
        }
    }

    private static IEnumerable<byte[]> Documents(string format) =>
    [
        Written.Bytes(format, Written.Sample),
        Written.Bytes(format, Written.Sample, Written.Options with { Detail = AssessmentDetail.All }),
        Written.Bytes(format, FindingSamples.Varied),
    ];
}
