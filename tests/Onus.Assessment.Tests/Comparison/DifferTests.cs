using Onus.Assessment.Comparison;
using Onus.Contracts;
using Onus.Contracts.Changes;

namespace Onus.Assessment.Tests.Comparison;

/// <summary>What a change does: what moves and why, what comes and goes, what stands otherwise.</summary>
public sealed class DifferTests
{
    [Fact]
    public void A_responsibility_that_a_switch_hands_over_moves_with_the_step_that_moved_it()
    {
        var move = Diff(Beanstalk("true"), Beanstalk("false")).Moves.Single(move => move.To.Responsibility == "plat.patch");

        (move.From.Holder, move.To.Holder, move.Direction).ShouldBe((Holder.Shared, Holder.Customer, ShiftDirection.ToCustomer));
        (move.Step.Id, move.Ended).ShouldBe(("beanstalk-manual", false));
        move.After.Address.ShouldBe("Shop");
        move.After.Source!.Line.ShouldBe(2);
        (move.StatusBefore, move.StatusAfter).ShouldBe((ObligationStatus.Unmet, ObligationStatus.Open));
    }

    [Fact]
    public void A_responsibility_that_falls_back_to_the_default_names_the_step_that_no_longer_holds()
    {
        var move = Diff(Database("custom-oracle-ee"), Database("mysql")).Moves.Single(move => move.To.Responsibility == "os.patch");

        (move.From.Holder, move.To.Holder, move.Direction).ShouldBe((Holder.Customer, Holder.Aws, ShiftDirection.ToAws));
        (move.Step.Id, move.Ended).ShouldBe(("rds-custom-oracle", true));
        move.StatusAfter.ShouldBeNull();
    }

    [Fact]
    public void A_holder_that_is_not_known_any_more_is_undecided_and_names_who_is_possible()
    {
        var move = Diff(Database("mysql"), "Parameters: {E: {Type: String}}\n" + Database("!Ref E")).Moves.Single(move => move.To.Responsibility == "os.patch");

        move.Direction.ShouldBe(ShiftDirection.Undecided);
        move.To.Holder.ShouldBe(Holder.Unknown);
        move.To.Candidates.ShouldBe([Holder.Aws, Holder.Customer]);
        move.Step.Doubt.ShouldNotBeNull();
    }

