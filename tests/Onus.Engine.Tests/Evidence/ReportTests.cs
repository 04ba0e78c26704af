using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Engine.Evidence;
using Onus.Engine.Tests.Settings;

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
