using System.Text;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Text.Tests.Trees;

/// <summary>Every value knows where it ends.</summary>
public sealed class RangeTests
{
    [Theory]
    [InlineData("{\"a\": [1, {\"b\": \"c\"}], \"d\": true}", "a", "[1, {\"b\": \"c\"}]")]
    [InlineData("{\"a\": \"x\\ny\" }", "a", "\"x\\ny\"")]
    [InlineData("{\"a\": 12.50 }", "a", "12.50")]
    [InlineData("{\"a\": {} }", "a", "{}")]
    [InlineData("a: 'x y'  # c\nb: 1\n", "a", "'x y'")]
    [InlineData("a: x y\nb: 1\n", "a", "x y")]
    [InlineData("a:\n  - 1\n  - b: c\n\n# c\nd: 1\n", "a", "- 1\n  - b: c")]
    [InlineData("a: [1, {b: c}]\nd: 1\n", "a", "[1, {b: c}]")]
    [InlineData("a: !Sub \"${X}\"\nd: 1\n", "a", "!Sub \"${X}\"")]
    [InlineData("a:\n  b: c\n  d: [e]\nf: 1\n", "a", "b: c\n  d: [e]")]
    public void A_value_ends_where_its_text_ends(string text, string key, string expected)
    {
        var tree = Onus.Text.TreeReader.Read(Encoding.UTF8.GetBytes(text), new SourceMap().Add("x"), out _)!;
        var origin = ((MapValue)tree.Root)[key]!.Origin;

        text[(int)origin.Offset..(int)origin.End].ShouldBe(expected);
    }

    [Fact]
    public void One_reader_reads_json_by_several_policies()
    {
        const string Text = "{\"a\": 1.50, \"a\": null, \"b\": 12345678901234567890}";

        Read(Onus.Text.JsonPolicy.Template).ShouldBe("{a = \"1.50\", b = \"12345678901234567890\"}");
        Read(Onus.Text.JsonPolicy.Plan).ShouldBe("{a = 1.5, b = 12345678901234567890}");
        Read(Onus.Text.JsonPolicy.Decoded).ShouldBe("{a = null, b = 12345678901234567890}");

        static string? Read(Onus.Text.JsonPolicy policy) => Onus.Text.JsonTree.Read(Text, policy, out _)?.Root.ToString();
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Nesting_is_bounded(int depth, bool fits)
    {
        var text = new string('[', depth) + new string(']', depth);

        var read = Onus.Text.JsonTree.Read(text, Onus.Text.JsonPolicy.Template, out var failure);

        (read is not null).ShouldBe(fits);
        failure?.Code.ShouldBe("too-deep");
        Onus.Text.JsonTree.Read(text, Onus.Text.JsonPolicy.Plan, out _).ShouldNotBeNull();
    }
}
