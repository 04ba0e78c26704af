namespace Onus.Cli.Tests;

/// <summary>What shells are told to complete.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("onus scan --format ", "json")]
    [InlineData("onus scan --profile ", "essential")]
    [InlineData("onus explain sqs-queue-enc", "sqs-queue-encrypted-at-rest")]
    [InlineData("onus explain CKV_AWS_2", "CKV_AWS_27")]
    [InlineData("onus explain nist", "nist-800-53-r5")]
    [InlineData("onus scan --only data.enc", "data.encrypt-rest")]
    [InlineData("onus fix --check s3-bucket-ver", "s3-bucket-versioning-enabled")]
    [InlineData("onus who os.", "os.patch")]
    [InlineData("onus who os.patch on AWS::RDS::DBI", "AWS::RDS::DBInstance")]
    [InlineData("onus catalog list checks sq", "sqs")]
    [InlineData("onus catalog d", "docs")]
    public void Values_are_completed_as_well_as_commands(string line, string wanted) =>
        Answer.To($"[suggest:{line.Length}]", line).ShouldExit(0).Output.Split('\n').ShouldContain(wanted);

    [Fact]
    public void A_settings_file_with_mistakes_is_no_reason_to_complain_while_somebody_types()
    {
        using var folder = new TemporaryFolder();
        folder.Write("onus.hcl", "profile = \n");

        var answer = Answer.In(folder.Path, "[suggest:13]", "onus explain s");
        answer.ShouldExit(0).Error.ShouldBeEmpty();
    }
}
