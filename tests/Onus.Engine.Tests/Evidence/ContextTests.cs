using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Engine.Tests.Settings;
using Onus.Engine.Viewing;

namespace Onus.Engine.Tests.Evidence;

/// <summary>What resources are for decides how grave a failure is and how strong a proof has to be; never who holds an obligation.</summary>
public sealed class ContextTests
{
    private const string Day = "2026-10-01";
    private const string Versioning = "s3-bucket-versioning-enabled";

    private static string Context(string says, string scope = "service = \"s3\"") => $$"""
        context "orders" {
          data = ["payment data"]
          {{says}}
          scope { {{scope}} }
        }

        """;

    private static string Attestation(string responsibility, string performed = "2026-09-01", bool evidence = true) => $$"""
        attestation "looked over" {
          responsibility = "{{responsibility}}"
          statement      = "It is done."
          owner          = "Ada Example"
          performed      = "{{performed}}"
          valid_until    = "2026-12-01"
          {{(evidence ? "evidence = [{ address = \"https://example.com/minutes\", sha256 = \"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\" }]" : "")}}
          scope { service = "s3" }
        }

        """;

    private static async Task<(ResourceAssessment Resource, string Responsibility)> SomethingMetAsync()
    {
        var resource = (await Recorded.ScanWithAsync("", Day)).Resources.Single();
        return (resource, resource.Split!.CustomerEntries[resource.Obligations.IndexOf(ObligationStatus.Met)].Responsibility);
    }

    [Theory]
    [InlineData("severity = { \"s3-bucket-versioning-enabled\" = \"critical\" }")]
    [InlineData("severity = { \"data.backup\" = \"critical\" }")]
    [InlineData("severity = { \"data\" = \"critical\", \"iam\" = \"high\" }")]
    [InlineData("severity = { \"data\" = \"high\", \"data.backup\" = \"critical\" }")]
    public async Task A_failure_is_as_grave_as_the_nearest_name_says(string says)
    {
        var before = (await Recorded.ScanWithAsync("", Day)).Find(Versioning);
        var result = await Recorded.ScanWithAsync(Context(says), Day);
        var after = result.Find(Versioning);

        (before.Status, before.Rule.Responsibility).ShouldBe((FindingStatus.Fail, "data.backup"));
        (before.Severity < Severity.Critical).ShouldBeTrue();
        (after.Severity, after.Rule.Severity, after.Level).ShouldBe((Severity.Critical, before.Severity, CheckLevel.Essential));
        result.Contexts.Single().Raised.ShouldBeGreaterThan(0);
        AssessmentSummary.Of(result).Gravest.ShouldBe(Severity.Critical);
    }

    [Fact]
    public async Task A_context_makes_nothing_milder_and_of_several_the_gravest_counts()
    {
        var before = (await Recorded.ScanWithAsync("", Day)).Find(Versioning).Severity;
        var mild = Context("severity = { \"data\" = \"low\" }");

        (await Recorded.ScanWithAsync(mild, Day)).Find(Versioning).Severity.ShouldBe(before);
        (await Recorded.ScanWithAsync(mild + Context("severity = { \"data\" = \"critical\" }").Replace("orders", "others", StringComparison.Ordinal), Day)).Find(Versioning).Severity.ShouldBe(Severity.Critical);
    }

    [Fact]
    public async Task What_is_outside_stays_as_it_is()
    {
        var result = await Recorded.ScanWithAsync(Context("severity = { \"data\" = \"critical\" }", "resources = \"*.b\"") + SettingsHost.Team, Day, ("app/other.tf", SettingsHost.Bucket.Replace("\"b\"", "\"c\"", StringComparison.Ordinal)));

        result.Resources.Single(resource => resource.Address.EndsWith(".b", StringComparison.Ordinal)).Context.ShouldNotBeNull();
        var outside = result.Resources.Single(resource => resource.Address.EndsWith(".c", StringComparison.Ordinal));
        outside.Context.ShouldBeNull();
        outside.Findings().ShouldAllBe(finding => finding.Severity == finding.Rule.Severity);
    }

