using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Editing;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Parsing;

namespace Onus.Hcl.Tests.Editing;

/// <summary>Edits of HCL: what changes, and that nothing else does.</summary>
public sealed class BodyEditorTests
{
    [Theory]
    [InlineData("b \"x\" {\n}\n", "b \"x\" {\n  k = true\n}\n")]
    [InlineData("b {}\n", "b {\n  k = true\n}\n")]
    [InlineData("b { a = 1 }\n", "b {\n  a = 1\n  k = true\n}\n")]
    [InlineData("b {\n  name = 1 # one\n}\n", "b {\n  name = 1 # one\n  k    = true\n}\n")]
    [InlineData("b {\r\n  a = 1\r\n}\r\n", "b {\r\n  a = 1\r\n  k = true\r\n}\r\n")]
    [InlineData("b {\n  a = {\n    c = 1\n  }\n}\n", "b {\n  a = {\n    c = 1\n  }\n\n  k = true\n}\n")]
    [InlineData("b {\n  a = 1\n\n  c {\n  }\n  d = 2\n}\n", "b {\n  a = 1\n  k = true\n\n  c {\n  }\n  d = 2\n}\n")]
    [InlineData("b { # why\n  c {\n  }\n}\n", "b { # why\n  k = true\n\n  c {\n  }\n}\n")]
    [InlineData("o {\n  b {\n    a = 1\n  }\n}\n", "o {\n  b {\n    a = 1\n  }\n\n  k = true\n}\n", 0)]
    public void An_attribute_comes_behind_the_others(string before, string after, int at = 0) => Edited(before, (editor, body) => editor.Add(body.Blocks[at], "k", "true")).ShouldBe(
        before.StartsWith('o') ? "o {\n  k = true\n\n  b {\n    a = 1\n  }\n}\n" : after);

    [Fact]
    public void One_with_a_longer_name_begins_a_group_so_that_the_lines_before_stay() =>
        Edited("b {\n  a = 1\n}\n", (editor, body) => editor.Add(body.Blocks[0], "longer", "2")).ShouldBe("b {\n  a = 1\n\n  longer = 2\n}\n");

    [Fact]
    public void A_group_that_nobody_has_seen_yet_is_laid_out_anew()
    {
        const string Text = "b {\n  a = 1\n}\n";

        Edited(Text, (_, body) => new BodyEditor(Text, "b {\n}\n").Add(body.Blocks[0], "longer", "2")).ShouldBe("b {\n  a      = 1\n  longer = 2\n}\n");
    }

    [Theory]
    [InlineData("b {\n  a = 1\n}\n", "b {\n  a = 1\n\n  c {\n    d = 1\n  }\n}\n")]
    [InlineData("b {\n}\n", "b {\n  c {\n    d = 1\n  }\n}\n")]
    [InlineData("b {}\n", "b {\n  c {\n    d = 1\n  }\n}\n")]
    [InlineData("b {\n  a = 1\n  # the end\n}\n", "b {\n  a = 1\n  # the end\n\n  c {\n    d = 1\n  }\n}\n")]
    public void A_block_comes_behind_all_that_is_there(string before, string after) => Edited(before, (editor, body) => editor.AddBlock(body.Blocks[0], ["c {", "  d = 1", "}"])).ShouldBe(after);

    [Theory]
    [InlineData("b {\n  a = 1\n}\n")]
    [InlineData("b { a = 1 }\n")]
    public void Lines_between_blocks_stay_empty(string before) =>
        Edited(before, (editor, body) => editor.AddBlock(body.Blocks[0], ["c {", "}", "", "c {", "}"])).ShouldContain("  c {\n  }\n\n  c {\n  }\n}");

    [Theory]
    [InlineData("b {\n  a   = \"x\" # why\n}\n", "b {\n  a   = true # why\n}\n")]
    [InlineData("b { a = f(1) }", "b { a = true }")]
    [InlineData("b {\n  a = [\n    1,\n  ]\n}\n", "b {\n  a = true\n}\n")]
    public void An_expression_takes_the_place_of_another(string before, string after) => Edited(before, (editor, body) => editor.Set(body.Blocks[0].Body.Attributes[0], "true")).ShouldBe(after);

