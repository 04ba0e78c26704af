using Onus.Contracts;
using Onus.Sources;

namespace Onus.Terraform.Tests.Directories;

/// <summary>Which folders are deployed by themselves, and that none goes unreported in silence.</summary>
public sealed class RootTests
{
    private const string Queue = "resource \"aws_sqs_queue\" \"q\" {}\n";

    [Theory]
    [InlineData("count = 0")]
    [InlineData("count = local.none")]
    [InlineData("for_each = {}")]
    [InlineData("for_each = toset([])")]
    [InlineData("count = false ? 1 : 0")]
    public void A_call_that_can_make_nothing_hides_nothing(string count)
    {
        var reading = Of(("decoy/main.tf", $"locals {{\n  none = 0\n}}\nmodule \"p\" {{\n  source = \"../prod\"\n  {count}\n}}\n"), ("prod/main.tf", Queue));

        reading.Addresses.ShouldBe(["aws_sqs_queue.q"]);
        reading.Codes.ShouldBe(["tf-module-called-in-vain"]);
    }

    [Fact]
    public void A_module_that_is_switched_off_is_spoken_of()
    {
        var reading = Of(
            ("stack/main.tf", "variable \"on\" {\n  default = false\n}\nmodule \"p\" {\n  source = \"../modules/p\"\n  count = var.on ? 1 : 0\n}\n" + Queue),
            ("modules/p/main.tf", "module \"inner\" {\n  source = \"../inner\"\n}\n"),
            ("modules/inner/main.tf", Queue));

        reading.Deployments.ShouldHaveSingleItem();
        reading.Codes.ShouldBe(["tf-module-not-deployed", "tf-module-not-deployed"]);
        reading.Diagnostics.ShouldAllBe(said => said.Severity == DiagnosticSeverity.Warning && said.Remedy != null);
    }

    [Theory]
    [InlineData("provider \"aws\" {\n  region = \"eu-west-1\"\n}\n")]
    [InlineData("terraform {\n  backend \"s3\" {}\n}\n")]
    [InlineData("terraform {\n  cloud {}\n}\n")]
    public void What_says_where_it_is_deployed_is_deployed_though_a_call_of_it_is_switched_off(string setting)
    {
        var reading = Of(
            ("decoy/main.tf", "variable \"on\" {\n  default = false\n}\nmodule \"p\" {\n  source = \"../prod\"\n  count = var.on ? 1 : 0\n}\n"),
            ("prod/main.tf", setting + Queue));

        reading.Addresses.ShouldBe(["aws_sqs_queue.q"]);
    }

    [Fact]
    public void What_has_values_of_its_own_and_is_reported_with_others_is_spoken_of()
    {
        var reading = Of(
            ("decoy/main.tf", "module \"p\" {\n  source = \"../prod\"\n  name = \"harmless\"\n}\n"),
            ("prod/main.tf", "variable \"name\" {}\nresource \"aws_sqs_queue\" \"q\" {\n  name = var.name\n}\n"),
            ("prod/terraform.tfvars", "name = \"real\"\n"));

        reading.Addresses.ShouldBe(["module.p.aws_sqs_queue.q"]);
        reading.Codes.ShouldBe(["tf-module-own-values"]);
    }

    [Fact]
    public void What_keeps_its_own_state_is_deployed_by_itself_whoever_calls_it()
    {
        var reading = Of(
            ("decoy/main.tf", "module \"p\" {\n  source = \"../prod\"\n}\n"),
            ("prod/main.tf", "terraform {\n  backend \"s3\" {}\n}\n" + Queue));

        reading.Addresses.ShouldBe(["module.p.aws_sqs_queue.q", "aws_sqs_queue.q"]);
    }

    private static TerraformReading Of(params (string Name, string Text)[] files) => TerraformReading.Of(new ReadOptions(), files);
}
