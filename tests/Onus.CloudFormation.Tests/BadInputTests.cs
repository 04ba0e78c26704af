using System.Text;
using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.CloudFormation.Tests;

/// <summary>Input that is broken, hostile or somebody else's: a diagnostic each, never an exception.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Good = "Resources:\n  R: {Type: AWS::X::Y}\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"R": {"Type": "AWS::X::Y", """, "cfn-syntax")]
    [InlineData("{\"Resources\": {\"R\": {\"Type\": \"AWS::X::Y\"},\n    \"Q\" }}", "cfn-syntax")]
    [InlineData("Resources:\n  R:\n    Type: AWS::X::Y\n   Bad: x\n", "cfn-syntax")]
    [InlineData("Resources:\n\tR:\n\t\tType: AWS::X::Y\n", "cfn-syntax")]
    [InlineData("Resources:\n  R: {Type: 'AWS::X::Y\n", "cfn-syntax")]
    [InlineData("Resources:\n  R: {Type: AWS::X::Y, P: [a,\nb]}\n", "cfn-syntax")]
    [InlineData("Resources:\n  R: {Type: AWS::X::Y, P: *nowhere}\n", "cfn-syntax")]
    [InlineData("Resources:\n  R: {Type: AWS::X::Y, ? [a, b] : c}\n", "cfn-syntax")]
    [InlineData("Resources:\n  R: {Type: AWS::X::Y, P: &a [*a]}\n", "cfn-syntax")]
    public void A_broken_template_is_an_error_with_a_place_and_a_remedy(string text, string code)
    {
        var reading = Reading.Of(text, name: text[0] == '{' ? "t.json" : "t.yaml");

        var error = reading.Errors.ShouldHaveSingleItem();
        error.Code.ShouldBe(code);
        error.Remedy!.Text.ShouldNotBeNullOrEmpty();
        reading.Sources.Locate(error.Origin)!.Value.Line.ShouldBeGreaterThan(0);
        reading.Resources.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{\"Resources\": {\"R\": {\"Type\": \"AWS::X::Y\"},\n    \"Q\" }}", "2:9")]
    [InlineData("Resources:\n  R:\n    Type: AWS::X::Y\n    P: *nowhere\n", "4:8")]
    public void The_place_of_what_is_broken_is_exact(string text, string place)
    {
        var reading = Reading.Of(text, name: text[0] == '{' ? "t.json" : "t.yaml");

        reading.Place(reading.Errors.ShouldHaveSingleItem().Origin).ShouldBe(place);
    }

    [Theory]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: x}\n---\napiVersion: v1\n")]
    [InlineData("{\"$schema\": \"https://schema.management.azure.com/x\", \"resources\": []}")]
    [InlineData("services:\n  web: {image: nginx}\n")]
    [InlineData("openapi: 3.0.0\npaths: {}\n")]
    [InlineData("{\"name\": \"x\", \"version\": \"1.0.0\"}")]
    [InlineData("{% if cookiecutter.x %}\nResources: {{ a }}\n")]
    [InlineData("[1, 2]")]
    [InlineData("just text")]
    [InlineData("Resources: [a]\nUrl: a::b\n")]
    [InlineData("Resources: {R: {Type: Pod}}\nUrl: a::b\n")]
    [InlineData("null")]
    [InlineData("---\n")]
    public void What_other_tools_read_is_skipped_with_a_note(string text)
    {
        var reading = Reading.Of(text);

        reading.Resources.ShouldBeEmpty();
        reading.Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Note);
    }

    [Fact]
    public void A_template_of_a_template_is_a_note() =>
        Reading.Of("AWSTemplateFormatVersion: '2010-09-09'\n{%- if x %}\nResources: {}\n{%- endif %}\n").Codes.ShouldBe(["cfn-stencil"]);

    [Theory]
    [InlineData("{\"Resources\": ", "\"Type\": \"AWS::X::Y\"", "{\"a\": ", "}")]
    [InlineData("{\"Resources\": ", "\"Type\": \"AWS::X::Y\"", "[", "]")]
    [InlineData("Resources: ", "Type AWS::X::Y", "[", "]")]
    [InlineData("Resources: ", "Type AWS::X::Y", "{a: ", "}")]
    public void Ten_thousand_levels_are_an_error(string before, string core, string open, string close)
    {
        var text = before + string.Concat(Enumerable.Repeat(open, 10_000)) + (core[0] == '"' ? "{" + core + "}" : core) + string.Concat(Enumerable.Repeat(close, 10_000));
        _folder.Write("t.yaml", "# Resources Type AWS::X::Y\n" + text);
        _folder.Write("t.json", text + new string(' ', 10) + "AWSTemplateFormatVersion");
        _folder.Write("head.json", "{\"AWSTemplateFormatVersion\": \"2010-09-09\", \"X\": " + text);

        var reading = Reading.Below(_folder.Path);

        reading.Resources.ShouldBeEmpty();
        reading.Codes.ShouldContain("cfn-too-deep");
    }

    [Fact]
    public void A_block_of_a_thousand_levels_is_an_error()
    {
        var text = new StringBuilder("AWSTemplateFormatVersion: '2010-09-09'\nResources:\n");
        for (var i = 1; i < 1000; i++)
        {
            text.Append(' ', i).Append("Type:\n");
        }

        Reading.Of(text + new string(' ', 1000) + "AWS::X::Y").Codes.ShouldBe(["cfn-too-deep"]);
    }

    [Fact]
    public void A_bomb_of_aliases_is_an_error()
    {
        var text = new StringBuilder("AWSTemplateFormatVersion: '2010-09-09'\nA0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 30; i++)
        {
            text.Append($"A{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        var reading = Reading.Of(text + Good);

        reading.Errors.ShouldHaveSingleItem().Code.ShouldBe("cfn-too-many-aliases");
    }

    [Fact]
    public void Repeated_keys_are_an_error_and_the_first_counts()
    {
        var yaml = Reading.Of("Resources:\n  R: {Type: AWS::X::Y}\n  R: {Type: AWS::X::Z}\n");
        yaml["R"].Type.ShouldBe("AWS::X::Y");
        yaml.Place(yaml.Errors.ShouldHaveSingleItem().Origin).ShouldBe("3:3");

        var json = Reading.Of("{\"Resources\": {\"R\": {\"Type\": \"AWS::X::Y\"},\n \"R\": {\"Type\": \"AWS::X::Z\"}}}");
        json["R"].Type.ShouldBe("AWS::X::Y");
        json.Errors.ShouldHaveSingleItem().Code.ShouldBe("cfn-duplicate-key");
        json.Place(json.Errors.Single().Origin).ShouldBe("2:2");
    }

    [Theory]
    [InlineData("R: x")]
    [InlineData("R: {Properties: {}}")]
    [InlineData("R: {Type: [a]}")]
    [InlineData("R: {Type: {'Rain::Module': x}}")]
    public void A_resource_without_type_is_an_error_and_the_rest_is_read(string resource)
    {
        var reading = Reading.Of($"Resources:\n  {resource}\n  S: {{Type: AWS::X::Y}}\n");

        reading.Resources.ShouldHaveSingleItem().Address.ShouldBe("S");
        reading.Errors.ShouldHaveSingleItem().Code.ShouldBe("cfn-resource-without-type");
    }

    [Theory]
    [InlineData("Parameters: x")]
    [InlineData("Parameters: {P: x}")]
    [InlineData("Parameters: {P: {Type: [a], Default: {a: b}}}")]
    [InlineData("Mappings: 7")]
    [InlineData("Conditions: [a]")]
    [InlineData("Outputs: null")]
    [InlineData("Transform: {a: [b]}")]
    [InlineData("Metadata: ~")]
    public void Sections_of_another_shape_do_no_harm(string section) =>
        Reading.Of(section + "\n" + Good + "  S: {Type: AWS::X::Y, Properties: {A: !Ref P, B: !FindInMap [M, a, b]}}\n")["R"].Type.ShouldBe("AWS::X::Y");

    [Theory]
    [InlineData("1e999999")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("-99999999999999999999")]
    [InlineData("0.1000000000000000055511151231257827")]
    public void Numbers_that_no_number_holds_keep_their_text(string number)
    {
        Reading.Property(number)!.ToString().ShouldBe($"\"{number}\"");
        Reading.Of("{\"Resources\": {\"R\": {\"Type\": \"AWS::X::Y\", \"Properties\": {\"P\": " + number + "}}}}")["R"].Properties["P"]!.ToString().ShouldBe($"\"{number}\"");
    }

    [Fact]
    public void Text_that_is_not_utf8_does_no_harm()
    {
        _folder.Write("t.json", [.. "{\"Resources\": {\"R\": {\"Type\": \"AWS::X::Y\", \"Properties\": {\"A\": \"\\ud800\", \"B\": \""u8, 0xFF, 0xC3, .. "\"}}}}"u8]);

        Reading.Below(_folder.Path)["R"].Properties.Count.ShouldBe(2);
    }

    [Fact]
    public void Macros_are_warned_of_but_not_aws_own()
    {
        Reading.Of("Transform: [AWS::Serverless-2016-10-31, Mine]\n" + Good).Codes.ShouldBe(["cfn-macro"]);
        Reading.Of("Transform: AWS::LanguageExtensions\n" + Good).Codes.ShouldBeEmpty();
    }

    [Fact]
    public void Every_cut_of_a_template_is_read_or_refused()
    {
        var text = """
            AWSTemplateFormatVersion: '2010-09-09'
            Parameters: {P: {Type: String, Default: "x"}}
            Conditions: {C: !And [!Equals [!Ref P, x], !Not [!Condition D]], D: !Equals [a, &anchor b]}
            Resources:
              R:
                Type: AWS::X::Y
                Condition: C
                Properties:
                  A: !Sub ["${P}-${Q}", {Q: !Select [0, !Split [",", !Ref P]]}]
                  B: |
                    text
                  <<: {M: *anchor}
                  C: !If [C, !GetAtt R.Arn, !Ref AWS::NoValue]
            """;
        for (var length = 0; length <= text.Length; length += 3)
        {
            Should.NotThrow(() => Reading.Of(text[..length]));
            Should.NotThrow(() => Reading.Of(text[length..]));
        }
    }

    [Fact]
    public void An_unknown_length_of_a_choice_is_bounded()
    {
        var parameters = string.Concat(Enumerable.Range(0, 20).Select(i => $"  P{i}: {{Type: String}}\n"));
        var conditions = string.Concat(Enumerable.Range(0, 20).Select(i => $"  C{i}: !Equals [!Ref P{i}, x]\n"));
        var value = Enumerable.Range(0, 20).Aggregate("z", (inner, i) => $"!If [C{i}, v{i}, {inner}]");

        var unknown = Reading.Property(value, $"Parameters:\n{parameters}Conditions:\n{conditions}").ShouldBeOfType<UnknownValue>();

        unknown.Refinement!.Candidates.ShouldBeEmpty();
        unknown.Reason.Code.ShouldBe(UnknownCode.UndecidedCondition);
    }

    [Theory]
    [InlineData("Resources:\n  R:\n    Type: AWS::X::Y\n    Properties:\n      P: {{ name }}\n")]
    [InlineData("Resources:\n  {{ name }}:\n    Type: AWS::X::Y\n")]
    [InlineData("Resources:\n  R:\n    Type: AWS::X::Y\n    Properties: {{ toYaml .Values.properties }}\n")]
    [InlineData("Resources:\n  R:\n    Type: AWS::X::Y\n<% if x %>\n    Condition: C\n<% end %>\n")]
    public void Placeholders_of_another_tool_are_a_warning_wherever_they_stand(string text) => Reading.Of(text).Codes.ShouldBe(["cfn-stencil"]);

    [Fact]
    public void Braces_elsewhere_excuse_no_mistake() =>
        Reading.Of("Resources:\n  R:\n    Type: AWS::X::Y\n    Properties:\n      P: '{{ InstanceId }}'\n   Bad: x\n").Codes.ShouldBe(["cfn-syntax"]);

    [Fact]
    public void A_template_inside_a_stack_set_is_said_to_be_unread()
    {
        var reading = Reading.Of("Resources:\n  S:\n    Type: AWS::CloudFormation::StackSet\n    Properties:\n      TemplateBody: |\n        Resources: {R: {Type: AWS::X::Y}}\n");

        reading.Codes.ShouldBe(["cfn-template-inside"]);
    }

    [Fact]
    public void The_output_of_another_stack_is_not_known()
    {
        var value = Reading.Property("{Fn::GetStackOutput: {StackName: keys, OutputName: Key}}").ShouldBeOfType<UnknownValue>();

        value.Reason.Detail.Text.ShouldBe("the output \"Key\" of another stack");
        value.IsNotNull.ShouldBeTrue();
    }
}