    [Fact]
    public async Task The_severity_and_the_profile_that_are_shown_go_by_it()
    {
        var view = new ViewRequest { Severity = Severity.Critical };

        (await SettingsHost.ScanAsync("", view)).Find(Versioning).Hidden.ShouldBe(HiddenBy.Severity);
        (await SettingsHost.ScanAsync(Context("severity = { \"data\" = \"critical\" }"), view)).Find(Versioning).IsShown.ShouldBeTrue();
        (await SettingsHost.ScanAsync(Context("severity = { \"data\" = \"high\" }"), new ViewRequest { Profile = CheckLevel.Essential })).Find(Versioning).IsShown.ShouldBeTrue();
    }

    [Fact]
    public async Task What_checks_find_met_is_open_until_the_evidence_is_on_file()
    {
        var (before, responsibility) = await SomethingMetAsync();
        var asked = Context($"evidence = [\"{responsibility}\"]");

        var without = await Recorded.ScanWithAsync(asked, Day);
        without.Resources.Single().StatusOf(responsibility).ShouldBe(ObligationStatus.Open);
        without.Resources.Single().Context!.Wanting.ShouldBe([KeyValuePair.Create(responsibility, 0)]);
        without.Contexts.Single().Wanting.ShouldBe(1);
        without.Resources.Single().Split!.Entries.Select(entry => entry.Holder).ShouldBe(before.Split!.Entries.Select(entry => entry.Holder));

        var with = await Recorded.ScanAsync(asked + Attestation(responsibility), Day);
        with.Resources.Single().StatusOf(responsibility).ShouldBe(ObligationStatus.Met);
        with.Contexts.Single().Wanting.ShouldBe(0);
    }

    [Theory]
    [InlineData("2026-09-01", true, "", ObligationStatus.Met)]
    [InlineData("2026-09-01", false, "", ObligationStatus.Open)]
    [InlineData("2026-09-01", true, "evidence_days = 30", ObligationStatus.Met)]
    [InlineData("2026-08-31", true, "evidence_days = 30", ObligationStatus.Open)]
    [InlineData("2026-10-02", true, "", ObligationStatus.Open)]
    public async Task Evidence_names_something_is_in_force_and_is_young_enough(string performed, bool evidence, string says, ObligationStatus expected)
    {
        var (_, responsibility) = await SomethingMetAsync();

        (await Recorded.ScanAsync(Context($"evidence = [\"{responsibility}\"]\n  {says}") + Attestation(responsibility, performed, evidence), Day))
            .Resources.Single().StatusOf(responsibility).ShouldBe(expected);
    }

    [Fact]
    public async Task An_attestation_without_evidence_is_not_enough_where_evidence_is_asked_for()
    {
        var result = await Recorded.ScanAsync(Context("evidence = [\"ctl.training\"]", "organisation = true") + Attestation("ctl.training", evidence: false).Replace("service = \"s3\"", "organisation = true", StringComparison.Ordinal), Day);

        var scope = result.Scopes.Single(scope => scope.Entry.Responsibility == "ctl.training");
        (scope.Status, scope.Attestation).ShouldBe((ObligationStatus.Open, null));
        scope.Reason.ShouldContain("\"orders\" asks for evidence");
    }

    [Fact]
    public async Task It_is_read_back_as_it_was_written()
    {
        var (_, responsibility) = await SomethingMetAsync();
        var result = await Recorded.ScanWithAsync(Context($"severity = {{ \"data\" = \"critical\" }}\n  evidence = [\"{responsibility}\"]"), Day);

        var stored = result.Stored(out var text);

        text.ShouldContain("\"severities\":{");
        stored.Find(Versioning).Severity.ShouldBe(Severity.Critical);
        stored.Resources.Single().Context!.Wanting.ShouldBe(result.Resources.Single().Context!.Wanting);
        stored.Contexts.Single().Severity!["data"].ShouldBe(Severity.Critical);
    }

    [Theory]
    [InlineData("severity = { \"data\" = \"terrible\" }", "catalog-type")]
    [InlineData("severity = { \"dara\" = \"high\" }", "settings-dangling")]
    [InlineData("evidence = [\"data.bakcup\"]", "settings-dangling")]
    [InlineData("evidence_days = 30", "settings-missing")]
    public async Task Mistakes_in_it_are_mistakes_of_the_settings(string says, string code) =>
        (await Should.ThrowAsync<RequestException>(() => Recorded.ScanWithAsync(Context(says), Day))).Diagnostics.ShouldContain(item => item.Code == code);
}
