using Onus.Contracts;
using Onus.Core.Values;
using Onus.Sources;
using Onus.Sources.Files;

namespace Onus.Terraform.Tests;

/// <summary>Where the values of input variables come from, and what their types make of them.</summary>
public sealed class VariableTests
{
    private const string Use = "resource \"t_t\" \"r\" {\n  v = var.x\n}\n";

    [Fact]
    public void A_variable_that_is_given_nothing_is_unknown_by_name()
    {
        var value = Value("variable \"x\" {}").ShouldBeOfType<UnknownValue>();

        value.Reason.Code.ShouldBe(UnknownCode.ParameterWithoutDefault);
        value.Reason.Detail.Text.ShouldContain("\"x\"");
    }

    [Fact]
    public void Files_win_over_defaults_in_Terraforms_order()
    {
        (string, string)[] files =
        [
            ("main.tf", Use + "variable \"x\" { default = \"default\" }"),
            ("terraform.tfvars", "x = \"tfvars\""),
            ("terraform.tfvars.json", "{\"x\": \"json\"}"),
            ("b.auto.tfvars", "x = \"b\""),
            ("a.auto.tfvars.json", "{\"x\": \"a\"}"),
        ];

        Text(new ReadOptions(), files[..1]).ShouldBe("default");
        Text(new ReadOptions(), files[..2]).ShouldBe("tfvars");
        Text(new ReadOptions(), files[..3]).ShouldBe("json");
        Text(new ReadOptions(), files).ShouldBe("b");
        Text(new ReadOptions { Variables = new Dictionary<string, Value> { ["x"] = Onus.Core.Values.Value.Of("given") } }, files).ShouldBe("given");
        using var folder = new TemporaryFolder();
        Text(new ReadOptions { VariableFiles = [DiskTree.Input(folder.Write("v.tfvars", "x = \"file\""))] }, files).ShouldBe("file");
    }

    [Fact]
    public void A_file_of_values_is_read_once_for_all_root_modules()
    {
        var options = new ReadOptions { VariableFiles = [DiskTree.Input("/nowhere/v.tfvars")] };

        var reading = TerraformReading.Of(options, ("a/main.tf", Use + "variable \"x\" {}"), ("b/main.tf", Use + "variable \"x\" {}"));

        reading.Deployments.Count.ShouldBe(2);
        reading.Codes.ShouldBe(["path-not-found"]);
    }

    [Theory]
    [InlineData("string", "1", "\"1\"")]
    [InlineData("number", "\"12\"", "12")]
    [InlineData("bool", "\"true\"", "true")]
    [InlineData("list(string)", "[1, true]", "[\"1\", \"true\"]")]
    [InlineData("set(string)", "[\"b\", \"a\", \"b\"]", "[\"a\", \"b\"]")]
    [InlineData("object({ a = string, b = optional(number, 5), c = optional(string) })", "{ a = 1, extra = 2 }", "{a = \"1\", b = 5, c = null}")]
    [InlineData("map(object({ on = optional(bool, true) }))", "{ k = {} }", "{k = {on = true}}")]
    [InlineData("object({ in = optional(object({ x = optional(string, \"d\") }), {}) })", "{}", "{in = {x = \"d\"}}")]
    public void Values_are_converted_and_completed_to_the_type(string type, string value, string expected) =>
        Value($"variable \"x\" {{\n  type = {type}\n  default = {value}\n}}")!.ToString().ShouldBe(expected);

    [Fact]
    public void A_text_that_is_given_is_read_by_the_type()
    {
        var options = new ReadOptions { Variables = new Dictionary<string, Value> { ["x"] = Onus.Core.Values.Value.Of("[\"a\"]") } };

        TerraformReading.Of(options, ("main.tf", Use + "variable \"x\" { type = list(string) }"))["t_t.r"].Values["v"]!.ToString().ShouldBe("[\"a\"]");
        Text(options, ("main.tf", Use + "variable \"x\" { type = string }")).ShouldBe("[\"a\"]");
    }

    [Fact]
    public void Null_counts_as_not_given_where_the_variable_is_not_nullable()
    {
        const string Call = "module \"m\" {\n  source = \"./c\"\n  x = null\n}";

        TerraformReading.Of(Call, ("c/main.tf", Use + "variable \"x\" {\n default = 1\n nullable = false\n}"))["module.m.t_t.r"].Values["v"]!.ToString().ShouldBe("1");
        TerraformReading.Of(Call, ("c/main.tf", Use + "variable \"x\" {\n default = 1\n}"))["module.m.t_t.r"].Values["v"].ShouldBeNull();
    }

    [Fact]
    public void A_resource_may_be_handed_over_as_an_object()
    {
        var reading = TerraformReading.Of(
            """
            resource "t_t" "s" { name = "n" }
            module "m" {
              source = "./c"
              x      = t_t.s
            }
            """,
            ("c/main.tf", Use + "variable \"x\" { type = object({ name = string, arn = string }) }"));

        var value = reading["module.m.t_t.r"].Values["v"].ShouldBeOfType<MapValue>();
        value["name"]!.ToString().ShouldBe("\"n\"");
        value["arn"].ShouldBeOfType<UnknownValue>().Refinement!.References[0].Target.ShouldBe(".#t_t.s");
        reading.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_sensitive_is_never_printed()
    {
        var value = Value("variable \"x\" {\n  default = \"hunter2\"\n  sensitive = true\n}")!;

        value.IsSensitive.ShouldBeTrue();
        value.ToString().ShouldNotContain("hunter2");
    }

    [Fact]
    public void A_value_that_does_not_fit_is_reported_without_being_printed()
    {
        var reading = TerraformReading.Of(Use + "variable \"x\" {\n  type = number\n  default = \"secret\"\n}");

        reading["t_t.r"].Values["v"].ShouldBeOfType<UnknownValue>().Reason.Code.ShouldBe(UnknownCode.Invalid);
        var diagnostic = reading.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe("tf-variable-type");
        diagnostic.Message.Text.ShouldNotContain("secret");
    }

    private static Value? Value(string variable) => TerraformReading.Of(Use + variable)["t_t.r"].Values["v"];

    private static string Text(ReadOptions options, params (string, string)[] files) =>
        TerraformReading.Of(options, files)["t_t.r"].Values["v"].ShouldBeOfType<StringValue>().Value;
}
