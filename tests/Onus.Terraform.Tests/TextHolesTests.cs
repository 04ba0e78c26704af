using Onus.Core.Values;

namespace Onus.Terraform.Tests;

/// <summary>Texts of which parts are not known are the same when the same stands in their holes.</summary>
public sealed class TextHolesTests
{
    private const string Beginning = "variable \"stage\" { type = string }\nvariable \"other\" { type = string }\nresource \"aws_sns_topic\" \"t\" {\n  name = \"${var.stage}-topic\"\n}\n";

    [Theory]
    [InlineData("\"${var.stage}-a\"", "\"${var.stage}-a\"", true)]
    [InlineData("\"${var.stage}-a\"", "\"${var.stage}-b\"", false)]
    [InlineData("\"${var.stage}-a\"", "\"${var.other}-a\"", false)]
    [InlineData("\"${var.stage}-topic\"", "aws_sns_topic.t.name", true)]
    [InlineData("\"x/${var.stage}-topic\"", "\"x/${aws_sns_topic.t.name}\"", true)]
    [InlineData("\"${aws_sns_topic.t.id}-a\"", "\"${aws_sns_topic.t.id}-a\"", true)]
    [InlineData("\"${aws_sns_topic.t.id}-a\"", "\"${aws_sns_topic.t.arn}-a\"", false)]
    [InlineData("var.stage", "\"${var.stage}\"", true)]
    public void Texts_are_the_same_by_what_stands_in_their_holes(string left, string right, bool same)
    {
        var values = TerraformReading.Of($"{Beginning}resource \"aws_x\" \"x\" {{\n  left = {left}\n  right = {right}\n}}\n").Blocks.Single(block => block.Type == "aws_x").Values;

        var (a, b) = (Identity(values["left"]), Identity(values["right"]));

        a.ShouldNotBeNull();
        (a == b).ShouldBe(same);
    }

    [Fact]
    public void What_lies_below_something_with_an_arn_refers_to_it()
    {
        var values = TerraformReading.Of($"{Beginning}resource \"aws_x\" \"x\" {{\n  all = \"${{aws_sns_topic.t.arn}}/*\"\n}}\n").Blocks.Single(block => block.Type == "aws_x").Values;

        ((UnknownValue)values["all"]!).Refinement!.References.ShouldHaveSingleItem().Target.ShouldEndWith("aws_sns_topic.t");
    }

    private static string? Identity(Value? value) => TextHoles.IdentityOf(value.ShouldBeOfType<UnknownValue>());
}
