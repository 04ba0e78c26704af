using System.Text;
using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.Terraform.Tests.Json;

/// <summary>Plans and states that are cut off, wrong or hostile: a diagnostic each, never an exception.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("{\"name\":\"x\",\"version\":\"1.0.0\"}")]
    [InlineData("{\"Resources\":{\"terraform_version\":{\"Type\":\"AWS::X::Y\"}}}")]
    [InlineData("{\"format_version\":\"1.0\",\"provider_schemas\":{}}")]
    [InlineData("{\"version\":3,\"terraform_version\":\"1.11.4\",\"serial\":1,\"lineage\":\"x\",\"backend\":{\"type\":\"s3\"}}")]
    [InlineData("[\"terraform_version\",\"format_version\",\"values\"]")]
    [InlineData("terraform_version: 1")]
    [InlineData("")]
    public void What_is_neither_plan_nor_state_is_not_recognised(string text)
    {
        var input = Input.Of(text);

        input.IsPlan.ShouldBeFalse();
        input.IsState.ShouldBeFalse();
    }

    [Fact]
    public void What_is_called_a_state_is_one_even_where_it_lacks_what_Terraform_writes()
    {
        Input.Of("{\"version\":99,\"resources\":[]}", "terraform.tfstate").Codes.ShouldBe(["terraform-state-version"]);
        Input.Of("{\"version\":99,\"resources\":[]}").IsState.ShouldBeFalse();
    }

    [Fact]
    public void Half_a_character_is_passed_over()
    {
        const string Text = """
            {"HALF":1,"format_version":"1.2","terraform_version":"1.9.0","resource_changes":[{"address":"aws_x.r","mode":"managed","type":"aws_x","name":"r","HALF":2,
            "change":{"actions":["HALF","create"],"after":{"HALF":"HALF","a":"b"},"after_unknown":{"HALF":true}}}],
            "configuration":{"root_module":{"resources":[{"address":"aws_x.r","mode":"managed","type":"aws_x","name":"r","expressions":{"HALF":{"HALF":1,"references":["HALF"]}}}]}}}
            """;

        var input = Input.Of(Text.Replace("HALF", "\\ud800", StringComparison.Ordinal));

        input.IsPlan.ShouldBeTrue();
        input["aws_x.r"].Values["a"]!.ToString().ShouldBe("\"b\"");
    }

    [Fact]
    public void A_plan_with_many_variables_is_recognised()
    {
        var input = Input.Plan(Input.Create("a", "{}"), more: ",\"variables\":{\"x\":{\"value\":\"" + new string('x', 100_000) + "\"}}");

        input.IsPlan.ShouldBeTrue();
        input.Blocks.Count.ShouldBe(1);
    }

    [Fact]
    public void Byte_order_marks_and_UTF16_are_read()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Json", "Fixtures", "plan.json"));

        Input.Of([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]).Blocks.Count.ShouldBe(20);
        Input.Of([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]).Blocks.Count.ShouldBe(20);
        Input.Of([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)]).Blocks.Count.ShouldBe(20);
    }

    [Theory]
    [InlineData("plan.json")]
    [InlineData("terraform.tfstate")]
    [InlineData("shown.json")]
    public void Every_cut_of_a_file_is_read_as_far_as_it_goes(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Json", "Fixtures", name));
        var whole = Input.Of(bytes).Blocks.Count;
        var most = 0;
        for (var length = 0; length < bytes.Length; length += 97)
        {
            var input = Input.Of(bytes[..length]);
            input.Blocks.Count.ShouldBeInRange(most, whole);
            most = input.Blocks.Count;
            if (input.Deployment is not null)
            {
                var error = input.Diagnostics.ShouldHaveSingleItem();
                error.Severity.ShouldBe(DiagnosticSeverity.Error);
                error.Code.ShouldEndWith("-syntax");
                error.Remedy!.Text.ShouldNotBeNullOrEmpty();
            }
        }

        most.ShouldBeGreaterThan(whole / 2);
    }

    [Theory]
    [InlineData("plan.json")]
    [InlineData("terraform.tfstate")]
    [InlineData("shown.json")]
    public void Every_part_of_another_type_does_no_harm(string name)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Json", "Fixtures", name));
        var others = new[] { "7", "\"x\"", "null", "[]", "{}", "[[]]", "[{}]", "true" };
        var nth = 0;
        for (var at = text.IndexOf("\":", StringComparison.Ordinal); at > 0; at = text.IndexOf("\":", at + 1, StringComparison.Ordinal))
        {
            var (start, length) = ValueAt(text, at + 2);
            var other = others[nth++ % others.Length];
            Should.NotThrow(() => Input.Of(string.Concat(text.AsSpan(0, start), other, text.AsSpan(start + length))));
        }

        nth.ShouldBeGreaterThan(200);
    }

    [Theory]
    [InlineData("2.0")]
    [InlineData("11.0")]
    [InlineData("x")]
    public void A_newer_format_is_an_error_with_a_remedy(string version)
    {
        foreach (var section in new[] { "\"resource_changes\":[]", "\"values\":{}" })
        {
            var input = Input.Of($$$"""{"format_version":"{{{version}}}","terraform_version":"9",{{{section}}}}""");
            input.Deployment.ShouldBeNull();
            var error = input.Diagnostics.ShouldHaveSingleItem();
            error.Code.ShouldEndWith("-version");
            error.Remedy!.Text.ShouldNotBeNullOrEmpty();
        }
    }

    [Theory]
    [InlineData("\"resource_changes\":7", "terraform-plan-shape")]
    [InlineData("\"resource_changes\":[7]", "terraform-plan-shape")]
    [InlineData("\"resource_changes\":[{}]", "terraform-plan-resource")]
    [InlineData("\"resource_changes\":[],\"configuration\":[]", "terraform-plan-shape")]
    [InlineData("\"planned_values\":[]", "terraform-plan-shape")]
    [InlineData("\"values\":[]", "terraform-state-shape")]
    [InlineData("\"values\":{\"root_module\":{\"resources\":[{\"type\":\"aws_x\"}]}}", "terraform-state-resource")]
    public void Sections_of_another_type_are_errors(string section, string code) =>
        Input.Of($$$"""{"format_version":"1.2","terraform_version":"1",{{{section}}}}""").Codes.ShouldBe([code]);

    [Fact]
    public void A_value_that_nests_too_deep_is_unknown_and_the_rest_is_read()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 500)) + string.Concat(Enumerable.Repeat("]", 500));
        var input = Input.Plan(Input.Create("a", $$"""{"x":{{deep}},"y":1}""", $$"""{"x":{{deep}}}""", $$"""{"x":{{deep}}}"""));

        input["aws_x.a"].Values["y"]!.ToString().ShouldBe("1");
        input.Codes.ShouldBe(["terraform-plan-value-too-deep"]);
    }

    [Theory]
    [InlineData("{\"format_version\":\"1.2\",\"terraform_version\":\"1\",\"resource_changes\":[],\"x\":")]
    [InlineData("{\"version\":4,\"terraform_version\":\"1\",\"serial\":1,\"x\":")]
    [InlineData("{\"format_version\":\"1.2\",\"terraform_version\":\"1\",\"values\":")]
    public void Ten_thousand_levels_are_an_error(string start)
    {
        Input.Of(start + new string('[', 10_000)).Codes.ShouldHaveSingleItem().ShouldEndWith("-too-deep");
        Input.Of(start + string.Concat(Enumerable.Repeat("{\"root_module\":{\"child_modules\":[", 5_000))).Codes.ShouldHaveSingleItem().ShouldEndWith("-too-deep");
    }

    [Fact]
    public void Variables_that_fan_out_from_module_to_module_end()
    {
        var call = "{}";
        for (var i = 0; i < 25; i++)
        {
            call = $$$$"""{"source":"./m","expressions":{"a":{"references":["var.a","var.b"]},"b":{"references":["var.b","var.a"]}},"module":{"resources":[{"type":"aws_x","name":"r","mode":"managed","expressions":{"p":{"references":["var.a","var.b"]}}}],"module_calls":{"m":{{{{call}}}}}}}""";
        }

        var module = string.Join('.', Enumerable.Repeat("module.m", 25));
        var input = Input.Plan(
            Input.Create("r", "{}", """{"p":true}""").Replace("aws_x.r", module + ".aws_x.r", StringComparison.Ordinal),
            $$$$"""{"root_module":{"module_calls":{"m":{{{{call}}}}}}}""");

        input.Blocks.ShouldHaveSingleItem().Values["p"].ShouldBeOfType<UnknownValue>();
    }

    [Fact]
    public void Numbers_of_any_size_are_numbers_and_huge_ones_keep_their_text()
    {
        var values = Input.Plan(Input.Create("a", """{"a":123456789012345678901234567890,"b":0.5,"c":1e999999,"d":-0}"""))["aws_x.a"].Values;

        values["a"].ShouldBeOfType<NumberValue>().ToString().ShouldBe("123456789012345678901234567890");
        values["b"]!.ToString().ShouldBe("0.5");
        values["c"]!.ToString().ShouldBe("\"1e999999\"");
        values["d"]!.ToString().ShouldBe("0");
    }

    private static (int Start, int Length) ValueAt(string text, int at)
    {
        var bytes = Encoding.UTF8.GetBytes(text[at..]);
        var reader = new System.Text.Json.Utf8JsonReader(bytes);
        try
        {
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            return (at + start, (int)reader.BytesConsumed - start);
        }
        catch (System.Text.Json.JsonException)
        {
            return (at, 0);
        }
    }
}
