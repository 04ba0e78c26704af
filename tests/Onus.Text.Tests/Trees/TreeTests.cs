using System.Text;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Text.Tests.Trees;

/// <summary>What JSON and YAML mean, and where in the text each value stands.</summary>
public sealed class TreeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("true", "true")]
    [InlineData("yes", "true")]
    [InlineData("Off", "false")]
    [InlineData("'yes'", "\"yes\"")]
    [InlineData("y", "\"y\"")]
    [InlineData("443", "443")]
    [InlineData("-1", "-1")]
    [InlineData("1.5", "1.5")]
    [InlineData("0", "0")]
    [InlineData("012345678901", "\"012345678901\"")]
    [InlineData("123456789012", "123456789012")]
    [InlineData("2010-09-09", "\"2010-09-09\"")]
    [InlineData("2012-10-17", "\"2012-10-17\"")]
    [InlineData("8.0", "\"8.0\"")]
    [InlineData("5.10", "\"5.10\"")]
    [InlineData("12:30", "\"12:30\"")]
    [InlineData("0x1F", "\"0x1F\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData(".", "\".\"")]
    [InlineData("~", "null")]
    [InlineData("", "null")]
    [InlineData("['', a]", "[\"\", \"a\"]")]
    [InlineData("!!str 5", "\"5\"")]
    [InlineData("! 5", "\"5\"")]
    [InlineData("!!int 5", "5")]
    [InlineData("[&x 1, *x]", "[1, 1]")]
    [InlineData("{<<: {a: 1, b: 2}, b: 3}", "{b = 3, a = 1}")]
    [InlineData("{<<: [{a: 1}, {a: 2, c: 3}]}", "{a = 1, c = 3}")]
    [InlineData("{on: 1, 5: 2}", "{on = 1, 5 = 2}")]
    public void Yaml_means_what_cloudformation_takes_it_for(string yaml, string expected) =>
        Reading.Property(yaml)!.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("8.0", "\"8.0\"")]
    [InlineData("1e3", "1000")]
    [InlineData("\"a\\u0041\\n\"", "\"aA \"")]
    [InlineData("[ ]", "[]")]
    [InlineData("{ }", "{}")]
    [InlineData("[1, /* c */ 2, ]", "[1, 2]")]
    public void Json_means_what_it_says(string json, string expected) =>
        Reading.Of("{\"Resources\": {\"R\": {\"Type\": \"AWS::X::Y\", \"Properties\": {\"P\": " + json + "}}}}")["R"].Properties["P"]!.ToString().ShouldBe(expected);

    [Theory]
    [InlineData(":")]
    [InlineData("a: b\n:")]
    [InlineData("? a\n? b\n: :")]
    [InlineData("!<%> a")]
    [InlineData("!<tag:a b> c")]
    [InlineData("%TAG ! :\n---\n!<a> b")]
    [InlineData("!<\ud800> a")]
    [InlineData("a: &\u0001 b")]
    [InlineData("%YAML 99999999999999999999.1\n--- a")]
    [InlineData("- [\n]\n- {a")]
    [InlineData("a: \"\\UFFFFFFFF\"")]
    [InlineData("a: |99\n  b")]
    [InlineData("- !!%zz a")]
    public void What_the_library_stumbles_over_is_a_failure_or_a_value_and_never_an_exception(string yaml)
    {
        var text = YamlTree.Read(yaml, new SourceMap().Add("t.yaml"), out var failure);

        (text is null).ShouldBe(failure is not null);
        failure?.Offset.ShouldBeInRange(0, yaml.Length);
        Should.NotThrow(() => YamlComments.Read(yaml));
    }

    [Fact]
    public void Every_value_of_yaml_has_its_place()
    {
        var reading = Reading.Of("Resources:\r\n  # é\r\n  R:\r\n    Type: AWS::X::Y\r\n    Properties:\r\n      A: \"é\"\r\n      B: [1, {C: x}]\r\n      D: !Ref R\r\n      E: |\r\n        text\r\n");

        var properties = reading["R"].Properties;
        reading.Place(reading["R"].Origin).ShouldBe("3:3");
        reading.Place(properties.Origin).ShouldBe("6:7");
        reading.Place(properties["A"]!.Origin).ShouldBe("6:10");
        reading.Place(((MapValue)((ListValue)properties["B"]!).Items[1])["C"]!.Origin).ShouldBe("7:18");
        reading.Place(properties["D"]!.Origin).ShouldBe("8:10");
        reading.Place(properties["E"]!.Origin).ShouldBe("9:10");
    }

    [Fact]
    public void Every_value_of_json_has_its_place()
    {
        var reading = Reading.Of("{\"Description\": \"é\",\n \"Resources\": {\"é\": 1,\n  \"é\": 2, \"R\": {\"Type\": \"AWS::X::Y\",\n   \"Properties\": {\"É\": \"é\", \"B\": [1, {\"C\": null}]}}}}");

        var properties = reading["R"].Properties;
        reading.Place(reading["R"].Origin).ShouldBe("3:11");
        reading.Place(properties["É"]!.Origin).ShouldBe("4:24");
        reading.Place(properties["B"]!.Origin).ShouldBe("4:34");
        reading.Place(((MapValue)((ListValue)properties["B"]!).Items[1])["C"]!.Origin).ShouldBe("4:44");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Byte_order_marks_are_understood(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        _folder.Write("a.yaml", [.. encoding.GetPreamble(), .. encoding.GetBytes("Resources:\n  A: {Type: AWS::X::Y}\n")]);
        _folder.Write("b.json", [.. encoding.GetPreamble(), .. encoding.GetBytes("{\"Resources\": {\n \"B\": {\"Type\": \"AWS::X::Y\"}}}")]);

        var reading = Reading.Below(_folder.Path);

        reading.Diagnostics.ShouldBeEmpty();
        reading.Place(reading["A"].Origin).ShouldBe("2:3");
        reading.Place(reading["B"].Origin).ShouldBe("2:2");
    }

    [Fact]
    public void Only_the_first_document_counts_and_others_are_warned_of()
    {
        var reading = Reading.Of("Resources:\n  A: {Type: AWS::X::Y}\n---\nResources:\n  B: {Type: AWS::X::Y}\n");

        reading.Resources.ShouldHaveSingleItem().Address.ShouldBe("A");
        reading.Codes.ShouldBe(["cfn-more-documents"]);
        Reading.Of("---\nResources:\n  A: {Type: AWS::X::Y}\n...\n").Codes.ShouldBeEmpty();
    }

    [Fact]
    public void Yaml_in_flow_style_is_no_broken_json() =>
        Reading.Of("{Resources: {A: {Type: AWS::X::Y}}}").Resources.ShouldHaveSingleItem().Address.ShouldBe("A");

    [Fact]
    public void Short_tags_and_long_names_mean_the_same()
    {
        const string Sections = "Parameters: {A: {Type: String, Default: x}}";

        Reading.Property("{'Fn::Sub': '${A}'}", Sections)!.ToString().ShouldBe(Reading.Property("!Sub ${A}", Sections)!.ToString());
        Reading.Property("{'Fn::GetAtt': Other.Arn}")!.ToString().ShouldBe(Reading.Property("!GetAtt [Other, Arn]")!.ToString());
    }

    [Fact]
    public void A_tree_needs_no_template()
    {
        var file = new SourceMap().Add("x");
        var text = Onus.Text.TreeReader.Read("{\"a\": [1, {\"b\": \"c\"}]}"u8.ToArray(), file, out var failure);

        failure.ShouldBeNull();
        text!.Root.ToString().ShouldBe("{a = [1, {b = \"c\"}]}");
        text.Repeats.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("A: |\n  \n  x\nB: 1\n", "\nx\n")]
    [InlineData("A: |-\r\n    \r\n\r\n    x\r\nB: 1\r\n", "\n\nx")]
    [InlineData("A: >\n    \n    x\nB: 1\n", "\nx\n")]
    [InlineData("A: |  \n      \n      x\n      y\nB: 1\n", "\nx\ny\n")]
    public void A_block_may_begin_with_an_indented_blank_line(string text, string expected)
    {
        var file = new SourceMap().Add("t.yaml");

        var root = (MapValue)YamlTree.Read(text, file, out var failure)!.Root;

        failure.ShouldBeNull();
        ((StringValue)root["A"]!).Value.ShouldBe(expected);
        root["B"]!.Origin.Offset.ShouldBe(text.LastIndexOf('1'));
    }

    [Fact]
    public void A_blank_line_with_more_spaces_than_the_block_is_no_YAML() =>
        YamlTree.Read("A: |\n      \n  x\nB: 1\n", new SourceMap().Add("t.yaml"), out _).ShouldBeNull();
}
