using System.Text.Json;

namespace Onus.Cli.Tests.Unknowns;

/// <summary>What stayed unknown, for people and for programs, and what is left out.</summary>
public sealed class UnknownsTests : IDisposable
{
    private const string Main = """
        variable "days" {}
        resource "aws_db_instance" "d" {
          engine                  = "postgres"
          backup_retention_period = var.days
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reasons_are_counted_for_programs()
    {
        _folder.Write("main.tf", Main);

        var answer = Answer.In(_folder.Path, "unknowns", ".", "--format", "json").ShouldExit(0);

        using var document = JsonDocument.Parse(answer.Output);
        var root = document.RootElement;
        root.GetProperty("schema").GetString().ShouldBe("onus/unknowns/1");
        root.GetProperty("known").GetInt32().ShouldBe(root.GetProperty("read").GetInt32() - root.GetProperty("unknown").GetInt32());
        var reason = root.GetProperty("reasons").EnumerateArray().Single();
        reason.GetProperty("code").GetString().ShouldBe("parameter-without-default");
        reason.GetProperty("leftByInput").GetBoolean().ShouldBeTrue();
        reason.GetProperty("attributes").GetInt32().ShouldBe(1);
        reason.GetProperty("details")[0].GetProperty("location").GetProperty("file").GetString().ShouldEndWith("main.tf");
    }

    [Fact]
    public void What_is_given_is_known_and_the_options_are_those_of_scan()
    {
        _folder.Write("main.tf", Main);

        var before = Answer.In(_folder.Path, "unknowns").ShouldExit(0);
        var after = Answer.In(_folder.Path, "unknowns", "--var", "days=7").ShouldExit(0);

        before.Output.ShouldContain("parameter-without-default");
        before.Output.ShouldContain("variable \"days\" has no default");
        after.Output.ShouldNotContain("REASON");
    }

    [Fact]
    public void A_state_beside_its_configuration_is_left_out_with_a_word_on_standard_error()
    {
        _folder.Write("main.tf", Main);
        _folder.Write("terraform.tfstate", """{"version":4,"terraform_version":"1.11.4","serial":1,"lineage":"x","resources":[]}""");

        var answer = Answer.In(_folder.Path, "scan", ".", "--format", "json").ShouldExit(0);

        answer.Error.ShouldContain("terraform-superseded");
        answer.Error.ShouldContain("onus scan terraform.tfstate");
        Answer.In(_folder.Path, "scan", "terraform.tfstate").ShouldExit(0).Error.ShouldNotContain("terraform-superseded");
        Answer.In(_folder.Path, "scan", ".", "--exclude", "*.tfstate").ShouldExit(0).Error.ShouldNotContain("terraform-superseded");
    }
}
