using System.Text;
using System.Text.RegularExpressions;
using Onus.Contracts.Json;
using Onus.Reports.Terminal;

namespace Onus.Reports.Tests.Terminal;

/// <summary>The report for people: 100 columns, and as good without colours as with them.</summary>
public sealed class TerminalReportTests
{
    private const string Template = """
        Parameters:
          Retention: {Type: Number}
        Resources:
          Database:
            Type: AWS::RDS::DBInstance
            Properties:
              Engine: mysql
              EngineVersion: "8.4"
              StorageEncrypted: true
              PubliclyAccessible: true
              BackupRetentionPeriod: !Ref Retention
          Own:
            Type: AWS::EC2::Instance
            Properties: {ImageId: ami-0123456789abcdef0, InstanceType: t3.micro}
          Queue:
            Type: AWS::SQS::Queue
          Unclaimed:
            Type: AWS::Mystery::Box
        """;

    [Fact]
    public void A_small_template_reads_as_the_golden_report() =>
        Golden.Match("Onus.Reports.Tests/Terminal/small.golden.txt", WithoutFolder(Scanned.Of(Template).Terminal()));

    [Fact]
    public void Without_colours_there_is_no_escape_code() => Scanned.Of(Template).Terminal().ShouldNotContain('\u001b');

    [Fact]
    public void What_stands_in_no_file_has_no_line_for_its_place()
    {
        // So it is with what an account was asked.
        var text = Encoding.UTF8.GetString(Scanned.Of(Template).Json());
        var placeless = Regex.Replace(text, """,?"(location|source)":\{[^{}]*(\{[^{}]*\}[^{}]*)?\}""", "");
        var result = AssessmentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(placeless)), "r", out _).ShouldNotBeNull();
        result.FindingsOf(Contracts.FindingStatus.Fail).ShouldAllBe(finding => finding.Location == null);

        using var output = new StringWriter();
        TerminalReport.Write(result, new TerminalWriter(output, colors: false), new TerminalOptions(true));

        var report = output.ToString();
        report.ShouldNotContain("where");
        report.ShouldContain("Database (AWS::RDS::DBInstance)\n         RDS instances have no public address");
    }

    [Fact]
    public void Colours_change_nothing_but_the_colour()
    {
        var scanned = Scanned.Of(Template);
        var colored = scanned.Terminal(colors: true);

        colored.ShouldContain("\u001b[31m");
        Regex.Replace(colored, "\u001b\\[[0-9]+m", "").ShouldBe(scanned.Terminal());
    }

    [SharedTheory("corpus/cloudformation", "corpus/cdk")]
    [InlineData("corpus/cloudformation", true)]
    [InlineData("corpus/cloudformation", false)]
    [InlineData("corpus/cdk", true)]
    public void No_line_is_wider_than_100_columns(string corpus, bool all)
    {
        var path = Checkout.Shared(corpus);
        Scanned.Below(path).Terminal(all: all).Split('\n').Where(line => line.Length > TerminalWriter.DefaultWidth).ShouldBeEmpty();
    }

    [Fact]
    public void What_a_template_names_can_t_write_to_the_terminal()
    {
        var report = Scanned.Of("{\"Resources\": {\"Evil\\u001b[2J\\nName\": {\"Type\": \"AWS::EC2::Instance\", \"Properties\": {\"InstanceType\": \"t3\\u001b[31m\"}}, \"Odd\": {\"Type\": \"AWS::Mystery\\u001b[2J::Box\"}}}", name: "t.json").Terminal(all: true);

        report.Where(c => char.IsControl(c) && c != '\n').ShouldBeEmpty();
        report.ShouldContain("Evil");
    }

    [Fact]
    public void Where_nothing_is_deployed_it_says_what_was_looked_for()
    {
        Words("Resources: {}\n", "t.yaml").ShouldContain("Nothing on AWS was found here: no template of CloudFormation or SAM, no output of the CDK, and no configuration, plan or state of Terraform that declares anything.");
        Words("resource \"google_storage_bucket\" \"b\" {}\n", "main.tf").ShouldContain("Nothing on AWS was found here: 1 deployment was read (terraform), and nothing that it declares is of AWS.");

        static string Words(string text, string name) => string.Join(' ', Scanned.Of(text, name: name).Terminal().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_long_list_is_cut_and_says_how_to_see_the_rest()
    {
        string[] types = ["EC2::Instance", "RDS::DBInstance", "RDS::DBCluster", "S3::Bucket", "SQS::Queue", "Lambda::Function", "DynamoDB::Table", "CloudTrail::Trail", "CloudFront::Distribution"];
        var scanned = Scanned.Of("Resources:\n" + string.Concat(types.Select((type, at) => $"  Bare{at}: {{Type: AWS::{type}}}\n")));

        scanned.Terminal().ShouldContain("--all shows them");
        scanned.Terminal(all: true).ShouldNotContain("--all shows them");
    }

    private static string WithoutFolder(string report) =>
        Regex.Replace(Regex.Replace(report, @"\S*[/\\](?=t\.yaml)", ""), "onus-[A-Za-z0-9]+", "onus-folder");
}
