using Onus.Contracts;

namespace Onus.Assessment.Tests.Ledger;

/// <summary>What a doubt leaves open, what settles it, and what the account makes of it.</summary>
public sealed class DoubtTests : IDisposable
{
    private static readonly string Overrides = string.Join('\n', Override("a", "aws"), Override("b", "shared"), Override("c", "aws"));

    private readonly SmallCatalog _small = new();

    public DoubtTests() => _small.Write("services/box/service.hcl", SmallCatalog.Service + "\n" + Overrides);

    public void Dispose() => _small.Dispose();

    [Theory]
    [InlineData("A: !Ref Unset", new[] { Holder.Aws, Holder.Customer })]
    [InlineData("A: !Ref Unset, B: !Ref Unset", new[] { Holder.Aws, Holder.Customer, Holder.Shared })]
    [InlineData("B: true, C: !Ref Unset", new[] { Holder.Aws, Holder.Shared })]
    [InlineData("A: !Ref Unset, B: true, C: !Ref Unset", new[] { Holder.Aws, Holder.Shared })]
    public void Candidates_are_those_since_the_last_override_that_is_certain(string properties, Holder[] candidates)
    {
        var entry = Scan(properties).Entry("Box", "os.patch");

        entry.Holder.ShouldBe(Holder.Unknown);
        entry.Candidates.ShouldBe(candidates, ignoreOrder: true);
    }

    [Fact]
    public void A_certain_override_after_a_doubtful_one_leaves_no_candidates()
    {
        var entry = Scan("A: !Ref Unset, B: true").Entry("Box", "os.patch");

        entry.Holder.ShouldBe(Holder.Shared);
        entry.Candidates.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", ObligationStatus.Open)]
    [InlineData("A: !Ref Unset", ObligationStatus.Unknown)]
    public void What_nothing_verifies_is_open_only_while_it_is_known_to_be_the_customers(string properties, ObligationStatus status)
    {
        _small.Write("services/box/checks.hcl", "");

        Scan(properties).Status("Box", "os.patch").ShouldBe(status);
    }

    [Theory]
    [InlineData("Patched: true", ObligationStatus.Met)]
    [InlineData("Patched: false", ObligationStatus.Unmet)]
    [InlineData("Patched: !Ref Unset", ObligationStatus.Unknown)]
    public void The_account_stands_as_what_it_relies_on(string properties, ObligationStatus status)
    {
        var account = SmallCatalog.Responsibility
            .Replace("\"os.patch\"", "\"iam.account\"", StringComparison.Ordinal)
            .Replace("\"resource\"", "\"account\"", StringComparison.Ordinal)
            .Replace("aws\"", "customer\"", StringComparison.Ordinal)
            .Replace("[\"host\"]", "[\"any\"]\n  relies_on = [\"os.patch\"]", StringComparison.Ordinal);
        _small.Write("responsibilities.hcl", SmallCatalog.Responsibility + "\n" + account);

        var scope = Scan(properties).Ledger.Scopes.ShouldHaveSingleItem();

        scope.Entry.Responsibility.ShouldBe("iam.account");
        scope.Status.ShouldBe(status);
        (scope.Passed + scope.Failed + scope.Unknown).ShouldBe(1);
    }

    [Theory]
    [InlineData("2020-12-30", 2)]
    [InlineData("2020-12-31", 2)]
    [InlineData("2021-01-01", 1)]
    public void Until_holds_on_its_last_day(string day, int checks)
    {
        var dated = SmallCatalog.Check.Replace("box-patched", "box-dated", StringComparison.Ordinal)
            .Replace("severity ", "until = \"2020-12-31\"\n  severity ", StringComparison.Ordinal);
        _small.Write("services/box/checks-dated.hcl", dated);

        Scan("", new AssessmentOptions { Day = day })["Box"].Checks.Length.ShouldBe(checks);
    }

    private Scanned Scan(string properties, AssessmentOptions? how = null)
    {
        var catalog = _small.Open();
        _small.Complaints.ShouldBeEmpty();
        return Scanned.Of(
            $$"""
            Parameters:
              Unset: {Type: String}
            Resources:
              Box:
                Type: AWS::Box::Box
                Properties: { {{properties}} }
            """,
            catalog: catalog,
            how: how);
    }

    private static string Override(string property, string holder) => $$"""
        override "box-{{property}}" {
          on      = ["AWS::Box::Box"]
          when    = self.{{property.ToUpperInvariant()}} == true
          holders = { "os.patch" = "{{holder}}" }
          because = "It is so."
          source  = "page"
          example "applies" { {{property.ToUpperInvariant()}} = true }
          example "does-not-apply" {}
        }
        """;
}
