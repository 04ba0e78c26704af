using System.Text.Json;

namespace Onus.Cli.Tests;

/// <summary>The knowledge from the command line: explained, listed, shown and verified.</summary>
public sealed class KnowledgeTests
{
    [Theory]
    [InlineData("rds", "onus/service/1", "Amazon RDS")]
    [InlineData("aurora", "onus/service/1", "Amazon RDS")]
    [InlineData("AWS::RDS::DBInstance", "onus/type/1", "container model")]
    [InlineData("os.patch", "onus/responsibility/1", "Guest operating-system patching")]
    [InlineData("ops.quotas", "onus/responsibility/1", "(extension)")]
    [InlineData("resilience", "onus/responsibility-model/1", "CONTINUOUS TESTING OF CRITICAL INFRASTRUCTURE")]
    [InlineData("ai", "onus/responsibility-model/1", "SCOPE 4 Fine-tuned model")]
    [InlineData("rds-instance-storage-encrypted", "onus/checks/1", "StorageEncrypted")]
    [InlineData("CKV_AWS_16", "onus/checks/1", "rds-instance-storage-encrypted")]
    [InlineData("AVD-AWS-0080", "onus/checks/1", "rds-instance-storage-encrypted")]
    [InlineData("SC-28", "onus/requirement/1", "data.encrypt-rest")]
    [InlineData("nist-800-53-r5:SC-28", "onus/requirement/1", "data.encrypt-rest")]
    public void Explain_finds_what_a_name_means(string name, string schema, string said)
    {
        var words = Answer.To("explain", name).ShouldExit(0).Output;
        using var document = JsonDocument.Parse(Answer.To("explain", name, "--format", "json").ShouldExit(0).Output);

        words.ShouldContain(said);
        words.Split('\n').Where(line => line.Length > 100 && !line.TrimStart().StartsWith("https://", StringComparison.Ordinal)).ShouldBeEmpty();
        words.ShouldNotContain('\u001b');
        document.RootElement.GetProperty("schema").GetString().ShouldBe(schema);
    }

    [Theory]
    [InlineData("services", 19)]
    [InlineData("types", 100)]
    [InlineData("responsibilities", 70)]
    [InlineData("models", 3)]
    [InlineData("checks", 150)]
    [InlineData("overrides", 40)]
    [InlineData("sources", 50)]
    public void Catalog_list_lists(string what, int least)
    {
        using var document = JsonDocument.Parse(Answer.To("catalog", "list", what, "--format", "json").ShouldExit(0).Output);
        var names = document.RootElement.GetProperty(what).EnumerateArray().Select(row => row.EnumerateObject().First().Value.GetString()!).ToList();

        names.Count.ShouldBeGreaterThanOrEqualTo(least);
        var words = Answer.To("catalog", "list", what).ShouldExit(0).Output;
        names.Where(name => !words.Contains(name, StringComparison.Ordinal)).ShouldBeEmpty();
        words.Split('\n').ShouldAllBe(line => line.Length <= 100);
    }

    [Fact]
    public void Catalog_list_can_be_narrowed_to_a_service()
    {
        using var document = JsonDocument.Parse(Answer.To("catalog", "list", "types", "sqs", "--format", "json").ShouldExit(0).Output);

        document.RootElement.GetProperty("types").EnumerateArray().ShouldAllBe(type => type.GetProperty("service").GetString() == "sqs");
    }

    [Theory]
    [InlineData("rds", "services/rds/service.hcl", "service \"rds\" {")]
    [InlineData("rds-instance-storage-encrypted", "services/rds/", "check \"rds-instance-storage-encrypted\" {")]
    [InlineData("rds-custom-oracle", "services/rds/service.hcl", "override \"rds-custom-oracle\" {")]
    [InlineData("os.patch", "responsibilities.hcl", "responsibility \"os.patch\" {")]
    [InlineData("ops.quotas", "extensions.hcl", "responsibility \"ops.quotas\" {")]
    [InlineData("resilience", "models.hcl", "responsibility_model \"resilience\" {")]
    [InlineData("srm-page", "sources.hcl", "source \"srm-page\" {")]
    [InlineData("AWS::SQS::Queue", "services/sqs/service.hcl", "type \"AWS::SQS::Queue\" {")]
    [InlineData("on", "lib/", "shape \"on\" {")]
    [InlineData("policies_of", "lib/", "define \"policies_of\" {")]
    public void Catalog_show_shows_the_block_with_its_place(string name, string file, string begins)
    {
        using var document = JsonDocument.Parse(Answer.To("catalog", "show", name, "--format", "json").ShouldExit(0).Output);

        document.RootElement.GetProperty("file").GetString().ShouldNotBeNull().ShouldStartWith(file);
        document.RootElement.GetProperty("text").GetString().ShouldNotBeNull().TrimStart().ShouldStartWith(begins);
        Answer.To("catalog", "show", name).ShouldExit(0).Output.ShouldContain(begins);
    }

