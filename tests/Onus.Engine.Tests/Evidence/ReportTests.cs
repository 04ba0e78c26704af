using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Engine.Evidence;
using Onus.Engine.Tests.Settings;
using Onus.Reports.Terminal;

namespace Onus.Engine.Tests.Evidence;

/// <summary>Inherited obligations rest on auditors' reports on file: what none speaks of that counts is counted as missing.</summary>
public sealed class ReportTests
{
    private const string Report = """
        provider_report "soc" {
          provider    = "aws"
          series      = "SOC 2 Type II"
          from        = "2025-10-01"
          until       = "2026-03-31"
          valid_until = "2026-12-31"
          kept        = "compliance share"
          reviewed_by = "Bo"
          reviewed    = "2026-06-10"
          expects     = { "access is reviewed" = ["iam.review"], "client-side encryption" = "data.encrypt-client", "elsewhere" = "use.bulk-mail" }
        }
        """;

    [Fact]
    public async Task Without_a_register_all_of_it_is_missing()
    {
        var inherited = InheritedEvidence.Of(await Recorded.ScanWithAsync("", "2026-10-01"));

        inherited.Total.ShouldBeGreaterThan(5);
        inherited.Missing.ShouldBe(inherited.Total);
        inherited.MissingByService!.Keys.ShouldBe(["s3"]);
    }

    [Theory]
    [InlineData("2026-06-09", RecordState.Ahead)]
    [InlineData("2026-10-01", RecordState.Current)]
    [InlineData("2026-12-31", RecordState.Current)]
    [InlineData("2027-01-01", RecordState.Expired)]
    public async Task A_report_counts_from_when_it_was_read_until_nobody_relies_on_it(string day, RecordState expected)
    {
        var result = await Recorded.ScanAsync(Report, day);

        result.Reports.Single().State.ShouldBe(expected);
        var inherited = InheritedEvidence.Of(result);
        inherited.Missing.ShouldBe(expected == RecordState.Current ? 0 : inherited.Total);
        result.Diagnostics.Any(item => item.Code == "report-expired").ShouldBe(expected == RecordState.Expired);
        DueItem.Of(result).Any(item => item.Kind == "provider report").ShouldBe(day is "2026-12-31" or "2027-01-01");
    }

    [Fact]
    public async Task It_speaks_of_its_services_and_its_provider_alone()
    {
        InheritedEvidence.Of(await Recorded.ScanAsync(Report.Replace("series ", "services    = [\"rds\", \"lambda\"]\n  series ", StringComparison.Ordinal), "2026-10-01")).Missing.ShouldBeGreaterThan(0);
        InheritedEvidence.Of(await Recorded.ScanAsync(Report.Replace("series ", "services    = [\"s3\"]\n  series ", StringComparison.Ordinal), "2026-10-01")).Missing.ShouldBe(0);
        InheritedEvidence.Of(await Recorded.ScanAsync(Report.Replace("\"aws\"", "\"Example Hosting\"", StringComparison.Ordinal), "2026-10-01")).Missing.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("soc", "s3", "", 0, false)]
    [InlineData("soc", "rds", "", 1, true)]
    [InlineData("pci", "rds", "", 0, false)]
    [InlineData("pci", "rds", "in_scope = \"pci\"", 1, true)]
    [InlineData("pci", "s3", "in_scope = \"pci\"", 0, false)]
    public async Task A_report_counts_for_services_in_its_scope_where_a_page_of_it_is_on_file(string name, string service, string says, int missing, bool outside)
    {
        var scope = $"services_in_scope \"{name}\" {{\n provider = \"aws\"\n program = \"P\"\n as_of = \"2026-04-01\"\n sha256 = \"{new string('a', 64)}\"\n services = {{ {service} = \"It\" }}\n unmatched = [\"x\"]\n}}";
        var result = await Recorded.ScanAsync(Report.Replace("expects ", $"{says}\n  expects ", StringComparison.Ordinal), "2026-10-01", ($".onus/services-in-scope/{name}.hcl", scope));

        var inherited = InheritedEvidence.Of(result.Stored(out var json));
        (inherited.Missing > 0 ? 1 : 0).ShouldBe(missing);
        (inherited.NotInScope?.ContainsKey("s3") ?? false).ShouldBe(outside);
        var note = result.Reports.Single();
        (note.Scope is null).ShouldBe(name == "pci" && says.Length == 0);
        if (outside)
        {
            inherited.NotInScope!["s3"].ShouldBe(inherited.Missing);
            Written(result).ShouldContain("not in the scope of the reports on file: s3");
        }

        using var document = System.Text.Json.JsonDocument.Parse(json);
        JsonSchema.Validate(Path.Combine(Checkout.Root, "docs", "assessment.schema.json"), document.RootElement).ShouldBeEmpty();
        Written(result).ShouldContain(note.Scope is null ? "services in scope: none on file" : "1 as of 2026-04-01 (P), by");
    }

