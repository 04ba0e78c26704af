using Onus.Core.Files;
using Onus.Core.Values;
using Onus.Text.Editing;

namespace Onus.Text.Tests.Editing;

/// <summary>Edits of JSON and YAML: what changes, and that nothing else does.</summary>
public sealed class TreeEditorTests
{
    [Theory]
    [InlineData("a: 1\nb: 2\n", "a: 1\nb: 2\nk: true\n")]
    [InlineData("a: 1\nb: 2", "a: 1\nb: 2\nk: true")]
    [InlineData("a: 1 # one\nb: 2 # two\n# the end\n", "a: 1 # one\nb: 2 # two\nk: true\n# the end\n")]
    [InlineData("a: 1\r\nb: 2\r\n", "a: 1\r\nb: 2\r\nk: true\r\n")]
    [InlineData("a: |\n  text\n  more\n", "a: |\n  text\n  more\nk: true\n")]
    [InlineData("a: |\n  text\n\n\n# the end\n", "a: |\n  text\nk: true\n\n\n# the end\n")]
    [InlineData("a:\n", "a:\nk: true\n")]
    [InlineData("a:\n  - 1\n  - { b: 2 }\n", "a:\n  - 1\n  - { b: 2 }\nk: true\n")]
    [InlineData("{ a: 1 }\n", "{ a: 1, k: true }\n")]
    [InlineData("{}", "{ \"k\": true }")]
    [InlineData("{\"a\":1}", "{\"a\":1, \"k\": true}")]
    [InlineData("{\n    \"a\": { \"b\": 1 }\n}\n", "{\n    \"a\": { \"b\": 1 },\n    \"k\": true\n}\n")]
    [InlineData("{\n}\n", "{\n  \"k\": true\n}\n")]
    public void A_member_comes_behind_the_last_one(string before, string after) => Edited(before, (editor, root) => editor.Add(root, "k", Value.True)).ShouldBe(after);

    [Theory]
    [InlineData("a:\n    b: 1\n", "a:\n    b: 1\nk:\n    l:\n        - x: \"1\"\n          z: on time\n        - true\n")]
    [InlineData("{\n \"a\": {\n  \"b\": 1\n }\n}", "{\n \"a\": {\n  \"b\": 1\n },\n \"k\": {\n  \"l\": [\n   {\n    \"x\": \"1\",\n    \"z\": \"on time\"\n   },\n   true\n  ]\n }\n}")]
    [InlineData("{\"a\":1}", "{\"a\":1, \"k\": { \"l\": [{ \"x\": \"1\", \"z\": \"on time\" }, true] }}")]
    public void A_member_with_parts_is_laid_out_as_the_text_is(string before, string after)
    {
        var value = Value.Map(("l", Value.List(Value.Map(("x", Value.Of("1")), ("z", Value.Of("on time"))), Value.True)));

        Edited(before, (editor, root) => editor.Add(root, "k", value)).ShouldBe(after.Replace("z: on time", "z: \"on time\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a: 1 # why\n", "a: true # why\n")]
    [InlineData("a: 'no'\n", "a: true\n")]
    [InlineData("a:\n", "a: true\n")]
    [InlineData("a: # nothing\n", "a: true # nothing\n")]
    [InlineData("{\"a\" : \"x\" }", "{\"a\" : true }")]
    [InlineData("a: >-\n  folded\n  text\nb: 1\n", "a: true\nb: 1\n")]
    public void A_value_takes_the_place_of_another(string before, string after) =>
        Edited(before, (editor, root) => editor.Replace(root.Member("a")!.Value, Value.True)).ShouldBe(after);

    [Theory]
    [InlineData("a:\n- 1\n- 2 # two\nb: 3\n", "a:\n- 1\n- 2 # two\n- new\nb: 3\n")]
    [InlineData("a:\n  - x: 1\n    y: 2\n", "a:\n  - x: 1\n    y: 2\n  - new\n")]
    [InlineData("a: [1, 2]\n", "a: [1, 2, new]\n")]
    [InlineData("{\"a\": []}", "{\"a\": [ \"new\" ]}")]
    [InlineData("{\n  \"a\": [\n    1\n  ]\n}", "{\n  \"a\": [\n    1,\n    \"new\"\n  ]\n}")]
    public void An_element_comes_behind_the_last_one(string before, string after) =>
        Edited(before, (editor, root) => editor.Append(root.Member("a")!.Value, Value.Of("new"))).ShouldBe(after);

    [Theory]
    [InlineData("a: 1\nb: 2\nc: 3\n", "a: 1\nc: 3\n")]
    [InlineData("a: 1\nb:\n  deep:\n    - 1\nc: 3\n", "a: 1\nc: 3\n")]
    [InlineData("{\"b\": 2, \"a\": 1}", "{\"a\": 1}")]
    [InlineData("{\"a\": 1, \"b\": 2}", "{\"a\": 1}")]
    [InlineData("{\"b\": 2}", "{}")]
    [InlineData("b: 2\n", null)]
    public void A_member_goes_with_all_that_is_its_own(string before, string? after)
    {
        var root = TextTree.Read(before, out _)!;
        var edit = new TreeEditor(before, root).Remove(root, root.Member("b")!);

        (edit is null ? null : TextEdit.Apply(before, [edit])).ShouldBe(after);
    }

    [Fact]
    public void A_key_without_a_value_is_filled() => Edited("a:\n  b: # empty\n  c: 1\n", (editor, root) => editor.Fill(root.Member("a")!.Value.Member("b")!, "k", Value.True))
        .ShouldBe("a:\n  b: # empty\n    k: true\n  c: 1\n");

    [Theory]
    [InlineData("true", "\"true\"")]
    [InlineData("No", "\"No\"")]
    [InlineData("12", "\"12\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("TLS-1.2", "TLS-1.2")]
    [InlineData("", "\"\"")]
    [InlineData("a\"b\n", "\"a\\\"b\\n\"")]
    public void A_text_stays_a_text(string text, string written) => Edited("a: 1\n", (editor, root) => editor.Replace(root.Member("a")!.Value, Value.Of(text))).ShouldBe($"a: {written}\n");

    [Theory]
    [InlineData("{\"a\": }")]
    [InlineData("a: [")]
    [InlineData("a: *nobody")]
    [InlineData("\0")]
    [InlineData("")]
    [InlineData("{\"a\": \"\\ud800\"}")]
    public void Text_that_is_none_of_both_is_nothing_or_read_without_a_fault(string text) => Should.NotThrow(() => TextTree.Read(text, out _));

    private static string Edited(string before, Func<TreeEditor, TextNode, TextEdit> edit)
    {
        var root = TextTree.Read(before, out _).ShouldNotBeNull();
        return TextEdit.Apply(before, [edit(new TreeEditor(before, root), root)]);
    }
}
