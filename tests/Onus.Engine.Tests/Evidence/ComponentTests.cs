using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Engine.Explain;
using Onus.Engine.Inputs;
using Onus.Engine.Tests.Settings;

namespace Onus.Engine.Tests.Evidence;

/// <summary>Software on resources that their configuration does not show has its lifecycle and owner by the settings; so has data its class.</summary>
public sealed class ComponentTests
{
    private const string Settings = """
        component "orders database" {
          product = "mysql"
          version = "8.0.36"
          owner   = "Ada Example"
          scope { resources = "aws_s3_*" }
        }
        component "mystery" {
          product = "homegrown"
          version = "1"
          owner   = "Bo"
          scope { service = "s3" }
        }
        context "pictures" {
          data        = ["public pictures"]
          criticality = "low"
          needs       = "kept for a year"
          scope { service = "s3" }
        }
        """;

    [Theory]
    [InlineData("2026-01-15", SupportState.Supported, false)]
    [InlineData("2026-07-01", SupportState.Supported, true)]
    [InlineData("2027-01-01", SupportState.Ended, true)]
    public async Task A_component_is_supported_as_long_as_the_catalogue_says(string day, SupportState expected, bool isDue)
    {
        var result = await Recorded.ScanWithAsync(Settings, day);

        var component = result.Components.Single(item => item.Name == "orders database");
        (component.Support, component.Resources, component.Owner).ShouldBe((expected, 1, "Ada Example"));
        component.Until.ShouldNotBeNull();
        DueItem.Of(result).Any(item => item.Kind == "component" && item.Name == "orders database").ShouldBe(isDue);
        result.Components.Single(item => item.Name == "mystery").Support.ShouldBe(SupportState.Unknown);
        result.Stored(out _).Components.Length.ShouldBe(2);
    }

    [Fact]
    public async Task The_page_of_a_resource_shows_what_runs_on_it_and_what_it_holds()
    {
        var page = (await ResourceUseCase.RunAsync(
            "aws_s3_bucket.b",
            new InputRequest { Paths = ["app"], Knowledge = new KnowledgeRequest(Date: "2026-01-15") },
            SettingsHost.Of(("onus.hcl", Settings), ("app/main.tf", SettingsHost.Bucket)))).Explanation;

        page.Contexts.Single().Data.ShouldBe(["public pictures"]);
        page.Components.Select(item => item.Name).ShouldBe(["orders database", "mystery"]);
    }

    [Theory]
    [InlineData("owner   = \"Ada Example\"", "", "settings-missing")]
    [InlineData("scope { resources = \"aws_s3_*\" }", "", "settings-missing")]
    [InlineData("data        = [\"public pictures\"]\n  criticality = \"low\"\n  needs       = \"kept for a year\"\n", "", "settings-missing")]
    [InlineData("product = \"mysql\"", "produkt = \"mysql\"", "settings-unknown-key")]
    public async Task Mistakes_in_it_are_mistakes_of_the_settings(string part, string instead, string code) =>
        (await Should.ThrowAsync<RequestException>(() => Recorded.ScanWithAsync(Settings.Replace(part, instead, StringComparison.Ordinal), "2026-10-01"))).Diagnostics.ShouldContain(item => item.Code == code);

    [Fact]
    public async Task One_that_runs_on_nothing_is_a_warning() =>
        (await Recorded.ScanWithAsync(Settings.Replace("aws_s3_*", "aws_s4_*", StringComparison.Ordinal), "2026-10-01")).Diagnostics.ShouldContain(item => item.Code == "settings-matches-nothing");
}