    [Fact]
    public async Task Several_scopes_that_may_be_meant_are_said_and_none_is_taken()
    {
        static string Of(string name) => $"services_in_scope \"{name}\" {{\n provider = \"aws\"\n as_of = \"2020-01-01\"\n sha256 = \"{new string('a', 64)}\"\n services = {{ rds = \"It\" }}\n}}\n";
        var result = await Recorded.ScanAsync(Report + "\n" + Of("soc-1") + Of("soc-2"), "2026-10-01");
        var old = await Recorded.ScanAsync(Report + "\n" + Of("soc"), "2026-10-01");

        result.Diagnostics.ShouldContain(item => item.Code == "report-scope" && item.Remedy!.Contains("soc-1", StringComparison.Ordinal));
        result.Reports.Single().Scope.ShouldBeNull();
        InheritedEvidence.Of(result).Missing.ShouldBe(0);
        old.Diagnostics.ShouldContain(item => item.Code == "report-scope-old");
    }

    [Theory]
    [InlineData("as_of", "someday", "settings-type")]
    [InlineData("sha256", "12", "settings-evidence")]
    [InlineData("services", "", "settings-missing")]
    public async Task Mistakes_in_services_in_scope_are_mistakes_of_the_settings(string attribute, string instead, string code)
    {
        var says = new Dictionary<string, string> { ["provider"] = "\"aws\"", ["as_of"] = "\"2026-04-01\"", ["sha256"] = $"\"{new string('a', 64)}\"", ["services"] = "{ s3 = \"S3\" }" };
        says[attribute] = $"\"{instead}\"";
        var lines = says.Where(entry => entry.Value != "\"\"").Select(entry => $"{entry.Key} = {entry.Value}");

        (await Should.ThrowAsync<RequestException>(() => Recorded.ScanWithAsync(Report, "2026-10-01", (".onus/services-in-scope/soc.hcl", $"services_in_scope \"soc\" {{\n{string.Join('\n', lines)}\n}}"))))
            .Diagnostics.ShouldContain(item => item.Code == code && item.Location!.File == ".onus/services-in-scope/soc.hcl");
    }

    [Fact]
    public async Task Nothing_else_stands_beside_the_settings_and_no_service_that_is_none()
    {
        const string File = ".onus/services-in-scope/soc.hcl";
        (await Should.ThrowAsync<RequestException>(() => Recorded.ScanWithAsync(Report, "2026-10-01", (File, "profile = \"essential\"")))).Diagnostics.ShouldContain(item => item.Code == "settings-unknown-key");
        (await Should.ThrowAsync<RequestException>(() => Recorded.ScanWithAsync(Report, "2026-10-01", (File, $"services_in_scope \"soc\" {{\n provider = \"aws\"\n as_of = \"2026-04-01\"\n sha256 = \"{new string('a', 64)}\"\n services = {{ s33 = \"S3\" }}\n}}"))))
            .Diagnostics.ShouldContain(item => item.Code == "settings-dangling");
        (await Should.ThrowAsync<RequestException>(() => Recorded.ScanWithAsync(Report.Replace("expects ", "in_scope = \"sok\"\n  expects ", StringComparison.Ordinal), "2026-10-01"))).Diagnostics.ShouldContain(item => item.Code == "settings-dangling");
    }

