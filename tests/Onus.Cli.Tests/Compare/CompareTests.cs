using System.Text.Json;

namespace Onus.Cli.Tests.Compare;

/// <summary>What a design may be, and how compare ends.</summary>
public sealed class CompareTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("rds", "aws")]
    [InlineData("Amazon RDS and Aurora", "aws")]
    [InlineData("DBInstance Engine=mysql", "aws")]
    [InlineData("AWS::RDS::DBInstance Engine=custom-oracle-ee", "customer")]
    [InlineData("rds Engine=custom-oracle-ee", "customer")]
    [InlineData("rds:custom-oracle", "customer")]
    [InlineData("AWS::RDS::DBInstance Engine='mysql' 'Tags=[{\"Key\": \"a b\", \"Value\": \"c\"}]'", "aws")]
    [InlineData("./t.yaml", "shared")]
    [InlineData("t.yaml", "shared")]
    [InlineData("./stack", "customer")]
    public void A_design_is_a_service_a_type_with_properties_a_variant_or_a_path(string design, string patching)
    {
        _folder.Write("t.yaml", "Resources:\n  Own: {Type: AWS::EC2::Instance}\n  Bought: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql}}\n");
        _folder.Write("stack/t.yaml", "Resources:\n  Own: {Type: AWS::EC2::Instance}\n");

        using var document = JsonDocument.Parse(Answer.In(_folder.Path, "compare", "ec2", design, "-f", "json").ShouldExit(0).Output);

        document.RootElement.GetProperty("rows").EnumerateArray().Single(row => row.GetProperty("responsibility").GetString() == "os.patch")
            .GetProperty("obligations")[1].GetProperty("holder").GetString().ShouldBe(patching);
    }

    [Theory]
    [InlineData("terminal", "Onus compare")]
    [InlineData("markdown", "- **A** ")]
    [InlineData("json", "{\n  \"schema\": \"onus/compare/2\"")]
    [InlineData("csv", "responsibility,title,layer,ec2,rds")]
    public void Each_format_is_written(string format, string begins) => Answer.To("compare", "ec2", "rds", "-f", format).ShouldExit(0).Output.ShouldStartWith(begins);

    [Theory]
    [InlineData("compare", "rds")]
    [InlineData("compare", "rds", "nowhere")]
    [InlineData("compare", "rds", "rds:nowhere")]
    [InlineData("compare", "rds", "rds:mysql Engine=mysql")]
    [InlineData("compare", "rds", "DBInstance Engine")]
    [InlineData("compare", "rds", "")]
    [InlineData("compare", "rds", "ec2", "-f", "xml")]
    [InlineData("compare", "rds", ".")]
    public void Wrong_usage_is_exit_code_2_with_a_reason_on_standard_error(params string[] arguments)
    {
        var answer = Answer.In(_folder.Path, arguments).ShouldExit(2);

        answer.Error.ShouldStartWith(arguments.Contains("xml") ? "Argument" : "onus compare: ");
        answer.Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_variant_that_is_not_there_names_those_that_are() => Answer.To("compare", "rds", "rds:nowhere").ShouldExit(2).Error.ShouldContain("rds:mysql");

    [Fact]
    public void What_can_t_be_read_of_a_design_is_exit_code_3()
    {
        _folder.Write("t.yaml", "Resources:\n  Own: {Type: AWS::EC2::Instance}\n");
        _folder.Write("broken.yaml", "Resources:\n  R: {Type: AWS::S3::Bucket, P: *nowhere}\n");

        Answer.In(_folder.Path, "compare", "rds", "./").ShouldExit(3).Error.ShouldContain("broken.yaml:2:");
    }

    [Fact]
    public void Who_and_explain_know_variants_too()
    {
        Answer.To("who", "os.patch", "on", "rds:custom-oracle").ShouldExit(0).Output.ReplaceLineEndings(" ").ShouldContain("on rds:custom-oracle (Amazon RDS and Aurora: Oracle on RDS Custom): the customer");
        using var document = JsonDocument.Parse(Answer.To("who", "svc.capacity", "on", "rds:aurora-serverless-v2", "-f", "json").ShouldExit(0).Output);
        document.RootElement.GetProperty("holder").GetString().ShouldBe("shared");
        document.RootElement.GetProperty("parts").GetArrayLength().ShouldBe(2);
        Answer.To("who", "os.patch", "on", "rds:nowhere").ShouldExit(2).Error.ShouldContain("rds:mysql");
        Answer.To("explain", "rds").ShouldExit(0).Output.ShouldContain("rds:mysql (MySQL on RDS)");
    }
}
