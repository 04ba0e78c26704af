using System.Text;
using System.Text.Json;

namespace Onus.Text.Tests;

/// <summary>What stands in a text is found wherever it stands, and a name only where it is a key.</summary>
public sealed class TextScanTests
{
    [Theory]
    [InlineData("Resources:", true)]
    [InlineData("{\"Resources\" : {}}", true)]
    [InlineData("'Resources'\n :", true)]
    [InlineData("Resources are scarce. Resources: few", true)]
    [InlineData("Resources are scarce.", false)]
    [InlineData("[\"Resources\", 1]", false)]
    public void A_key_stands_before_a_colon(string text, bool isKey) =>
        TextScan.HasKey(Encoding.UTF8.GetBytes(text), "Resources"u8).ShouldBe(isKey);

    [Theory]
    [InlineData("\"\\u0052\"", true)]
    [InlineData("\"\\x52\"", true)]
    [InlineData("\"\\U00000052\"", true)]
    [InlineData("\"\\u005f\"", true)]
    [InlineData("\"\\u00e9 \\u0026 \\n\"", false)]
    public void Letters_that_are_written_as_numbers_are_told(string text, bool isSo) =>
        TextScan.HasEscapedLetters(Encoding.UTF8.GetBytes(text)).ShouldBe(isSo);

    [Theory]
    [InlineData(0)]
    [InlineData((1 << 20) - 3)]
    [InlineData((3 << 20) + 5)]
    public void What_is_looked_for_is_found_across_the_bounds_of_parts(int at)
    {
        var text = new byte[at + 100];
        "needle"u8.CopyTo(text.AsSpan(at));

        TextScan.Any(new MemoryStream(text), part => part.IndexOf("needle"u8) >= 0).ShouldBeTrue();
        TextScan.Any(new MemoryStream(text), part => part.IndexOf("haystack"u8) >= 0).ShouldBeFalse();
    }

    [Fact]
    public void The_names_at_the_top_of_an_object_are_told_however_long_its_values_are()
    {
        var text = $$$"""{"a":{"inner":[1,"{{{new string('x', 300_000)}}}"]},"\u0062":1,"c":{}} behind""";

        Names(text).ShouldBe(["a", "b", "c"]);
        Names("\uFEFF  " + text).ShouldBe(["a", "b", "c"]);
        Names(text[..400]).ShouldBe(["a"]);
        Names("[{\"a\":1}]").ShouldBeEmpty();
    }

    private static List<string> Names(string text)
    {
        var names = new List<string>();
        JsonOutline.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), 64, (ref Utf8JsonReader reader) =>
        {
            names.Add(reader.GetString()!);
            return false;
        });
        return names;
    }
}
