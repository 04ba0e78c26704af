using Onus.Catalog;
using Onus.Contracts;

namespace Onus.Assessment.Tests.Ledger;

/// <summary>How obligations come to stand as they do, on a catalogue of one service.</summary>
public sealed class StatusTests : IDisposable
{
    private const string Responsibilities = """
        responsibility "os.patch" {
          title      = "Patching"
          layer      = "platform"
          kind       = "shared"
          scope      = "resource"
          definition = "Updates."
          plain      = "Updates."
          default    = { infrastructure = "customer", container = "aws", abstracted = "aws" }
          concerns   = ["host"]
          management = "whole"
          aws        = "Publishes."
          customer   = "Installs."
          relies_on  = ["plat.update-settings"]
          sources    = ["page"]
        }
        responsibility "plat.update-settings" {
          title      = "Letting updates in"
          layer      = "platform"
          kind       = "customer-specific"
          scope      = "resource"
          definition = "The switch."
          plain      = "The switch."
          default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
          concerns   = ["host"]
          sources    = ["page"]
        }
        responsibility "app.software" {
          title      = "Own software"
          layer      = "platform"
          kind       = "customer-specific"
          scope      = "resource"
          definition = "The software."
          plain      = "The software."
          default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
          concerns   = ["host"]
          sources    = ["page"]
        }
        responsibility "iam.account" {
          title      = "The account"
          layer      = "platform"
          kind       = "customer-specific"
          scope      = "account"
          definition = "The account."
          plain      = "The account."
          default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
          concerns   = ["any"]
          sources    = ["page"]
        }
        """;

    private const string Overrides = """
        override "box-shared" {
          on      = ["AWS::Box::Box"]
          when    = self.Sharing == "both"
          holders = { "os.patch" = "shared" }
          because = "Both act."
          source  = "page"
          example "applies" { Sharing = "both" }
          example "does-not-apply" {}
        }
        override "box-managed" {
          on      = ["AWS::Box::Box"]
          when    = self.Sharing == "aws"
          holders = { "os.patch" = "aws" }
          because = "AWS does it."
          source  = "page"
          example "applies" { Sharing = "aws" }
          example "does-not-apply" {}
        }
        """;

    private readonly SmallCatalog _small = new();
    private readonly ServiceCatalog _catalog;

    public StatusTests()
    {
        _small.Write("responsibilities.hcl", Responsibilities);
        _small.Write("services/box/service.hcl", SmallCatalog.Service + "\n" + Overrides);
        _small.Write("services/box/checks.hcl", string.Join('\n', Check("box-patched", "os.patch", "Patched"), Check("box-updates", "plat.update-settings", "Updates"), Check("box-account", "iam.account", "Account")));
        _catalog = _small.Open();
        _small.Complaints.ShouldBeEmpty();
    }

    public void Dispose() => _small.Dispose();

    [Theory]
    [InlineData("Patched: true", ObligationStatus.Met)]
    [InlineData("Patched: false", ObligationStatus.Unmet)]
    [InlineData("Updates: true", ObligationStatus.Unmet)]
    [InlineData("Patched: !Ref Unset", ObligationStatus.Unknown)]
    [InlineData("Patched: true, Updates: false", ObligationStatus.Met)]
    public void The_customers_own_stands_as_the_checks_that_serve_it(string properties, ObligationStatus status) =>
        Scan(properties).Status("Box", "os.patch").ShouldBe(status);

    [Theory]
    [InlineData("Patched: true, Updates: true", ObligationStatus.Met)]
    [InlineData("Patched: true, Updates: false", ObligationStatus.Unmet)]
    [InlineData("Patched: true, Updates: !Ref Unset", ObligationStatus.Unknown)]
    [InlineData("Patched: false, Updates: true", ObligationStatus.Unmet)]
    public void What_is_shared_is_met_only_with_the_switches_on_that_let_AWS_do_its_part(string properties, ObligationStatus status) =>
        Scan("Sharing: both, " + properties).Status("Box", "os.patch").ShouldBe(status);

    [Fact]
    public void What_nothing_verifies_is_open() => Scan("Patched: true").Status("Box", "app.software").ShouldBe(ObligationStatus.Open);

    [Fact]
    public void What_AWS_holds_alone_is_no_obligation_of_the_customers()
    {
        var scanned = Scan("Sharing: aws");

        scanned.Entry("Box", "os.patch").Holder.ShouldBe(Holder.Aws);
        scanned["Box"].Split!.CustomerEntries.ShouldNotContain(entry => entry.Responsibility == "os.patch");
        scanned.Summary.All.Aws.ShouldBe(1);
    }

