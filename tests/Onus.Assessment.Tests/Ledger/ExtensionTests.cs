using Onus.Contracts;

namespace Onus.Assessment.Tests.Ledger;

/// <summary>The responsibilities beside AWS's model stand like its own: once where they are the account's, and open where nothing verifies them.</summary>
public sealed class ExtensionTests
{
    private static readonly Lazy<Scanned> Shop = new(() => Scanned.Below(Path.Combine(Checkout.Root, "samples/web-shop")));

    public static TheoryData<string> Ids => [.. Knowledge.Catalog.Responsibilities.Where(item => item.IsExtension).Select(item => item.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_sample_uses_it(string id)
    {
        var result = Shop.Value.Result;
        var held = result.Splits.SelectMany(split => split.Entries).Concat(result.Scopes.Select(scope => scope.Entry))
            .Where(entry => entry.Responsibility == id && entry.Holder is not (Holder.NotApplicable or Holder.Unknown));

        held.ShouldNotBeEmpty();
        result.Responsibilities.Single(item => item.Id == id).Extension.ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Without_a_verdict_for_it_it_is_open(string id)
    {
        var catalog = Knowledge.Catalog;
        var item = catalog.FindResponsibility(id)!;
        foreach (var resource in Shop.Value.Ledger.Resources)
        {
            var at = resource.Split!.CustomerEntries.Select(entry => entry.Responsibility).ToList().IndexOf(id);
            var serves = resource.Checks.Where((check, i) => (check.Responsibility == id || item.ReliesOn.Contains(check.Responsibility)) && resource.Verdicts[i] != FindingStatus.NotApplicable);
            if (at >= 0 && !serves.Any() && resource.Split.CustomerEntries[at].Holder != Holder.Unknown)
            {
                resource.Statuses[at].ShouldBe(ObligationStatus.Open, resource.Resource.Address);
            }
        }

        foreach (var scope in Shop.Value.Result.Scopes.Where(scope => scope.Entry.Responsibility == id && scope.Passed + scope.Failed + scope.Unknown == 0))
        {
            scope.Status.ShouldBe(ObligationStatus.Open);
        }
    }

    [Fact]
    public void What_is_the_accounts_stands_once_and_no_split_has_it()
    {
        var whole = Knowledge.Catalog.Responsibilities.Where(item => item.IsOfWhole).Select(item => item.Id).ToList();
        var result = Shop.Value.Result;

        result.Scopes.Select(scope => scope.Entry.Responsibility).ShouldBe(whole, ignoreOrder: true);
        result.Splits.SelectMany(split => split.Entries).Select(entry => entry.Responsibility).Intersect(whole).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("aws_kms_external_key.archive", "keys.imported", Holder.Shared)]
    [InlineData("aws_kms_external_key.archive", "keys.external", Holder.NotApplicable)]
    [InlineData("aws_kms_key.conversations", "keys.external", Holder.Customer)]
    [InlineData("aws_kms_key.conversations", "keys.imported", Holder.NotApplicable)]
    [InlineData("aws_kms_key.conversations", "keys.customer-managed", Holder.Customer)]
    [InlineData("ShopKey", "keys.customer-managed", Holder.Shared)]
    [InlineData("ShopKey", "keys.imported", Holder.NotApplicable)]
    [InlineData("ImageBucket", "keys.aws-owned", Holder.Aws)]
    [InlineData("OrdersDatabase", "keys.aws-managed", Holder.Aws)]
    [InlineData("ImageBucket", "net.ddos", Holder.Aws)]
    [InlineData("LoadBalancer", "net.ddos", Holder.Shared)]
    [InlineData("Images", "net.ddos", Holder.Shared)]
    [InlineData("Images", "net.certificates", Holder.Shared)]
    [InlineData("LegacyDatabase", "net.certificates", Holder.Customer)]
    [InlineData("LegacyDatabase", "ai.guardrails", Holder.NotApplicable)]
    [InlineData("aws_bedrockagent_agent.assistant", "ai.model-hosting", Holder.Aws)]
    [InlineData("aws_bedrockagent_agent.assistant", "ai.prompt-injection", Holder.Customer)]
    [InlineData("aws_bedrockagent_agent.assistant", "ai.agent-control", Holder.Customer)]
    [InlineData("aws_bedrockagent_knowledge_base.products", "ai.training-data", Holder.Customer)]
    public void A_resource_of_the_sample_has_it_held_by(string address, string id, Holder holder) => Shop.Value.Entry(address, id).Holder.ShouldBe(holder);

    [Theory]
    [InlineData("aws_bedrockagent_agent.assistant", "ai.guardrails", ObligationStatus.Met)]
    [InlineData("aws_bedrock_guardrail.assistant", "ai.guardrails", ObligationStatus.Unmet)]
    [InlineData("aws_kms_external_key.archive", "keys.imported", ObligationStatus.Open)]
    [InlineData("ShopKey", "keys.customer-managed", ObligationStatus.Met)]
    [InlineData("InvoiceBucket", "data.erasure", ObligationStatus.Open)]
    public void What_verifies_it_decides_how_it_stands(string address, string id, ObligationStatus status) => Shop.Value.Status(address, id).ShouldBe(status);

    [Fact]
    public void A_restore_testing_plan_speaks_for_the_accounts_restore_tests()
    {
        const string Plan = "Resources:\n  Plan: {Type: AWS::Backup::RestoreTestingPlan, Properties: {ScheduleExpression: cron(0 5 ? * * *)}}\n";
        const string Selection = "  Selection: {Type: AWS::Backup::RestoreTestingSelection, Properties: {RestoreTestingPlanName: !Ref Plan, ProtectedResourceType: RDS}}\n";

        StatusOf(Plan).ShouldBe(ObligationStatus.Unmet);
        StatusOf(Plan + Selection).ShouldBe(ObligationStatus.Met);
        StatusOf("Resources:\n  B: {Type: AWS::S3::Bucket}\n").ShouldBe(ObligationStatus.Open);

        static ObligationStatus StatusOf(string template) => Scanned.Of(template).Result.Scopes.Single(scope => scope.Entry.Responsibility == "ops.restore-tests").Status;
    }

    [Fact]
    public void A_further_model_is_counted_only_where_it_speaks_of_what_is_deployed()
    {
        Scanned.Of("Resources:\n  B: {Type: AWS::S3::Bucket}\n").Summary.ByModel.Keys.ShouldBe(["resilience"]);
        Shop.Value.Summary.ByModel.Keys.ShouldBe(["agentic-ai", "generative-ai", "resilience"]);
    }

    [Fact]
    public void What_a_further_model_counts_is_counted_once_in_all()
    {
        var summary = Shop.Value.Summary;

        summary.All.Total.ShouldBe(summary.ByLayer.Values.Sum(count => count.Total));
        summary.All.Total.ShouldBe(summary.ByService.Values.Sum(count => count.Total));
        summary.ByModel["resilience"].Total.ShouldBeInRange(1, summary.All.Total);
    }
}
