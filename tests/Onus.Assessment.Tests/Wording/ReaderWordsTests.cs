using System.Text.RegularExpressions;
using Onus.Catalog.Mapping;
using Onus.Contracts;

namespace Onus.Assessment.Tests.Wording;

/// <summary>Findings speak the language of their input.</summary>
public sealed partial class ReaderWordsTests
{
    private const string Bucket = """
        resource "aws_s3_bucket" "b" {
          bucket = "berth"
        }
        resource "aws_s3_bucket_public_access_block" "b" {
          bucket            = aws_s3_bucket.b.id
          block_public_acls = false
        }
        """;

    [Fact]
    public void What_was_read_and_what_to_change_are_in_Terraforms_words_with_the_canonical_path_beside_them()
    {
        var finding = Finding(Scanned.Of(Bucket, name: "main.tf"), "aws_s3_bucket.b", "s3-bucket-blocks-public-acls");

        finding.Details.Because.ShouldContain(read => read.Path == "aws_s3_bucket_public_access_block.block_public_acls" && read.Canonical == "PublicAccessBlockConfiguration.BlockPublicAcls");
        finding.Fix.ShouldBe("Set aws_s3_bucket_public_access_block.block_public_acls to true.");
        finding.Resource.Shown.ShouldBe("aws_s3_bucket.b");
    }

    [Fact]
    public void A_template_keeps_its_own_words()
    {
        var scan = Scanned.Of("""{"Resources": {"B": {"Type": "AWS::S3::Bucket", "Properties": {"PublicAccessBlockConfiguration": {"BlockPublicAcls": false}}}}}""", name: "t.json");
        var finding = Finding(scan, "B", "s3-bucket-blocks-public-acls");

        finding.Details.Because.ShouldContain(read => read.Path == "PublicAccessBlockConfiguration.BlockPublicAcls" && read.Canonical == null);
        finding.Fix.ShouldBe("Set PublicAccessBlockConfiguration.BlockPublicAcls to true.");
        finding.Resource.Shown.ShouldBe("B (AWS::S3::Bucket)");
    }

    [Fact]
    public void Two_inputs_of_different_languages_each_have_their_own()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/main.tf", Bucket);
        folder.Write("b/t.json", """{"Resources": {"B": {"Type": "AWS::S3::Bucket"}}}""");
        var scan = Scanned.Below(folder.Path);