    [Fact]
    public void An_unknown_condition_gives_an_unknown_holder_with_candidates_and_the_reason()
    {
        var scanned = Scan("Sharing: !Ref Unset, Patched: true, Updates: true");
        var entry = scanned.Entry("Box", "os.patch");

        entry.Holder.ShouldBe(Holder.Unknown);
        entry.Candidates.ShouldBe([Holder.Aws, Holder.Customer, Holder.Shared], ignoreOrder: true);
        entry.CustomerHoldsPart.ShouldBeTrue();
        entry.Basis[^1].Doubt.ShouldNotBeNull().ShouldContain("self.Sharing");
        scanned.Ledger.DoubtOf(scanned["Box"], entry).ShouldNotBeNull().Detail.Text.ShouldContain("Unset");
        scanned["Box"].Split!.Management.ShouldBe(Management.Unknown);
        scanned.Summary.All.Undecided.ShouldBe(1);
    }

    [Theory]
    [InlineData("Patched: true, Updates: true", ObligationStatus.Met)]
    [InlineData("Patched: false, Updates: true", ObligationStatus.Unmet)]
    [InlineData("Patched: true, Updates: false", ObligationStatus.Unknown)]
    public void With_an_unknown_holder_it_stands_certain_only_if_it_stands_so_for_every_candidate(string properties, ObligationStatus status) =>
        Scan("Sharing: !Ref Unset, " + properties).Status("Box", "os.patch").ShouldBe(status);

    [Fact]
    public void What_belongs_to_the_account_is_there_once_for_all_resources()
    {
        var scanned = Scanned.Of(
            """
            Resources:
              A: {Type: AWS::Box::Box, Properties: {Account: true}}
              B: {Type: AWS::Box::Box, Properties: {Account: false}}
              C: {Type: AWS::Box::Box, Properties: {Account: true}}
            """,
            catalog: _catalog);

        var scope = scanned.Ledger.Scopes.ShouldHaveSingleItem();
        scope.Entry.Responsibility.ShouldBe("iam.account");
        scope.Status.ShouldBe(ObligationStatus.Unmet);
        (scope.Passed, scope.Failed, scope.Unknown).ShouldBe((2, 1, 0));
        scanned["A"].Split!.Entries.ShouldNotContain(entry => entry.Responsibility == "iam.account");
        scanned.Summary.All.Customer.ShouldBe((3 * 3) + 1);
    }

    [Fact]
    public void Splits_are_worked_out_once_for_resources_alike()
    {
        var scanned = Scanned.Of(
            """
            Resources:
              A: {Type: AWS::Box::Box, Properties: {Patched: true}}
              B: {Type: AWS::Box::Box}
              C: {Type: AWS::Box::Box, Properties: {Sharing: both}}
            """,
            catalog: _catalog);

        scanned["B"].Split.ShouldBeSameAs(scanned["A"].Split);
        scanned.Ledger.Splits.Select(split => split.Id).ShouldBe(["AWS::Box::Box", "AWS::Box::Box+box-shared"]);
    }

    [Fact]
    public void What_no_service_claims_is_listed_and_nothing_is_said_of_it()
    {
        var scanned = Scanned.Of("Resources:\n  A: {Type: AWS::Mystery::Box}\n  B: {Type: AWS::Box::Box}\n", catalog: _catalog);

        scanned["A"].Split.ShouldBeNull();
        scanned["A"].Verdicts.ShouldBeEmpty();
        scanned.Summary.NotClassified.ShouldBe([new("AWS::Mystery::Box", 1)]);
    }

    [Theory]
    [InlineData(null, 3)]
    [InlineData("2019-12-31", 3)]
    [InlineData("2020-01-01", 4)]
    [InlineData("2021-01-01", 3)]
    public void A_check_is_asked_on_the_days_that_it_holds(string? day, int checks)
    {
        _small.Write("services/box/checks-dated.hcl", Check("box-dated", "os.patch", "Dated").Replace("severity ", "since = \"2020-01-01\"\n  until = \"2020-12-31\"\n  severity ", StringComparison.Ordinal));

        Scanned.Of("Resources:\n  Box: {Type: AWS::Box::Box}\n", catalog: _small.Open(), how: new AssessmentOptions { Day = day })["Box"].Checks.Length.ShouldBe(checks);
    }

    private Scanned Scan(string properties) => Scanned.Of(
        $$"""
        Parameters:
          Unset: {Type: String}
        Resources:
          Box:
            Type: AWS::Box::Box
            Properties: { {{properties}} }
        """,
        catalog: _catalog);

    private static string Check(string id, string responsibility, string property) => SmallCatalog.Check
        .Replace("box-patched", id, StringComparison.Ordinal)
        .Replace("os.patch", responsibility, StringComparison.Ordinal)
        .Replace("Patched =", property + " =", StringComparison.Ordinal)
        .Replace("self.Patched", "self." + property, StringComparison.Ordinal);
}
