using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;
using Onus.Engine.Tests.Settings;
using Onus.Engine.Viewing;

namespace Onus.Engine.Tests.Evidence;

/// <summary>Every obligation of the customer's has the party that holds it: the first that fits; what no party holds is counted apart.</summary>
public sealed class PartyTests
{
    private const string Parties = """
        account "111111111111" { paths = ["app"] }
        party "security" {
          responsibilities = ["iam", "data.keys"]
          accounts         = ["1*"]
        }
        party "data protection" { layers = ["data"] }
        party "shop" {
          services = ["s3"]
          paths    = ["app"]
        }
        """;

    [Fact]
    public async Task The_first_party_that_fits_holds_an_obligation()
    {
        var result = await Recorded.ScanWithAsync(Parties, "2026-10-01");

        var placement = result.Resources.Single().Placement;
        placement.Party.ShouldBe("shop");
        placement.OwnerOf("iam.resource-policy").ShouldBe("security");
        placement.OwnerOf("data.keys").ShouldBe("security");
        placement.OwnerOf("data.backup").ShouldBe("data protection");
        placement.OwnerOf("net.exposure").ShouldBe("shop");
        result.Scopes.Single(scope => scope.Entry.Responsibility == "iam.review").Party.ShouldBe("security");
        result.Scopes.Single(scope => scope.Entry.Responsibility == "data.control").Party.ShouldBe("data protection");
        result.Scopes.Single(scope => scope.Entry.Responsibility == "ctl.training").Party.ShouldBeNull();
    }

    [Fact]
    public async Task Figures_are_of_obligations_and_what_is_nobodys_is_counted_too()
    {
        var result = await Recorded.ScanWithAsync(Parties, "2026-10-01");

        var summary = AssessmentSummary.Of(result);
        summary.ByParty!.Keys.ShouldBe(["data protection", "security", "shop"]);
        var customers = summary.ByParty.Values.Append(summary.Unowned!).Sum(count => count.CustomerPart.Values.Sum());
        customers.ShouldBe(summary.All.CustomerPart.Values.Sum());
        summary.Unowned!.CustomerPart.Values.Sum().ShouldBeGreaterThan(0);
        AssessmentSummary.Of(await Recorded.ScanWithAsync("", "2026-10-01")).Unowned.ShouldBeNull();
    }

    [Fact]
    public async Task A_report_is_cut_by_party()
    {
        var whole = AssessmentSummary.Of(await ScanAsync(null));
        foreach (var party in new[] { "security", "data protection", "shop", PartyCut.Nobody })
        {
            var cut = await ScanAsync(party);
            var expected = party == PartyCut.Nobody ? whole.Unowned! : whole.ByParty![party];
            AssessmentSummary.Of(cut).All.CustomerPart.ShouldBe(expected.CustomerPart, party);
            cut.View!.Party.ShouldBe(party);
            cut.Findings().ShouldAllBe(finding => finding.Details != null && (finding.Resource.Placement.OwnerOf(finding.Rule.Responsibility) ?? PartyCut.Nobody) == party);
            AssessmentSummary.Of(cut.Stored(out _)).All.CustomerPart.ShouldBe(expected.CustomerPart, party);
        }
    }

    [Fact]
    public async Task A_party_that_is_not_there_is_wrong_usage()
    {
        (await Should.ThrowAsync<RequestException>(() => ScanAsync("shops"))).Message.ShouldContain("shop");
        (await Should.ThrowAsync<RequestException>(() => ScanUseCase.RunAsync(
            new InputRequest { Paths = ["app"], View = new ViewRequest { Party = "shop" }, Knowledge = new KnowledgeRequest(Date: "2026-10-01") },
            SettingsHost.Of(("app/main.tf", SettingsHost.Bucket))))).Message.ShouldContain("name no party");
    }

    [Theory]
    [InlineData("responsibilities = \"iam.rewiew\"", "settings-dangling")]
    [InlineData("layers = \"none\"", "settings-dangling")]
    [InlineData("services = \"s4\"", "settings-dangling")]
    [InlineData("", "settings-missing")]
    public async Task Names_that_are_not_there_are_mistakes(string attribute, string code) =>
        (await Should.ThrowAsync<RequestException>(() => Recorded.ScanWithAsync($"party \"p\" {{\n  {attribute}\n}}\n", "2026-10-01"))).Diagnostics.ShouldContain(item => item.Code == code);

    private static Task<AssessmentResult> ScanAsync(string? party) => ScanUseCase.RunAsync(
        new InputRequest { Paths = ["app"], View = new ViewRequest { Party = party }, Knowledge = new KnowledgeRequest(Date: "2026-10-01") },
        SettingsHost.Of(("onus.hcl", Parties), ("app/main.tf", SettingsHost.Bucket)));
}