    [Theory]
    [InlineData("b {\n  a = []\n}\n", "b {\n  a = [3]\n}\n")]
    [InlineData("b {\n  a = [1, 2]\n}\n", "b {\n  a = [1, 2, 3]\n}\n")]
    [InlineData("b {\n  a = [\n    1,\n    2,\n  ]\n}\n", "b {\n  a = [\n    1,\n    2,\n    3,\n  ]\n}\n")]
    [InlineData("b {\n  a = [\n    1\n  ]\n}\n", "b {\n  a = [\n    1,\n    3\n  ]\n}\n")]
    public void An_element_comes_behind_the_last_one(string before, string after) => Edited(before, (editor, body) =>
    {
        var attribute = body.Blocks[0].Body.Attributes[0];
        return editor.Append(attribute, (TupleExpression)attribute.Value, "3");
    }).ShouldBe(after);

    [Theory]
    [InlineData("b {\n  a = {}\n}\n", "b {\n  a = { k = 3 }\n}\n")]
    [InlineData("b {\n  a = { c = 1 }\n}\n", "b {\n  a = { c = 1, k = 3 }\n}\n")]
    [InlineData("b {\n  a = {c = 1,}\n}\n", "b {\n  a = {c = 1, k = 3 }\n}\n")]
    public void An_item_comes_behind_the_last_one(string before, string after) => Edited(before, (editor, body) =>
    {
        var attribute = body.Blocks[0].Body.Attributes[0];
        return editor.Append(attribute, (ObjectExpression)attribute.Value, "k", "3")!;
    }).ShouldBe(after);

    [Fact]
    public void An_object_on_several_lines_is_left_to_whoever_wrote_it()
    {
        const string Text = "b {\n  a = {\n    c = 1\n  }\n}\n";
        var attribute = HclParser.Parse(Text, new SourceMap().Add("t.tf"), new DiagnosticBag()).Body.Blocks[0].Body.Attributes[0];

        new BodyEditor(Text).Append(attribute, (ObjectExpression)attribute.Value, "k", "3").ShouldBeNull();
    }

    [Theory]
    [InlineData("b {\n  a = 1\n  c = 2 # two\n}\n", "b {\n  a = 1\n}\n")]
    [InlineData("b {\n  a = 1\n  c = {\n    d = 1\n  }\n}", "b {\n  a = 1\n}")]
    public void The_lines_of_an_attribute_go(string before, string after) => Edited(before, (editor, body) => editor.Remove(body.Blocks[0].Body.Attributes[1].Origin)).ShouldBe(after);

    [Fact]
    public void A_block_comes_behind_another_with_a_line_between() =>
        Edited("a {\n}\nb {\n}\n", (editor, body) => editor.AddBehind(body.Blocks[0], ["c {", "}"])).ShouldBe("a {\n}\n\nc {\n}\nb {\n}\n");

    [Theory]
    [InlineData("x", "\"x\"")]
    [InlineData("${a} \"b\"\n", "\"$${a} \\\"b\\\"\\n\"")]
    public void A_text_means_itself(string text, string written) => BodyEditor.Literal(Value.Of(text)).ShouldBe(written);

    [Fact]
    public void Values_are_written_on_one_line() =>
        BodyEditor.Literal(Value.Map(("a", Value.List(Value.True, Value.Of(7))), ("b c", Value.Null))).ShouldBe("{ a = [true, 7], \"b c\" = null }");

    private static string Edited(string before, Func<BodyEditor, Body, TextEdit> edit)
    {
        var body = HclParser.Parse(before, new SourceMap().Add("t.tf"), new DiagnosticBag()).Body;
        return TextEdit.Apply(before, [edit(new BodyEditor(before), body)]);
    }
}
