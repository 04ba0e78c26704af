using System.Text.Json;

namespace Onus.Cli.Tests;

/// <summary>One question, one answer, with its source.</summary>
public sealed class WhoTests
{
    private const string Managed = """OptionSettings=[{"Namespace":"aws:elasticbeanstalk:managedactions","OptionName":"ManagedActionsEnabled","Value":"true"}]""";

    [Theory]
    [InlineData("aws", null, "rds-welcome", "AWS::RDS::DBInstance", "Engine=mysql")]
    [InlineData("customer", "rds-custom-oracle", "rds-custom", "aws_db_instance", "engine=custom-oracle-ee")]
    [InlineData("customer", "rds-custom-oracle", "rds-custom", "AWS::RDS::DBInstance", "Engine=custom-oracle-ee")]
    [InlineData("customer", null, "ec2-security", "AWS::EC2::Instance")]
    [InlineData("shared", "beanstalk-managed", "beanstalk-srm", "AWS::ElasticBeanstalk::Environment", Managed)]
    [InlineData("customer", "beanstalk-manual", "beanstalk-srm", "AWS::ElasticBeanstalk::Environment")]
    [InlineData("aws", "lambda-zip-auto", "lambda-srm", "AWS::Lambda::Function", "Runtime=python3.13", "RuntimeManagementConfig.UpdateRuntimeOn=Auto")]
    [InlineData("shared", "lambda-zip-manual-os", "lambda-srm", "AWS::Lambda::Function", "Runtime=python3.13", "RuntimeManagementConfig.UpdateRuntimeOn=Manual")]
    [InlineData("shared", "lambda-image", "lambda-srm", "AWS::Lambda::Function", "PackageType=Image")]
    [InlineData("aws", "lambda-zip-auto", "lambda-srm", "AWS::Serverless::Function", "Runtime=python3.13", "Tracing=Active")]
    [InlineData("shared", "lambda-image", "lambda-srm", "AWS::Serverless::Function", "PackageType=Image", "ImageUri=111122223333.dkr.ecr.eu-west-1.amazonaws.com/a:1")]
    [InlineData("shared", "emr-ec2", "emr-ami", "AWS::EMR::Cluster", "ReleaseLabel=emr-7.5.0")]
    [InlineData("customer", "emr-custom-ami", "emr-ami", "AWS::EMR::Cluster", "CustomAmiId=ami-0123456789abcdef0")]
    public void Who_patches_the_operating_system_is_answered_with_holder_step_and_source(string holder, string? id, string source, params string[] subject)
    {
        var answer = Answer.To(["who", "os.patch", "on", .. subject, "--format", "json"]).ShouldExit(0);

        using var document = JsonDocument.Parse(answer.Output);
        var entry = document.RootElement.GetProperty("entry");
        entry.GetProperty("holder").GetString().ShouldBe(holder);
        var last = entry.GetProperty("basis").EnumerateArray().Last();
        last.GetProperty("source").GetString().ShouldBe(source);
        (last.TryGetProperty("id", out var found) ? found.GetString() : null).ShouldBe(id);
        document.RootElement.GetProperty("sources").EnumerateArray().ShouldContain(item => item.GetProperty("id").GetString() == source);
    }