    [Fact]
    public void Catalog_show_shows_a_check_of_a_family_with_what_the_family_says_and_without_the_others()
    {
        var shown = Answer.To("catalog", "show", "security-group-no-public-rdp").ShouldExit(0).Output;

        shown.ShouldContain("checks \"security-group-no-public-port\" {\n  each \"security-group-no-public-rdp\" {");
        shown.ShouldContain("\n  condition ");
        shown.ShouldNotContain("security-group-no-public-ssh");
        shown.ShouldContain("\n}\n# services/vpc/crosswalk.hcl:");
        shown.ShouldContain("\nsecurity-group-no-public-rdp");
        shown.ShouldContain("CKV_AWS_25");
        shown.TrimEnd().ShouldEndWith("\n# level: essential");
    }

    [Fact]
    public void Catalog_verify_counts_what_it_verified()
    {
        using var document = JsonDocument.Parse(Answer.To("catalog", "verify", "--format", "json").ShouldExit(0).Output);

        document.RootElement.GetProperty("failed").GetInt32().ShouldBe(0);
        document.RootElement.GetProperty("errors").GetInt32().ShouldBe(0);
        document.RootElement.GetProperty("checks").GetInt32().ShouldBeGreaterThanOrEqualTo(150);
        Answer.To("catalog", "verify", Checkout.Catalog).ShouldExit(0).Output.ShouldContain(" 0 failed");
    }

    [Fact]
    public void Catalog_verify_of_a_catalogue_with_a_wrong_example_is_exit_code_1_with_its_place()
    {
        using var small = new SmallCatalog();
        small.Write("services/box/checks.hcl", SmallCatalog.Check.Replace("example \"fail\" {}", "example \"fail\" { Patched = true }", StringComparison.Ordinal));

        var answer = Answer.To("catalog", "verify", small.Path).ShouldExit(1);

        answer.Output.ShouldContain("1 failed");
        answer.Error.ShouldContain("checks.hcl:10:");
    }

    [Fact]
    public void Catalog_index_writes_the_file_that_it_is_told_and_names_the_files_that_it_read()
    {
        using var small = new SmallCatalog();
        using var copy = new TemporaryFolder();
        var index = Path.Combine(copy.Path, "index.tsv");

        Answer.To("catalog", "index", small.Path, "--output", index).ShouldExit(0);
        File.ReadAllText(index).ShouldContain("box");
        File.Exists(Path.Combine(small.Path, "index.tsv")).ShouldBeFalse();

        small.Write("sources.hcl", "source \"page\" {}\n");
        Answer.To("catalog", "index", small.Path, "--output", index).ShouldExit(1).Error.ShouldContain(Path.Combine(small.Path, "sources.hcl:1:1: error: "));
    }

    [Fact]
    public void A_catalogue_with_mistakes_is_not_scanned_with()
    {
        using var small = new SmallCatalog();
        small.Write("sources.hcl", "source \"page\" {}\n");

        Answer.To("who", "os.patch", "on", "box", "--catalog", small.Path).ShouldExit(2).Error.ShouldContain("sources.hcl:1:");
    }

    [Theory]
    [InlineData]
    [InlineData("scan")]
    [InlineData("explain")]
    [InlineData("who")]
    [InlineData("catalog")]
    [InlineData("catalog", "list")]
    [InlineData("catalog", "show")]
    [InlineData("catalog", "verify")]
    [InlineData("compare")]
    [InlineData("diff")]
    [InlineData("completion")]
    public void Help_says_something_of_every_option_argument_and_command(params string[] command)
    {
        var lines = Answer.To([.. command, "--help"]).ShouldExit(0).Output.Split('\n').SkipWhile(line => !line.StartsWith("Usage:", StringComparison.Ordinal)).Skip(2);

        lines.Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line.TrimStart() is ['-' or '<' or (>= 'a' and <= 'z'), ..])
            .Where(line => !line.Trim().Contains("  ", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    public void Completion_prints_lines_for_a_shell(string shell) => Answer.To("completion", shell).ShouldExit(0).Output.ShouldContain("complet");
}
