using System.Text.RegularExpressions;
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

    /// <summary>What Terraform has no word for, with the reason: tests/Onus.Assessment.Tests/Wording/without-words.tsv.</summary>
    [SharedFact("corpus/terraform")]
    public void Of_real_configurations_no_path_is_canonical_that_Terraform_has_a_name_for()
    {
        var known = File.ReadLines(Path.Combine(Checkout.Root, "tests", "Onus.Assessment.Tests", "Wording", "without-words.tsv"))
            .Where(line => !line.StartsWith('#')).Select(line => string.Join(' ', line.Split('\t')[..2])).ToHashSet(StringComparer.Ordinal);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var inWords = 0;
        foreach (var resource in Scanned.Below(Checkout.Shared("corpus/terraform")).Result.Resources.Where(resource => resource.SourceType is not null))
        {
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

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Places();

    [GeneratedRegex("CidrIp|FromPort|SecurityGroupIngress|IpProtocol")]
    private static partial Regex CanonicalName();
}
