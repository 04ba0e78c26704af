using Onus.Cli.Tests.Integrations;

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
    public void Bash_puts_the_values_in_also_behind_colons()
    {
        using var pipeline = new Pipeline();
        const string Ask = """
            eval "$(onus completion bash)"
            ask() { COMP_LINE="$1"; COMP_POINT=${#1}; _onus_complete; printf '%s\n' "${COMPREPLY[@]}"; }
            ask "onus scan --profile "
            ask "onus who os.patch on AWS::RDS::DBI"
            """;

        pipeline.Run(Ask).ShouldExit(0).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(["essential", "recommended", "thorough", "DBInstance"]);
    }

    [ProgramFact("fish")]
    public void Fish_puts_the_values_in()
    {
        using var pipeline = new Pipeline();

        pipeline.Run("fish -c 'onus completion fish | source; complete -C \"onus explain sqs-queue-enc\"'").ShouldExit(0).Output.ShouldContain("sqs-queue-encrypted-at-rest");
    }

    [ProgramFact("zsh")]
    public void Zsh_understands_its_lines()
    {
        using var pipeline = new Pipeline();

        pipeline.Run("onus completion zsh >lines && zsh -n lines").ShouldExit(0);
    }

    [Fact]
    public void A_settings_file_with_mistakes_is_no_reason_to_complain_while_somebody_types()
    {
        using var folder = new TemporaryFolder();
        folder.Write("onus.hcl", "profile = \n");

        var answer = Answer.In(folder.Path, "[suggest:13]", "onus explain s");
        answer.ShouldExit(0).Error.ShouldBeEmpty();
    }
}