        Finding(scan, "aws_s3_bucket.b", "s3-bucket-versioning-enabled").Fix.ShouldBe("Set aws_s3_bucket_versioning.versioning_configuration.status to Enabled.");
        Finding(scan, "B", "s3-bucket-versioning-enabled").Fix.ShouldBe("Set VersioningConfiguration.Status to Enabled.");
    }

    [Fact]
    public void Clauses_and_the_values_of_blocks_have_the_names_of_the_source_too()
    {
        var scan = Scanned.Of(
            """
            resource "aws_security_group" "g" {
              ingress {
                from_port   = 22
                to_port     = 22
                protocol    = "tcp"
                cidr_blocks = ["0.0.0.0/0"]
              }
            }
            """,
            name: "main.tf");
        var finding = Finding(scan, "aws_security_group.g", "security-group-no-public-ssh");

        var texts = Clauses(finding.Details.Clause!).SelectMany(clause => new[] { clause.Text, clause.Element ?? "" })
            .Concat(finding.Details.Because.SelectMany(read => new[] { read.Path, read.Value })).ToList();
        texts.ShouldAllBe(text => !CanonicalName().IsMatch(text));
        texts.ShouldContain(text => text.Contains("cidr_blocks", StringComparison.Ordinal));
    }

    private const string Serverless = """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Worker:
            Type: AWS::Serverless::Function
            Properties:
              Runtime: python3.13
              Handler: a.b
              InlineCode: "1"
              Tracing: PassThrough
              FunctionUrlConfig: {AuthType: NONE}
              Policies: [{Statement: [{Effect: Allow, Action: "*", Resource: "*"}]}]
              Events:
                Items: {Type: Kinesis, Properties: {Stream: !GetAtt Items.Arn, StartingPosition: LATEST}}
          Items: {Type: AWS::Kinesis::Stream}
          Jobs:
            Type: AWS::Serverless::SimpleTable
            Properties: {SSESpecification: {SSEEnabled: false}}
          Web:
            Type: AWS::Serverless::Api
            Properties: {StageName: prod}
          Machine:
            Type: AWS::Serverless::StateMachine
            Properties: {DefinitionUri: a.json, Logging: {Level: "OFF"}, Tracing: {Enabled: false}}
        """;

    [Theory]
    [InlineData("Worker", "AWS::Serverless::Function", "lambda-function-tracing-active", "Tracing", "Set Tracing to Active.")]
    [InlineData("WorkerUrl", "AWS::Serverless::Function", "lambda-url-requires-iam", "FunctionUrlConfig.AuthType", "Set FunctionUrlConfig.AuthType to AWS_IAM, or put CloudFront or an API with an authorizer in front.")]
    [InlineData("WorkerRole", "AWS::Serverless::Function", "iam-policy-no-full-iam-access", "Policies.Statement[0]", "List the IAM actions that are needed in Policies.")]
    [InlineData("WorkerItems", "AWS::Serverless::Function", "lambda-event-source-mapping-failures-kept", "Events.Items.Properties.DestinationConfig.OnFailure.Destination", "Set Events.Items.Properties.DestinationConfig.OnFailure.Destination, with Events.Items.Properties.MaximumRetryAttempts.")]
    [InlineData("Jobs", "AWS::Serverless::SimpleTable", "dynamodb-table-encrypted-with-kms", "SSESpecification.SSEEnabled", "Set SSESpecification.SSEEnabled to true, and name a key in KMSMasterKeyId.")]
    [InlineData("WebprodStage", "AWS::Serverless::Api", "apigateway-stage-tracing", "TracingEnabled", "Set TracingEnabled to true.")]
    [InlineData("Machine", "AWS::Serverless::StateMachine", "stepfunctions-state-machine-logs", "Logging.Level", "Set Logging.Level to ALL, ERROR or FATAL, and name a log group in Destinations.")]
    public void What_SAM_makes_is_told_in_the_words_of_its_declaration(string address, string sourceType, string check, string path, string fix)
    {
        var finding = Finding(Scanned.Of(Serverless), address, check);

        finding.Status.ShouldBe(FindingStatus.Fail);
        finding.Resource.SourceType.ShouldBe(sourceType);
        finding.Fix.ShouldBe(fix);
        finding.Details.Because.ShouldContain(read => read.Path == path);
    }

    [Fact]
    public void What_stands_beside_SAMs_declarations_keeps_its_own_words() =>
        Scanned.Of(Serverless).Result.Resources.Single(resource => resource.Address == "Items").SourceType.ShouldBeNull();

    /// <summary>What of it has a reason: tests/Onus.Assessment.Tests/Wording/names-in-texts.tsv.</summary>
    [SharedFact("corpus/terraform")]
    public void Of_real_configurations_no_text_calls_a_property_by_CloudFormations_name()
    {
        var known = Listed("names-in-texts.tsv");
        var names = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var texts = 0;
        var scan = Scanned.Below(Checkout.Shared("corpus/terraform"));
        foreach (var resource in scan.Result.Resources.Where(resource => resource.SourceType?.StartsWith("aws_", StringComparison.Ordinal) == true))
        {
            if (!names.TryGetValue(resource.Type, out var called))
            {
                names[resource.Type] = called = [];
                AddNames(Knowledge.Catalog.Properties.Find(resource.Type), called, 0);
            }

            foreach (var text in TextsOf(resource).Concat(scan.Result.Uninherited.Where(item => item.Resource == resource).SelectMany(item => new[] { item.Belief, item.Reason })))
            {
                texts++;
                found.UnionWith(Joined().Matches(text).Select(match => match.Value).Where(called.Contains).Select(name => $"{resource.SourceType} {name}"));
            }
        }

        texts.ShouldBeGreaterThan(100_000);
        found.Except(known).ShouldBeEmpty();
    }

    /// <summary>All sentences on a resource: what its checks say, what its holders hold and why, and in which clauses it fails.</summary>
    private static IEnumerable<string> TextsOf(ResourceAssessment resource)
    {
        foreach (var finding in resource.Findings())
        {
            yield return finding.Message;
            yield return finding.Rule.Why ?? "";
            yield return finding.Fix ?? "";
            yield return finding.Details.Cause?.Path ?? "";
            foreach (var clause in finding.Details.Clause is { } whole ? Clauses(whole) : [])
            {
                yield return clause.Element ?? "";
            }
        }

        foreach (var entry in resource.Split?.Entries ?? [])
        {
            yield return string.Join(' ', entry.Parts.Aws, entry.Parts.Customer, entry.Parts.Party);
            yield return string.Join(' ', entry.Basis.Select(step => step.Reason));
        }
    }

    private static void AddNames(PropertySet? properties, HashSet<string> names, int depth)
    {
        foreach (var property in depth > 8 ? [] : properties?.All ?? [])
        {
            names.Add(property.Name);
            var shape = property.Shape;
            while (shape is { Kind: ShapeKind.List, Element: { } element })
            {
                shape = element;
            }

            AddNames(shape?.Properties, names, depth + 1);
        }
    }

    private static HashSet<string> Listed(string file) =>
        File.ReadLines(Path.Combine(Checkout.Root, "tests", "Onus.Assessment.Tests", "Wording", file))
            .Where(line => !line.StartsWith('#')).Select(line => string.Join(' ', line.Split('\t')[..2])).ToHashSet(StringComparer.Ordinal);

    /// <summary>What Terraform has no word for, with the reason: tests/Onus.Assessment.Tests/Wording/without-words.tsv.</summary>
    [SharedFact("corpus/terraform")]
    public void Of_real_configurations_no_path_is_canonical_that_Terraform_has_a_name_for()
    {
        var known = Listed("without-words.tsv");
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var inWords = 0;
        foreach (var resource in Scanned.Below(Checkout.Shared("corpus/terraform")).Result.Resources.Where(resource => resource.SourceType?.StartsWith("aws_", StringComparison.Ordinal) == true))
        {
            // An expression of the catalogue keeps what has no other name as self.NAME.
            found.UnionWith(resource.Findings().Select(finding => finding.Details.Clause).OfType<DecidedClause>().SelectMany(Clauses)
                .SelectMany(clause => OwnName().Matches(clause.Text)).Select(match => $"{resource.SourceType} {match.Groups[1].Value}"));
            foreach (var read in resource.Findings().SelectMany(finding => finding.Details.Because))
            {
                inWords += read.Canonical is null ? 0 : 1;
                if (read.Canonical is null && char.IsAsciiLetterUpper(read.Path[0]))
                {
                    found.Add($"{resource.SourceType} {Places().Replace(read.Path, "[]")}");
                }
            }
        }

        inWords.ShouldBeGreaterThan(20_000);
        found.Except(known).ShouldBeEmpty();
    }

    private static Finding Finding(Scanned scan, string address, string check) =>
        scan.Result.Resources.Single(resource => resource.Address == address).Findings().Single(finding => finding.Rule.Id == check);

    private static IEnumerable<DecidedClause> Clauses(DecidedClause clause) => clause.Parts.SelectMany(Clauses).Prepend(clause);

    /// <summary>Words of several that are written as one, as CloudFormation writes names; not what a colon makes a condition key or a type of.</summary>
    [GeneratedRegex("(?<![A-Za-z0-9:])[A-Z][A-Za-z0-9]*[a-z0-9][A-Z][A-Za-z0-9]*(?![A-Za-z0-9])")]
    private static partial Regex Joined();

    [GeneratedRegex(@"(?<![A-Za-z0-9_.])self\.([A-Z][A-Za-z0-9_.]*)")]
    private static partial Regex OwnName();

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Places();

    [GeneratedRegex("CidrIp|FromPort|SecurityGroupIngress|IpProtocol")]
    private static partial Regex CanonicalName();
}