    [Fact]
    public async Task What_a_page_says_is_written_as_settings_are_read()
    {
        const string Page = "<p>Last updated: 2026-11-20</p><table><tr><th>Services<th>SOC<tr><td>Amazon S3 \"${x}\" (S3)<td>✓<tr><td>AWS Lambda<td>JAB Review<tr><td>Amazon Crystal Ball<td>✓</table>";
        var host = SettingsHost.Of(("onus.hcl", Report), ("page.html", Page));
        var change = ScopeUseCase.Run(new ScopeRequest("page.html", "soc", new KnowledgeRequest(Date: "2026-11-29")), host);

        change.File.ShouldBe(".onus/services-in-scope/soc.hcl");
        (change.AsOf, change.Page.Unmatched.Single(), change.MissingSettings).ShouldBe(("2026-11-20", "Amazon Crystal Ball", null));
        var result = await Recorded.ScanAsync(Report, "2026-11-29", (change.File, change.Text));
        var scope = result.Reports.Single().Scope.ShouldNotBeNull();
        (scope.Program, scope.AsOf, scope.Unmatched, string.Join(' ', scope.Services)).ShouldBe(("SOC", "2026-11-20", 1, "s3"));
        scope.Sha256.ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Page))));
    }

    [Theory]
    [InlineData("SOC", null, "no name for a programme")]
    [InlineData("../soc", null, "no name for a programme")]
    [InlineData("soc", "lost", "there is no service")]
    public void What_makes_no_sense_is_refused(string program, string? id, string said)
    {
        var request = new ScopeRequest("page.html", program, new KnowledgeRequest()) { AsOf = "2026-11-20", Given = id is null ? new Dictionary<string, string>() : new() { ["x"] = id } };

        Should.Throw<RequestException>(() => ScopeUseCase.Run(request, SettingsHost.Of(("page.html", "<table><tr><th>Services<th>SOC<tr><td>AWS Lambda<td>✓</table>")))).Message.ShouldContain(said);
    }

    private static string Written(AssessmentResult result)
    {
        using var writer = new StringWriter();
        TerminalReport.Write(result, new TerminalWriter(writer, colors: false), new TerminalOptions());
        return string.Join(' ', writer.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Controls_that_it_expects_are_shown_as_they_stand_here()
    {
        var report = (await Recorded.ScanAsync(Report, "2026-10-01")).Stored(out _).Reports.Single();

        report.Expects!.Value.Select(control => (control.Control, control.Status)).ShouldBe([("access is reviewed", ObligationStatus.Open), ("client-side encryption", ObligationStatus.Open), ("elsewhere", null)]);
    }

    [Fact]
    public async Task One_without_an_entry_in_the_log_does_not_count_until_it_is_recorded()
    {
        var result = await Recorded.ScanWithAsync(Report, "2026-10-01");
        result.Reports.Single().State.ShouldBe(RecordState.NotRecorded);
        InheritedEvidence.Of(result).Missing.ShouldBeGreaterThan(0);

        var change = AttestUseCase.Run(new AttestRequest("soc", new KnowledgeRequest(Date: "2026-10-01")) { OnlyRecords = true }, SettingsHost.Of(("onus.hcl", Report)));
        change.Records.Single().Kind.ShouldBe("provider_report");
    }

    [Theory]
    [InlineData("2026-03-31", "2025-03-31", "settings-contradiction")]
    [InlineData("2026-06-10", "2025-06-10", "settings-contradiction")]
    [InlineData("2026-12-31", "someday", "settings-type")]
    [InlineData("kept        = \"compliance share\"", "", "settings-missing")]
    [InlineData("kept        = \"compliance share\"", "file = \"soc.pdf\"", "settings-evidence")]
    [InlineData("[\"iam.review\"]", "[\"iam.rewiew\"]", "settings-dangling")]
    public async Task Mistakes_in_it_are_mistakes_of_the_settings(string part, string instead, string code) =>
        (await Should.ThrowAsync<RequestException>(() => Recorded.ScanWithAsync(Report.Replace(part, instead, StringComparison.Ordinal), "2026-10-01"))).Diagnostics.ShouldContain(item => item.Code == code);
}