    [Fact]
    public void What_only_stands_elsewhere_in_the_file_is_no_change()
    {
        const string A = "  A: {Type: AWS::SQS::Queue}\n";
        const string B = "  B: {Type: AWS::EC2::Instance, Properties: {ImageId: ami-0123456789abcdef0}}\n";

        Diff("Resources:\n" + A + B, "# A comment\n\nResources:\n" + B + "\n" + A).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void What_comes_and_goes_brings_and_takes_its_obligations_and_findings()
    {
        var difference = Diff("Resources:\n  Queue: {Type: AWS::SQS::Queue}\n", "Resources:\n  Server: {Type: AWS::EC2::Instance}\n");

        var server = difference.Appeared.ShouldHaveSingleItem();
        server.Resource.Address.ShouldBe("Server");
        server.Obligations.ShouldBe(HolderCount.Of(server.Change.Split));
        server.Obligations.Customer.ShouldBeGreaterThan(10);
        difference.Gone.ShouldHaveSingleItem().Resource.Address.ShouldBe("Queue");
        difference.NewKinds.ShouldContain("os.patch");
        difference.EndedKinds.ShouldContain("iam.resource-policy");
        difference.Findings.Where(change => change.Resource.Address == "Server").ShouldAllBe(change => change.Fate == FindingFate.Appeared);
        difference.Findings.Where(change => change.Resource.Address == "Queue").ShouldAllBe(change => change.Fate == FindingFate.ResourceGone);
    }

    [Fact]
    public void Another_type_at_the_same_address_replaces_what_was_there()
    {
        var difference = Diff("Resources:\n  Store: {Type: AWS::SQS::Queue}\n", "Resources:\n  Store: {Type: AWS::S3::Bucket}\n");

        difference.Appeared.ShouldHaveSingleItem().Replaces.ShouldBeTrue();
        difference.Gone.ShouldHaveSingleItem().Replaces.ShouldBeTrue();
        difference.Moves.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("StorageEncrypted: true", "StorageEncrypted: false", FindingFate.Appeared)]
    [InlineData("StorageEncrypted: false", "StorageEncrypted: true", FindingFate.Fixed)]
    [InlineData("StorageEncrypted: true", "StorageEncrypted: !Ref P", FindingFate.Doubtful)]
    [InlineData("StorageEncrypted: false", "StorageEncrypted: !Ref P", FindingFate.Unclear)]
    [InlineData("StorageEncrypted: !Ref P", "StorageEncrypted: false", FindingFate.Appeared)]
    [InlineData("StorageEncrypted: false", "StorageEncrypted: false # onus:waive=rds-instance-storage-encrypted a copy of public data", FindingFate.Waived)]
    [InlineData("StorageEncrypted: false # onus:waive=rds-instance-storage-encrypted a copy of public data", "StorageEncrypted: false", FindingFate.Appeared)]
    public void A_finding_has_a_fate(string before, string after, FindingFate fate)
    {
        static string Template(string property) => $"Parameters: {{P: {{Type: String}}}}\nResources:\n  D:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      Engine: mysql\n      {property}\n";

        Diff(Template(before), Template(after)).Findings.Where(change => change.Check == "rds-instance-storage-encrypted").ShouldHaveSingleItem().Fate.ShouldBe(fate);
    }

    private const string Waiver = "  # onus:waive=rds-instance-storage-encrypted a copy\n";

    [Theory]
    [InlineData("  D: {E: true}\n", Waiver + "  D: {E: false}\n", 1)]
    [InlineData("", Waiver + "  D: {E: false}\n", 1)]
    [InlineData(Waiver + "  D: {E: false}\n", Waiver + "  D: {E: false}\n", 0)]
    [InlineData(Waiver + "  D: {E: false}\n", Waiver + "  D: {E: false}\n" + Waiver + "  N: {E: false}\n", 1)]
    [InlineData(Waiver + "  D: {E: true}\n", Waiver + "  D: {E: false}\n", 1)]
    public void A_finding_that_comes_with_its_waiver_is_new_and_says_by_what_it_is_waived(string before, string after, int count)
    {
        var difference = Diff(Template(before), Template(after));

        var changes = difference.Findings.Where(change => change.Check == "rds-instance-storage-encrypted").ToList();
        changes.Count.ShouldBe(count);
        changes.ShouldAllBe(change => change.Fate == FindingFate.Appeared && change.Waiver!.Reason == "a copy" && change.Waiver.Location != null);
        difference.Summary.Findings.AppearedWaived.ShouldBe(count);
        (difference.Gravest >= Severity.Medium).ShouldBe(count > 0);

        static string Template(string resources) =>
            "Resources:\n  Q: {Type: AWS::SNS::Topic}\n" + resources.Replace("{E: ", "{Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, PubliclyAccessible: false, StorageEncrypted: ", StringComparison.Ordinal).Replace("e}\n", "e}}\n", StringComparison.Ordinal);
    }

    [Fact]
    public void A_waiver_that_stood_for_a_whole_template_is_not_the_changes()
    {
        const string All = "Metadata:\n  Onus:\n    Waive:\n      - {Id: rds-instance-storage-encrypted, Reason: copies}\nResources:\n";
        const string Old = "  D: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, StorageEncrypted: false}}\n";

        Diff(All + Old, All + Old + Old.Replace("D:", "N:", StringComparison.Ordinal)).Findings.ShouldNotContain(change => change.Check == "rds-instance-storage-encrypted");
    }

    [Fact]
    public void An_old_finding_that_is_waived_now_does_not_go_and_does_not_appear()
    {
        const string Failing = "Resources:\n  D: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, StorageEncrypted: false}}\n";

        var difference = Diff(Failing, Failing.Replace("  D:", Waiver + "  D:", StringComparison.Ordinal));

        var change = difference.Findings.ShouldHaveSingleItem();
        change.Fate.ShouldBe(FindingFate.Waived);
        change.Waiver!.Id.ShouldBe("rds-instance-storage-encrypted");
        difference.Gravest.ShouldBeNull();
    }

    [Fact]
    public void An_obligation_that_stands_otherwise_is_told_the_broken_ones_first()
    {
        var difference = Diff(
            "Resources:\n  D: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, StorageEncrypted: true, PubliclyAccessible: true}}\n",
            "Resources:\n  D: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, StorageEncrypted: false, PubliclyAccessible: false}}\n");

        difference.Statuses[0].To.ShouldBe(ObligationStatus.Unmet);
        difference.Statuses.ShouldContain(change => change.Responsibility == "data.encrypt-rest" && change.From == ObligationStatus.Met && change.To == ObligationStatus.Unmet);
        difference.Statuses.ShouldContain(change => change.Scope != ResponsibilityScope.Resource || change.Change != null);
        difference.Gravest.ShouldBe(Severity.High);
    }

    [Theory]
    [InlineData("resource \"aws_sqs_queue\" \"a\" {}", "resource \"aws_sqs_queue\" \"b\" {}\nmoved {\n  from = aws_sqs_queue.a\n  to = aws_sqs_queue.b\n}", true)]
    [InlineData("resource \"aws_sqs_queue\" \"a\" {}", "resource \"aws_sqs_queue\" \"c\" {}\nmoved {\n  from = aws_sqs_queue.a\n  to = aws_sqs_queue.b\n}\nmoved {\n  from = aws_sqs_queue.b\n  to = aws_sqs_queue.c\n}", true)]
    [InlineData("resource \"aws_sqs_queue\" \"a\" {}", "resource \"aws_sqs_queue\" \"a\" {\n  count = 1\n}", true)]
    [InlineData("resource \"aws_sqs_queue\" \"a\" {\n  count = 1\n}", "resource \"aws_sqs_queue\" \"a\" {}", true)]
    [InlineData("resource \"aws_sqs_queue\" \"a\" {\n  count = 2\n}", "resource \"aws_sqs_queue\" \"q\" {\n  count = 2\n}\nmoved {\n  from = aws_sqs_queue.a\n  to = aws_sqs_queue.q\n}", true)]
    [InlineData("resource \"aws_sqs_queue\" \"a\" {}", "resource \"aws_sqs_queue\" \"b\" {}", false)]
    [InlineData("resource \"aws_sqs_queue\" \"a\" {}", "resource \"aws_sqs_queue\" \"b\" {}\nmoved {\n  from = aws_sqs_queue.b\n  to = aws_sqs_queue.a\n}\nmoved {\n  from = aws_sqs_queue.a\n  to = aws_sqs_queue.b\n}", false)]
    public void A_moved_resource_of_Terraform_is_the_same_one(string before, string after, bool same) =>
        Diff(before, after, "main.tf").IsEmpty.ShouldBe(same);

    [Fact]
    public void What_changes_is_told_in_the_order_of_the_side_after()
    {
        static string Queue(string name, string more = "") => $"resource \"aws_sqs_queue\" \"{name}\" {{{more}}}\n";
        const string Open = " sqs_managed_sse_enabled = false ";

        var difference = Diff(Queue("old") + Queue("b"), Queue("a", Open) + "moved {\n  from = aws_sqs_queue.old\n  to = aws_sqs_queue.a\n}\n" + Queue("b", Open), "main.tf");

        difference.NewFindings.Select(change => change.Resource.Address).Distinct().ShouldBe(["aws_sqs_queue.a", "aws_sqs_queue.b"]);
    }

    [Fact]
    public void Folders_of_several_stacks_are_matched_by_what_is_below_them()
    {
        using var folder = new TemporaryFolder();
        foreach (var side in new[] { "old", "new" })
        {
            folder.Write($"{side}/a/t.yaml", "Resources:\n  Q: {Type: AWS::SQS::Queue}\n");
            folder.Write($"{side}/b/t.yaml", "Resources:\n  Q: {Type: AWS::S3::Bucket}\n");
        }

        var (before, after) = (Scanned.Below(Path.Combine(folder.Path, "old")), Scanned.Below(Path.Combine(folder.Path, "new")));

        new Differ(Knowledge.Catalog).Compare(before.Side(root: Path.Combine(folder.Path, "old")), after.Side(root: Path.Combine(folder.Path, "new"))).IsEmpty.ShouldBeTrue();
        new Differ(Knowledge.Catalog).Compare(before.Side(), after.Side()).IsEmpty.ShouldBeTrue();
    }

    [SharedTheory("corpus/cloudformation", "corpus/terraform")]
    [InlineData("corpus/cloudformation")]
    [InlineData("corpus/terraform")]
    public void Nothing_differs_from_itself_and_a_way_back_undoes_the_way(string corpus)
    {
        var path = Checkout.Shared(corpus);
        var all = Scanned.Below(path).Side();
        var differ = new Differ(Knowledge.Catalog);
        differ.Compare(all, all).IsEmpty.ShouldBeTrue();

        var half = all with { Resources = [.. all.Resources.Where((_, at) => at % 2 == 0)] };
        var (there, back) = (differ.Compare(all, half), differ.Compare(half, all));
        there.Gone.Length.ShouldBe(all.Resources.Length / 2);
        back.Appeared.Length.ShouldBe(there.Gone.Length);
        back.NewKinds.ShouldBe(there.EndedKinds);
        back.NewFindings.Count(change => change.Waiver is null).ShouldBe(there.Findings.Count(change => change.Fate == FindingFate.ResourceGone));
    }

    private static Difference Diff(string before, string after, string name = "t.yaml") =>
        new Differ(Knowledge.Catalog).Compare(Scanned.Of(before, name: name).Side("before"), Scanned.Of(after, name: name).Side("after"));

    private static string Database(string engine) => $"Resources:\n  D: {{Type: AWS::RDS::DBInstance, Properties: {{Engine: {engine}}}}}\n";

    private static string Beanstalk(string managed) =>
        "Resources:\n  Shop:\n    Type: AWS::ElasticBeanstalk::Environment\n    Properties:\n      OptionSettings:\n"
        + $"        - {{Namespace: 'aws:elasticbeanstalk:managedactions', OptionName: ManagedActionsEnabled, Value: '{managed}'}}\n";
}
