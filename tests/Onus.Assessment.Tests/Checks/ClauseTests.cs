using Onus.Assessment.Checks;
using Onus.Assessment.Relations;
using Onus.Assessment.Verification;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Tests.Checks;

/// <summary>A verdict says which clauses of the catalogue's condition decided it, on which element, by which values.</summary>
public sealed class ClauseTests(ITestOutputHelper output)
{
    private readonly RuleEvaluator _rules = new(Knowledge.Catalog, Knowledge.Catalog.AsOf);

    [Fact]
    public void The_clauses_of_every_example_come_to_its_verdict_by_what_was_read()
    {
        var (asked, withParts, withElements) = (0, 0, 0);
        var otherwise = new List<string>();
        foreach (var check in Knowledge.Catalog.AllChecks())
        {
            foreach (var example in check.Examples)
            {
                var (deployment, errors) = ExampleBuilder.Build(example, check.Types[0], check.Locals);
                if (errors.Count > 0)
                {
                    continue;
                }

                var resource = new DeployedResource(deployment.Resources[0], new DeploymentIndex(deployment, Knowledge.Catalog));
                var verdict = _rules.Explain(check, resource);
                var clause = verdict.Clause!;
                asked++;
                withParts += clause.Parts.IsEmpty ? 0 : 1;
                withElements += All(clause).Any(part => part.Element is not null) ? 1 : 0;
                if (clause.Truth != TruthOf(verdict.Status) || !IsSound(clause, [.. verdict.Because.Select(read => read.Path)]))
                {
                    otherwise.Add($"{check.Id}: {verdict.Status}, {clause}");
                }
            }
        }

        output.WriteLine($"{asked} verdicts, {withParts} with parts, {withElements} with elements");
        otherwise.ShouldBeEmpty();
        asked.ShouldBeGreaterThan(4_000);
        withParts.ShouldBeGreaterThan(1_500);
        withElements.ShouldBeGreaterThan(600);
    }

    [Fact]
    public void What_has_a_name_in_the_catalogue_goes_by_that()
    {
        using var small = new SmallCatalog();
        small.Write("lib/shared.hcl", "define \"is_one_of\" {\n  parameters = [\"value\", \"list\"]\n  value      = anytrue([for v in list : v == value])\n}\n");
        small.Write("services/box/checks.hcl", SmallCatalog.Check.Replace("condition ", "let = { sides = self.Sides }\n  condition ", StringComparison.Ordinal)
            .Replace("self.Patched == true", "self.Patched == true && is_one_of(self.Colour, [\"red\", \"blue\"]) && length(let.sides) == 6", StringComparison.Ordinal));

        var clause = Scanned.Of("Resources:\n  It: {Type: AWS::Box::Box, Properties: {Patched: true, Colour: green, Sides: [1, 2]}}\n", catalog: small.Open()).Explain("It", "box-patched").Clause!;

        clause.Text.ShouldBe("self.Patched == true && is_one_of(self.Colour, [\"red\", \"blue\"]) && length(let.sides) == 6");
        clause.Parts.Select(part => part.Text).ShouldBe(["is_one_of(self.Colour, [\"red\", \"blue\"])", "length(let.sides) == 6"]);
        clause.Parts[0].Parts.Select(part => part.Element?.Name).ShouldBe(["\"red\"", "\"blue\""]);
    }

    [Fact]
    public void A_statement_of_a_policy_is_named_by_its_place_in_the_document()
    {
        var scanned = Scanned.Of(
            """
            Resources:
              Policy:
                Type: AWS::SQS::QueuePolicy
                Properties:
                  Queues: [q]
                  PolicyDocument:
                    Statement:
                      - {Effect: Allow, Principal: {AWS: "123456789012"}, Action: "sqs:SendMessage", Resource: "*"}
                      - Effect: Allow
                        Principal: {AWS: "123456789012"}
                        Action: "sqs:*"
                        Resource: "*"
            """);

        var verdict = scanned.Explain("Policy", "sqs-queue-policy-actions-named");

        All(verdict.Clause!).Select(clause => clause.Element?.Name).ShouldContain("PolicyDocument.Statement[1]");
        scanned.Locate(verdict.Origin)!.Value.Line.ShouldBeGreaterThanOrEqualTo(9);
    }

    [Fact]
    public void All_that_has_to_be_mended_is_told_at_once()
    {
        var verdict = Scanned.Of(
            """
            Resources:
              Bucket:
                Type: AWS::S3::Bucket
                Properties:
                  PublicAccessBlockConfiguration: {BlockPublicAcls: true, BlockPublicPolicy: false, IgnorePublicAcls: true, RestrictPublicBuckets: false}
            """).Explain("Bucket", "s3-bucket-public-access-block-complete");

        verdict.Clause!.Leaves.Select(clause => clause.Reads.Single().Path.Split('.')[1]).ShouldBe(["BlockPublicPolicy", "RestrictPublicBuckets"]);
    }

    private static IEnumerable<Clause> All(Clause clause) => clause.Parts.SelectMany(All).Prepend(clause);

    private static Truth TruthOf(FindingStatus status) => status switch
    {
        FindingStatus.Pass => Truth.True,
        FindingStatus.Fail or FindingStatus.NotApplicable => Truth.False,
        _ => Truth.Unknown,
    };

    private static bool IsSound(Clause clause, HashSet<string> read) => clause.Kind switch
    {
        ClauseKind.Leaf => clause.Parts.IsEmpty && clause.Reads.All(value => read.Contains(value.Path)),
        ClauseKind.Not => clause.Parts is [var part] && part.Truth.Not() == clause.Truth,
        ClauseKind.Choice => true,
        _ => clause.Parts.All(part => part.Truth == clause.Truth),
    } && clause.Parts.All(part => IsSound(part, read));
}
