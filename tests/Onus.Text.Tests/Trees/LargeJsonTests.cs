using System.Text;
using System.Text.Json;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Text.Tests.Trees;

/// <summary>A large text is read in parts side by side, which must not show: every value, place, repetition and mistake is that of reading one after the other.</summary>
public sealed class LargeJsonTests
{
    private const int Resources = 4_000;

    [Fact]
    public void What_is_read_in_parts_is_what_is_read_one_after_the_other()
    {
        var text = Text();
        var file = new SourceMap().Add("large.json");
        var parts = Read(text, file);
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 200 });
        reader.Read();
        var whole = new JsonValues(file, JsonPolicy.Template).Read(ref reader, 0);

        Same(whole, parts.Root).ShouldBe("");
        ((MapValue)((MapValue)parts.Root)["Resources"]!).Count.ShouldBe(Resources);
    }

    [Fact]
    public void Keys_have_their_places_and_those_that_are_repeated_are_told_in_their_order()
    {
        var text = Text(("R7", "{\"Type\":\"first\"}"), ("R7", "{\"Type\":\"second\"}"), ("Twice", "{\"A\":1,\"B\":{\"C\":1,\"C\":2}}"));
        var file = new SourceMap().Add("large.json");
        var parts = Read(text, file);
        var resources = (MapValue)((MapValue)parts.Root)["Resources"]!;

        parts.Repeats.Select(repeat => repeat.Key).ShouldBe(["C", "R7", "R7"]);
        parts.Keys[resources].Length.ShouldBe(resources.Count);
        foreach (var (key, place) in resources.Keys.ToArray().Zip(parts.Keys[resources]))
        {
            Encoding.UTF8.GetString(text.AsSpan((int)place.Offset, (int)place.Length)).TrimEnd(':').ShouldBe($"\"{key}\"");
        }
    }

    [Theory]
    [InlineData("{\"A\": }", "It is not valid JSON from here on.")]
    [InlineData("{\"A\": 1,,}", "It is not valid JSON from here on.")]
    [InlineData("deep", "It nests more than 100 levels deep.")]
    public void The_first_mistake_is_told_with_its_place(string value, string message)
    {
        var deep = string.Concat(Enumerable.Repeat("[", 105)) + string.Concat(Enumerable.Repeat("]", 105));
        value = value == "deep" ? deep : value;
        var text = Text(("Wrong", value), ("Later", deep));
        JsonTree.Read(text, new SourceMap().Add("large.json"), out var failure).ShouldBeNull();

        failure!.Message.Text.ShouldBe(message);
        var at = text.AsSpan().IndexOf("\"Wrong\""u8);
        failure.Offset.ShouldBeInRange(at, at + 300);
    }

    [Theory]
    [InlineData("[{\"Key\":\"env\",\"Value\":\"prod\"}]", true)]
    [InlineData("true", true)]
    [InlineData("{\"Fn::GetAtt\":[\"Key\",\"Arn\"]}", false)]
    [InlineData("{\"A\":{\"Ref\":\"Vpc\"}}", false)]
    [InlineData("{\"A\":{\"\\u0052ef\":\"Vpc\"}}", false)]
    [InlineData("\"{{resolve:ssm:/a}}\"", false)]
    [InlineData("{\"A\":1,\"A\":2}", false)]
    public void What_properties_say_alike_is_one_instance_with_a_place_in_each_unless_something_may_be_told_of_it(string value, bool isShared)
    {
        var resources = Enumerable.Range(0, 3).Select(i => $"\"R{i}\":{{\"Type\":\"T\",\"Properties\":{{\"Name\":\"r{i}\",\"Same\": {value}, \"Other\": {value}}}}}");
        var text = Encoding.UTF8.GetBytes("{\"Resources\":{" + string.Join(",\n", resources) + "}}");
        var file = new SourceMap().Add("small.json");
        var parsed = Read(text, file);
        var read = ((MapValue)((MapValue)parsed.Root)["Resources"]!).Values.ToArray().Select(resource => (MapValue)((MapValue)resource)["Properties"]!).ToList();

        ReferenceEquals(read[0].FindShared("Same"), read[2].FindShared("Same")).ShouldBe(isShared);
        ReferenceEquals(read[0].FindShared("Same"), read[0].FindShared("Other")).ShouldBeFalse("one that stands twice in a thing is not to be told by its instance");
        parsed.Repeats.Count.ShouldBe(value.Contains("\"A\":2", StringComparison.Ordinal) ? 6 : 0);
        foreach (var properties in read)
        {
            var same = properties["Same"]!;
            ReferenceEquals(same, properties["Same"]).ShouldBeTrue("what was read is told by its instance");
            Encoding.UTF8.GetString(text.AsSpan((int)same.Origin.Offset, (int)same.Origin.Length)).ShouldBe(value);
            same.Origin.File.ShouldBe(file.Id);
        }
    }

    private static ParsedText Read(byte[] text, SourceFile file)
    {
        var parsed = JsonTree.Read(text, file, out var failure);
        failure.ShouldBeNull();
        return parsed!;
    }

    /// <summary>A template that is long enough to be read in parts, with some resources at its end.</summary>
    private static byte[] Text(params (string Key, string Value)[] last)
    {
        var resources = Enumerable.Range(0, Resources)
            .Select(i => ($"R{i}", $$$"""{"Type":"AWS::S3::Bucket","Properties":{"BucketName":"ünï-{{{i}}}","Size":{{{i}}}.0,"Account":"0123456789{{{i % 100:D2}}}","Tags":[{"Key":"k","Value":"v{{{i}}}"},/* c */null,{"Key":"same","Value":[{"a":[1]},{"a":[1]}]},],"On":true}}"""))
            .Concat(last);
        return Encoding.UTF8.GetBytes("{\"Parameters\":{\"P\":{\"Type\":\"String\"}},\"Resources\":{" + string.Join(",\n", resources.Select(one => $"\"{one.Item1}\": {one.Item2}")) + "}}");
    }

    /// <summary>Where two values differ, in themselves or in their places; empty when nowhere.</summary>
    private static string Same(Value a, Value b) =>
        a.Kind != b.Kind || a.Origin != b.Origin ? $"{a} is not {b}"
        : (a, b) switch
        {
            (MapValue one, MapValue other) => one.Keys.SequenceEqual(other.Keys) ? string.Concat(one.Values.ToArray().Zip(other.Values.ToArray(), Same)) : $"{one} has other keys than {other}",
            (ListValue one, ListValue other) => one.Count == other.Count ? string.Concat(one.Items.Zip(other.Items, Same)) : $"{one} is as long as {other}",
            _ => a.ToString() == b.ToString() ? "" : $"{a} is not {b}",
        };
}
