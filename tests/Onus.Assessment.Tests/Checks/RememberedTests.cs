using Onus.Assessment.Checks;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Sources;

namespace Onus.Assessment.Tests.Checks;

/// <summary>
/// A condition that reads the same values is not asked twice. Values that a condition can tell apart are not the same: what was remembered for one resource is
/// never the answer for another that differs in no more than how its value came to be.
/// </summary>
public sealed class RememberedTests
{
    private const string Check = "box-patched";

    [Theory]
    [InlineData("!is_literal(self.Patched)", "text", "'{{resolve:ssm:text}}'")]
    [InlineData("!is_literal(self.Patched)", "text", "!Ref Given")]
    [InlineData("startswith(self.Patched, \"log-\")", "!Sub 'other-${Unset}'", "!Sub 'log-${Unset}'")]
    [InlineData("startswith(self.Patched, \"log-\")", "!Sub 'lo${Unset}'", "!Sub 'log-${Unset}'")]
    [InlineData("self.Patched == 1", "2", "1")]
    [InlineData("self.Patched == [1, 2]", "[2, 1]", "[1, 2]")]
    [InlineData("self.Patched.Key == true", "{Other: true}", "{Key: true}")]
    [InlineData("self.Patched == \"one\"", "[one]", "one")]
    [InlineData("is_known(self.Patched)", "!Ref Unset", "text")]
    public void Each_value_gets_its_own_answer_whichever_comes_first(string condition, string fails, string passes)
    {
        var verdicts = Verdicts(condition, fails, passes, fails, passes);

        verdicts[0].ShouldNotBe(FindingStatus.Pass);
        verdicts.ShouldBe([verdicts[0], FindingStatus.Pass, verdicts[0], FindingStatus.Pass]);
        Verdicts(condition, passes, fails).ShouldBe([FindingStatus.Pass, verdicts[0]]);
    }

    /// <summary>Who refers to a thing is not among its properties.</summary>
    [Fact]
    public void Things_that_say_the_same_get_their_own_answer_where_others_refer_to_one_of_them()
    {
        using var small = new SmallCatalog();
        small.Write("services/box/checks.hcl", SmallCatalog.Check.Replace("self.Patched == true", "self.Patched == true && length(referencing(\"AWS::Box::Box\", \"Parent\")) == 0", StringComparison.Ordinal));
        var scanned = Scanned.Of(
            """
            {"Resources": {
              "Free": {"Type": "AWS::Box::Box", "Properties": {"Patched": true}},
              "Held": {"Type": "AWS::Box::Box", "Properties": {"Patched": true}},
              "Same": {"Type": "AWS::Box::Box", "Properties": {"Patched": true}},
              "Holder": {"Type": "AWS::Box::Box", "Properties": {"Patched": true, "Parent": {"Ref": "Held"}}}
            }}
            """,
            catalog: small.Open(),
            name: "boxes.json",
            how: new AssessmentOptions { Threads = 1 });

        new[] { "Free", "Held", "Same", "Holder" }.Select(address => scanned.Verdict(address, Check))
            .ShouldBe([FindingStatus.Pass, FindingStatus.Fail, FindingStatus.Pass, FindingStatus.Pass]);
    }

    /// <summary>What hundreds of resources say in a few ways comes to what each comes to when it alone is explained.</summary>
    [Fact]
    public void What_is_remembered_is_what_each_comes_to_by_itself()
    {
        string[] ingress = ["10.0.0.0/8", "0.0.0.0/0", "192.168.0.0/16"];
        string[] trusted = ["lambda.amazonaws.com", "ec2.amazonaws.com"];
        var groups = Enumerable.Range(0, 240).Select(i => i % 3 == 0
            ? $$$"""{"Type":"AWS::EC2::SecurityGroup","Properties":{"GroupDescription":"g{{{i}}}","SecurityGroupIngress":[{"IpProtocol":"tcp","FromPort":{{{(i % 2 == 0 ? 22 : 443)}}},"ToPort":443,"CidrIp":"{{{ingress[i / 3 % 3]}}}"}]} }"""
            : i % 3 == 1
            ? $$$"""{"Type":"AWS::IAM::Role","Properties":{"RoleName":"r{{{i}}}","AssumeRolePolicyDocument":{"Statement":[{"Effect":"Allow","Principal":{{{(i % 4 == 0 ? "\"*\"" : $"{{\"Service\":\"{trusted[i % 2]}\"}}")}}},"Action":"sts:AssumeRole"}]},"ManagedPolicyArns":["arn:aws:iam::aws:policy/{{{(i % 5 == 0 ? "AdministratorAccess" : "ReadOnlyAccess")}}}"]} }"""
            : $$$"""{"Type":"AWS::S3::Bucket","Properties":{"BucketName":"b{{{i}}}","VersioningConfiguration":{"Status":"{{{(i % 4 == 0 ? "Enabled" : "Suspended")}}}"},"PublicAccessBlockConfiguration":{"BlockPublicAcls":{{{(i % 5 == 0 ? "false" : "true")}}} } } }""");
        var scanned = Scanned.Of("{\"Resources\":{" + string.Join(",\n", groups.Select((resource, i) => $"\"R{i}\":{resource}")) + "}}", name: "many.json");
        var rules = new RuleEvaluator(Knowledge.Catalog, Knowledge.Catalog.AsOf);
        var compared = 0;
        foreach (var resource in scanned.Ledger.Resources)
        {
            foreach (var (check, verdict) in resource.Checks.Zip(resource.Verdicts))
            {
                rules.Explain(check, resource.Input).Status.ShouldBe(verdict, $"{resource.Resource.Address} {check.Id}");
                compared++;
            }
        }

        compared.ShouldBeGreaterThan(2_000);
    }

    private static List<FindingStatus> Verdicts(string condition, params string[] values)
    {
        using var small = new SmallCatalog();
        small.Write("services/box/checks.hcl", SmallCatalog.Check.Replace("self.Patched == true", condition, StringComparison.Ordinal));
        var boxes = values.Select((value, i) => $"  B{i}:\n    Type: AWS::Box::Box\n    Properties:\n      Patched: {value}\n");
        var template = "Parameters:\n  Unset: {Type: String}\n  Given: {Type: String}\nResources:\n" + string.Concat(boxes);
        var scanned = Scanned.Of(
            template,
            new ReadOptions { Parameters = new Dictionary<string, Value> { ["Given"] = Value.Of("text") } },
            small.Open(),
            how: new AssessmentOptions { Threads = 1 });
        return [.. values.Select((_, i) => scanned.Verdict("B" + i, Check))];
    }
}
