using System.Globalization;
using Onus.Contracts;

namespace Onus.Assessment.Tests.Peers;

/// <summary>Trivy's own examples: opinions of a peer, from which we differ only with a written reason.</summary>
public sealed class TrivyExamplesTests(ITestOutputHelper output)
{
    private const double LeastAgreement = 0.98;
    private const double LeastCovered = 0.93;

    /// <summary>Where we say otherwise of Terraform, by Trivy's path of the example, and why.</summary>
    private static readonly Dictionary<string, string> TerraformDisagreements = new(StringComparer.Ordinal)
    {
        ["checks/cloud/aws/athena/no_encryption_override.yaml#terraform/bad/1"] =
            "a work group enforces its own settings unless it is told not to",
        ["checks/cloud/aws/cloudfront/use_secure_tls_policy.yaml#terraform/good/3"] =
            "with CloudFront's own certificate viewers may use TLS 1.0, whatever else is set; only a certificate of one's own changes that",
        ["checks/cloud/aws/s3/enable_object_read_logging.yaml#terraform/bad/0"] =
            "no trail is in sight, and one elsewhere may record what is done to the bucket",
        ["checks/cloud/aws/s3/enable_object_write_logging.yaml#terraform/bad/0"] =
            "no trail is in sight, and one elsewhere may record what is done to the bucket",
        ["checks/cloud/aws/s3/specify_public_access_block.yaml#terraform/good/0"] =
            "two of the four parts of the block are left off",
    };

    /// <summary>Where we say otherwise of CloudFormation, by Trivy's path of the example, and why.</summary>
    private static readonly Dictionary<string, string> Disagreements = new(StringComparer.Ordinal)
    {
        ["checks/cloud/aws/cloudtrail/encryption_customer_key.yaml#cloudformation/good/0"] =
            "the example spells the property KmsKeyId; CloudFormation's is KMSKeyId, and it refuses the other, so no key is set",
        ["checks/cloud/aws/ec2/no_public_ip.yaml#cloudformation/good/0"] =
            "the instance names no subnet, and the default one that it starts in gives out public addresses",
        ["checks/cloud/aws/iam/no_policy_wildcards.yaml#cloudformation/bad/0"] =
            "the example's document is indented wrongly: PolicyDocument is empty and its statements stand among the resources",
        ["checks/cloud/aws/sam/enable_state_machine_logging.yaml#cloudformation/good/0"] =
            "the example's type is AWS::AWS::Serverless::StateMachine, which there is not",
        ["checks/cloud/aws/sns/topic_encryption_with_cmk.yaml#cloudformation/good/0"] =
            "the example's type is AWS::SQS::Topic, which there is not",
    };

    [SharedFact("fixtures/trivy_examples.json")]
    public void Joined_checks_agree_with_Trivys_examples()
    {
        var (templates, coveredTemplates, agreeingTemplates) = Compare("cloudformation", Disagreements, example => Scanned.Of(example.Template, name: example.Template.TrimStart().StartsWith('{') ? "t.json" : "t.yaml"));
        var (folders, coveredFolders, agreeingFolders) = Compare("terraform", TerraformDisagreements, example => Scanned.Of(example.Template, name: "main.tf"));

        ((double)(coveredTemplates + coveredFolders) / (templates + folders)).ShouldBeGreaterThanOrEqualTo(LeastCovered);
        ((double)(agreeingTemplates + agreeingFolders) / (coveredTemplates + coveredFolders)).ShouldBeGreaterThanOrEqualTo(LeastAgreement);
    }

    private (int Examples, int Covered, int Agreeing) Compare(string language, Dictionary<string, string> reasons, Func<TrivyExample, Scanned> scan)
    {
        var path = Checkout.Shared("fixtures/trivy_examples.json");
        var examples = TrivyExample.Read(path, language, Knowledge.Catalog.AllChecks());
        var covered = examples.Where(example => example.Checks.Count > 0).Select(example => (Example: example, Outcome: Judge(example, scan(example)))).ToList();
        var disagreeing = covered.Where(entry => !entry.Outcome.Agrees).ToList();
        var agreeing = covered.Count - disagreeing.Count;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{language}: {examples.Count} examples, {covered.Count} covered, {agreeing} agree ({(double)agreeing / covered.Count:P1})"));
        foreach (var (example, outcome) in disagreeing)
        {
            output.WriteLine($"{example.Id} {example.Path}: {(example.ShouldPass ? "pass" : "fail")} there, {outcome.Text} here: {reasons.GetValueOrDefault(example.Path, "NO REASON GIVEN")}");
        }

        disagreeing.Select(entry => entry.Example.Path).Order(StringComparer.Ordinal).ShouldBe(reasons.Keys.Order(StringComparer.Ordinal));
        return (examples.Count, covered.Count, agreeing);
    }

    private static Outcome Judge(TrivyExample example, Scanned scanned)
    {
        var verdicts = scanned.Ledger.Resources
            .SelectMany(resource => resource.Checks.Zip(resource.Verdicts))
            .Where(pair => example.Checks.Contains(pair.First.Id))
            .Select(pair => pair.Second)
            .ToList();
        var fails = verdicts.Contains(FindingStatus.Fail);
        var settled = verdicts.Any(verdict => verdict is FindingStatus.Pass or FindingStatus.NotApplicable);
        return new Outcome(example.ShouldPass ? !fails && settled : fails, string.Join(", ", verdicts.Select(verdict => verdict.Name()).DefaultIfEmpty("nothing")));
    }

    private sealed record Outcome(bool Agrees, string Text);
}
