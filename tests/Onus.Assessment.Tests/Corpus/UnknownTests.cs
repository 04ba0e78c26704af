using Onus.Sources.Files;
using System.Globalization;
using Onus.Assessment.Unknowns;
using Onus.Contracts;
using Onus.Sources;

namespace Onus.Assessment.Tests.Corpus;

/// <summary>Of what checks read in Terraform of real projects little is unknown for another reason than that the input leaves it to somebody.</summary>
public sealed class UnknownTests(ITestOutputHelper output)
{
    private const double Most = 0.05;

    [SharedTheory("corpus/terraform")]
    [InlineData(false)]
    [InlineData(true)]
    public void Little_of_what_checks_read_is_unknown_for_reasons_of_our_own(bool withModules)
    {
        var corpus = Checkout.Shared("corpus/terraform");
        var survey = UnknownSurvey.Of(Scanned.Below(corpus, new ReadOptions { ModuleDirectories = withModules ? [new(null, DiskTree.At(corpus))] : [] }).Ledger);

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{survey.Read} attributes of {survey.Resources} resources read, {survey.Unknown} unknown; {survey.OpenFindings} of {survey.Findings} findings unknown; for reasons of our own {survey.ShareOfOwn:P1}"));
        foreach (var group in survey.Groups)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Attributes,6} {(double)group.Attributes / survey.Read,7:P1} {group.Findings,6} {group.Code.Name()}"));
            foreach (var detail in group.Details.Take(5))
            {
                output.WriteLine($"       {detail.Attributes,6} {detail.Findings,6} {detail.Detail}");
            }
        }

        survey.Read.ShouldBeGreaterThan(15_000);
        survey.ShareOfOwn.ShouldBeLessThan(Most);
        survey.Groups.Sum(group => group.Findings).ShouldBe(survey.OpenFindings);
    }

    [Fact]
    public void An_attribute_counts_once_and_a_reference_that_is_only_asked_for_counts_as_known()
    {
        const string Main = """
            variable "days" {}
            resource "aws_kms_key" "k" {}
            resource "aws_db_instance" "d" {
              engine                  = "postgres"
              kms_key_id              = aws_kms_key.k.arn
              storage_encrypted       = true
              backup_retention_period = var.days
            }
            """;

        var survey = UnknownSurvey.Of(Scanned.Of(Main, name: "main.tf").Ledger);

        var group = survey.Groups.Single(group => group.Code == UnknownCode.ParameterWithoutDefault);
        group.IsInput.ShouldBeTrue();
        group.Attributes.ShouldBe(1);
        group.Findings.ShouldBeGreaterThan(0);
        group.Details.Single().Detail.ShouldBe("variable \"days\" has no default");
        group.Details.Single().Example.ShouldBe("aws_db_instance.d.BackupRetentionPeriod");
        survey.Groups.Count.ShouldBe(1);
        survey.ShareOfOwn.ShouldBe(0);
    }
}
