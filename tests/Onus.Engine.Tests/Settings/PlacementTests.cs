using Onus.Contracts;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;

namespace Onus.Engine.Tests.Settings;

/// <summary>Settings say what belongs to which account, environment and party; what is the account's stands once for each.</summary>
public sealed class PlacementTests
{
    private const string Groups = """
        account "111111111111" { paths = ["envs/prod"] }
        account "222222222222" { paths = ["envs/dev"] }
        environment "production" { tags = { stage = ["prod*"] } }
        party "platform" { modules = ["network"] }
        party "shop" { types = ["AWS::S3::*"] }
        """;

    private const string Prod = "resource \"aws_s3_bucket\" \"b\" {\n  tags = { stage = \"production\" }\n}\nmodule \"network\" {\n  source = \"../../modules/network\"\n}\n";
    private const string Network = "resource \"aws_vpc\" \"v\" {\n  cidr_block = \"10.0.0.0/16\"\n}\n";

    [Fact]
    public async Task Resources_are_where_paths_tags_modules_and_types_put_them()
    {
        var result = await ScanAsync(Groups);

        result.Resources.Single(resource => resource.Deployment == "envs/prod" && resource.Type == "AWS::S3::Bucket").Placement.ShouldBe(new Placement("111111111111", "production", "shop"));
        result.Resources.Single(resource => resource.Type == "AWS::EC2::VPC").Placement.ShouldBe(new Placement("111111111111", null, "platform"));
        result.Resources.Single(resource => resource.Deployment == "envs/dev").Placement.ShouldBe(new Placement("222222222222", null, "shop"));
    }

    [Fact]
    public async Task What_is_the_accounts_stands_once_for_each_account()
    {
        var result = await ScanAsync(Groups);

        var accounts = result.Scopes.Where(scope => scope.Scope == ResponsibilityScope.Account).ToLookup(scope => scope.Account);
        accounts.Select(group => group.Key).ShouldBe(["111111111111", "222222222222"]);
        accounts["111111111111"].Count().ShouldBe(accounts["222222222222"].Count());
        result.Scopes.ShouldAllBe(scope => !scope.Assumed);
        result.Scopes.Where(scope => scope.Scope == ResponsibilityScope.Organization).Select(scope => scope.Entry.Responsibility).ShouldBeUnique();
        var summary = AssessmentSummary.Of(result);
        summary.ByAccount!.Keys.ShouldBe(["111111111111", "222222222222"]);
        summary.ByAccount.Values.Sum(count => count.Total).ShouldBe(summary.All.Total - result.Scopes.Count(scope => scope.Scope == ResponsibilityScope.Organization && scope.Entry.Holder != Holder.NotApplicable));
        summary.ByDeployment!.Count.ShouldBe(2);
        summary.ByParty!.Keys.ShouldBe(["platform", "shop"]);
    }

    [Fact]
    public async Task Without_accounts_all_is_taken_for_one_and_said_to_be()
    {
        var result = await ScanAsync("");

        result.Scopes.Where(scope => scope.Scope == ResponsibilityScope.Account).ShouldAllBe(scope => scope.Assumed && scope.Account == null);
        result.Scopes.Select(scope => scope.Entry.Responsibility).ShouldBeUnique();
        AssessmentSummary.Of(result).ByAccount.ShouldBeNull();
    }

    [Fact]
    public async Task The_flag_says_the_account_of_all_else()
    {
        var result = await ScanAsync("account \"111111111111\" { paths = [\"envs/prod\"] }", account: "333333333333");

        result.Resources.Single(resource => resource.Deployment == "envs/dev").Placement.Account.ShouldBe("333333333333");
    }

    [Theory]
    [InlineData("account \"1\" { paths = [\"env/prod\"] }")]
    [InlineData("environment \"production\" { tags = { stage = \"live\" } }")]
    public async Task A_block_that_nothing_belongs_to_is_a_warning(string settings) =>
        (await ScanAsync(settings)).Diagnostics.ShouldContain(item => item.Code == "settings-matches-nothing" && item.Location!.File == "onus.hcl");

    private static Task<AssessmentResult> ScanAsync(string settings, string? account = null) => ScanUseCase.RunAsync(
        new InputRequest { Paths = ["envs"], Account = account },
        SettingsHost.Of(("onus.hcl", settings), ("envs/prod/main.tf", Prod), ("modules/network/main.tf", Network), ("envs/dev/main.tf", SettingsHost.Bucket)));
}
