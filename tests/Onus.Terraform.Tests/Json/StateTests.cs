using Onus.Core.Values;

namespace Onus.Terraform.Tests.Json;

public sealed class StateTests
{
    private static Input State(string resources, string version = "4") => Input.Of(
        $$$"""{"version":{{{version}}},"terraform_version":"1.11.4","serial":1,"lineage":"x","outputs":{"o":{"value":"hunter2","sensitive":true}},"resources":[{{{resources}}}]}""",
        "terraform.tfstate");

    private static string Resource(string instances, string head = "") =>
        $$$"""{{{{head}}}"mode":"managed","type":"aws_x","name":"r","provider":"provider[\"registry.terraform.io/hashicorp/aws\"]","instances":[{{{instances}}}]}""";

    [Fact]
    public void A_state_and_the_same_state_shown_give_the_same()
    {
        var state = Input.Fixture("terraform.tfstate");
        var shown = Input.Fixture("shown.json");

        state.IsState.ShouldBeTrue();
        shown.IsState.ShouldBeTrue();
        state.Diagnostics.ShouldBeEmpty();
        shown.Diagnostics.ShouldBeEmpty();
        state.Blocks.Count.ShouldBe(19);
        shown.Blocks.OrderBy(block => block.Address, StringComparer.Ordinal).Select(block => $"{block.Address} {block.ModulePath} {block.Values}")
            .ShouldBe(state.Blocks.OrderBy(block => block.Address, StringComparer.Ordinal).Select(block => $"{block.Address} {block.ModulePath} {block.Values}"));
        state.Place(state["terraform_data.key"].Origin).ShouldMatch("^terraform.tfstate:[0-9]{3}:5$");
    }

    [Theory]
    [InlineData("terraform.tfstate")]
    [InlineData("shown.json")]
    public void No_text_of_a_value_shows_a_secret(string name)
    {
        var state = Input.Fixture(name);

        state["terraform_data.hidden"].Values["input"].ShouldBeOfType<MapValue>()["password"]!.IsSensitive.ShouldBeTrue();
        Texts.AllOf(state).ShouldNotContain("hunter2");
    }

    [Fact]
    public void What_terraform_resolved_is_literal()
    {
        var state = Input.Fixture("terraform.tfstate");

        state["terraform_data.chain[\"a\"]"].Values["input"]!.ToString().ShouldBe(state["terraform_data.each[\"a\"]"].Values["id"]!.ToString());
    }

    [Fact]
    public void Addresses_have_modules_and_keys()
    {
        var state = State(Resource("""{"index_key":0,"attributes":{}},{"index_key":"a\"b\\c${d}%{e}","attributes":{}}""", """ "module":"module.a[\"x.y\"].module.b[1]","""));

        state.Blocks.Select(block => block.Address).ShouldBe(["""module.a["x.y"].module.b[1].aws_x.r[0]""", """module.a["x.y"].module.b[1].aws_x.r["a\"b\\c$${d}%%{e}"]"""]);
        state.Blocks[0].ModulePath.ShouldBe("""module.a["x.y"].module.b[1]""");
    }

    [Theory]
    [InlineData("""[[{"type":"get_attr","value":"v"}]]""")]
    [InlineData("""[[{"type":"get_attr","value":"v"},{"type":"index","value":{"value":0,"type":"number"}}]]""")]
    [InlineData("""[[{"type":"get_attr","value":"v"},{"type":"index","value":{"value":"k","type":"string"}}]]""")]
    [InlineData("""[[{"type":"get_attr","value":"v"},{"type":"index","value":{"value":{"a":"b"},"type":["object",{}]}}]]""")]
    [InlineData("""[[{"type":"get_attr","value":"v"},7]]""")]
    [InlineData("""[[{"type":"get_attr","value":"v"},{"type":"index","value":{"value":99999999,"type":"number"}}]]""")]
    [InlineData("""[[]]""")]
    public void Sensitive_paths_are_redacted_and_those_that_do_not_fit_even_more(string paths)
    {
        var state = State(Resource($$$"""{"attributes":{"v":["hunter2"],"w":"plain"},"sensitive_attributes":{{{paths}}}}"""));

        Texts.AllOf(state).ShouldNotContain("hunter2");
        state.Blocks.Count.ShouldBe(1);
    }

    [Fact]
    public void Names_of_secrets_are_redacted_without_a_path()
    {
        var state = State(Resource("""{"attributes":{"secret":"hunter2","private_key_pem":"hunter2","password":"hunter2","auth_token":"hunter2","passwords":["hunter2"],"bucket":"b"},"sensitive_attributes":[]}"""));

        Texts.AllOf(state).ShouldNotContain("hunter2");
        state["aws_x.r"].Values["bucket"]!.ToString().ShouldBe("\"b\"");
    }

    [Fact]
    public void Attributes_of_any_type_are_unwrapped_and_blocks_that_look_alike_are_not()
    {
        var values = State(Resource("""{"attributes":{"any":{"value":[1],"type":["tuple",["number"]]},"filter":{"type":"string","value":"x"},"rule":[{"value":"x","type":"string"}]}}"""))["aws_x.r"].Values;

        values["any"]!.ToString().ShouldBe("[1]");
        values["filter"]!.ToString().ShouldBe("{type = \"string\", value = \"x\"}");
        values["rule"]!.ToString().ShouldBe("[{value = \"x\", type = \"string\"}]");
    }

    [Fact]
    public void Objects_that_are_still_to_be_destroyed_are_left_out_with_a_note()
    {
        var state = State(Resource("""{"attributes":{"id":"new"}},{"deposed":"abc","attributes":{"id":"old"}}"""));

        state["aws_x.r"].Values["id"]!.ToString().ShouldBe("\"new\"");
        state.Codes.ShouldBe(["terraform-state-deposed"]);
    }

    [Fact]
    public void Attributes_in_the_old_flat_form_are_read_as_far_as_they_are_plain()
    {
        var state = State(Resource("""{"attributes_flat":{"id":"x","tags.%":"1"}}"""));

        state["aws_x.r"].Values.ToString().ShouldBe("{id = \"x\"}");
        state.Codes.ShouldBe(["terraform-state-flat"]);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("5")]
    [InlineData("\"x\"")]
    [InlineData("null")]
    public void Another_version_is_an_error_with_a_remedy(string version)
    {
        var state = State(Resource("""{"attributes":{}}"""), version);

        state.Deployment.ShouldBeNull();
        var error = state.Diagnostics.ShouldHaveSingleItem();
        error.Code.ShouldBe("terraform-state-version");
        error.Remedy!.Text.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void Resources_before_the_version_are_read() =>
        Input.Of($$"""{"resources":[{{Resource("""{"attributes":{"a":1}}""")}}],"version":4,"terraform_version":"1","lineage":"x"}""")["aws_x.r"].Values["a"]!.ToString().ShouldBe("1");
}