    [Theory]
    [InlineData("who os.patch on AWS::RDS::DBInstance Engien=mysql", "AWS::RDS::DBInstance has no property Engien; did you mean Engine?")]
    [InlineData("who os.patch on AWS::RDS::DBInstance engine=mysql", "did you mean Engine?")]
    [InlineData("who data.backup on AWS::DynamoDB::Table PointInTimeRecoverySpecification.PointInTimeRecoveryEnable=true", "did you mean PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled?")]
    [InlineData("who os.patch on AWS::Serverless::Function Tracin=Active", "AWS::Serverless::Function has no property Tracin; did you mean Tracing?")]
    [InlineData("who os.patch on rsd", "did you mean rds?")]
    public void What_is_misspelt_is_no_answer_but_an_error_with_the_nearest_name(string arguments, string error) =>
        string.Join(' ', Answer.To(arguments.Split(' ')).ShouldExit(2).Error.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ShouldContain(error);

    [Fact]
    public void Designs_are_no_answer_either_where_a_property_is_misspelt() =>
        Answer.To("compare", "rds", "AWS::RDS::DBInstance Engien=mysql").ShouldExit(2).Error.ShouldContain("Engien");

    [Fact]
    public void For_people_the_answer_comes_with_address_and_date_of_its_source_in_100_columns()
    {
        var answer = Answer.To("who", "os.patch", "on", "rds", "Engine=custom-oracle-ee").ShouldExit(0);

        answer.Output.ShouldContain("the customer");
        answer.Output.ShouldContain("https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html");
        string.Join(' ', answer.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ShouldContain("as of 2023-06");
        answer.Output.Split('\n').Where(line => line.Length > 100 && !line.TrimStart().StartsWith("https://", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("who", "data.keys", "on", "AWS::RDS::DBInstance", "MasterUserPassword=hunter2", "--format", "terminal")]
    [InlineData("who", "data.keys", "on", "AWS::RDS::DBInstance", "MasterUserPassword=hunter2", "--format", "json")]
    [InlineData("who", "data.keys", "on", "AWS::RDS::DBInstance", "MasterUserPassword:hunter2")]
    [InlineData("who", "data.keys", "on", "AWS::Lambda::Function", "Environment.Variables.MODE=hunter2")]
    [InlineData("who", "data.keys", "on", "AWS::EC2::VPNConnection", "VpnTunnelOptionsSpecifications=[{\"PreSharedKey\":\"hunter2\"}]")]
    [InlineData("compare", "rds", "DBInstance MasterUserPassword=hunter2", "-f", "terminal")]
    [InlineData("compare", "rds", "DBInstance MasterUserPassword=hunter2", "-f", "json")]
    [InlineData("compare", "rds", "DBInstance MasterUserPassword=hunter2", "-f", "markdown")]
    [InlineData("compare", "rds", "DBInstance MasterUserPassword=hunter2", "-f", "csv")]
    [InlineData("compare", "rds", "DBInztance MasterUserPassword=hunter2")]
    [InlineData("compare", "rds", "DBInstance MasterUserPassword:hunter2")]
    [InlineData("scan", ".", "--parameter", "MasterUserPassword:hunter2")]
    [InlineData("compare", "rds", "MasterUserPassword=hunter2")]
    public void A_password_that_is_given_is_not_repeated(params string[] arguments)
    {
        var answer = Answer.To(arguments);

        answer.Output.ShouldNotContain("hunter2");
        answer.Error.ShouldNotContain("hunter2");
    }

    [Theory]
    [InlineData("did you mean os.patch?", "who", "os.pacth", "on", "rds")]
    [InlineData("did you mean lambda?", "who", "os.patch", "on", "lamda")]
    [InlineData("belongs to the account", "who", "iam.account", "on", "AWS::RDS::DBInstance")]
    [InlineData("NAME=VALUE", "who", "os.patch", "on", "rds", "mysql")]
    [InlineData("no valid JSON", "who", "os.patch", "on", "rds", "Tags=[")]
    [InlineData("did you mean AWS::RDS::DBInstance?", "explain", "AWS::RDX::DBInstance")]
    [InlineData("did you mean rds-instance-storage-encrypted?", "explain", "rds-instance-storage-encryptd")]
    [InlineData("nothing is declared", "catalog", "show", "nothing-of-the-kind")]
    [InlineData("no service", "catalog", "list", "checks", "nothing")]
    [InlineData("no catalogue", "catalog", "verify", "/nowhere")]
    public void What_nobody_knows_is_exit_code_2_with_a_hint(string hint, params string[] arguments)
    {
        var answer = Answer.To(arguments).ShouldExit(2);

        answer.Error.ShouldContain(hint);
        answer.Output.ShouldBeEmpty();
    }
}
