using System.Text;
using System.Text.Json;
using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Contracts.Json;
using Onus.Reports.Terminal;

namespace Onus.Reports.Tests;

/// <summary>What an input holds is shown, and steers nothing.</summary>
public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("my-bucket_1 (é, 漢字, 🪣)", "my-bucket_1 (é, 漢字, 🪣)")]
    [InlineData("a\tb\r\nc", "a b  c")]
    [InlineData("a\u001b[31mb\u007f\u0085", "a<U+001B>[31mb<U+007F><U+0085>")]
    [InlineData("\u202eevil\u2066\u200f\u061c", "<U+202E>evil<U+2066><U+200F><U+061C>")]
    [InlineData("\u2028\u2029\u000b\u000c", "<U+2028><U+2029><U+000B><U+000C>")]
    [InlineData("a\u200bb\ufeff\u00ad\u2060", "a<U+200B>b<U+FEFF><U+00AD><U+2060>")]
    [InlineData("\U000E0041\U000E0100\u3164", "<U+E0041><U+E0100><U+3164>")]
    public void What_hides_or_steers_stands_as_its_number(string text, string shown) => VisibleText.Of(text).ShouldBe(shown);

    [Fact]
    public void Half_a_character_stands_as_its_number() => VisibleText.Of((char)0xD800 + "a" + (char)0xDC00).ShouldBe("<U+D800>a<U+DC00>");

    [Fact]
    public void Colours_come_of_painting_alone()
    {
        using var output = new StringWriter();
        var terminal = new TerminalWriter(output, colors: true, width: 200);

        terminal.Line($"{"\u001b[31mred\u001b[0m"} {terminal.Paint("\u001b[32mgreen", Style.Bold)} plain");
        terminal.Line("\u001b[2J" + terminal.Paint("bold", Style.Bold) + "\u009b2J");
        terminal.Whole("\u001b]0;title\u0007");
        terminal.Paragraph("\u001b[1m", "\u001b[1m", Style.Red);
        terminal.Line(TerminalWriter.Fit("\u001b[1mwide", 20) + "|");

        output.ToString().ShouldBe(
            "<U+001B>[31mred<U+001B>[0m \u001b[1m<U+001B>[32mgreen\u001b[0m plain\n"
            + "<U+001B>[2J\u001b[1mbold\u001b[0m<U+009B>2J\n"
            + "<U+001B>]0;title<U+0007>\n"
            + "<U+001B>[1m\u001b[31m<U+001B>[1m\u001b[0m\n"
            + "<U+001B>[1mwide     |\n");
    }

    [Fact]
    public void Json_says_the_same_to_programs_and_shows_it_to_people()
    {
        var text = string.Concat(Enumerable.Range(1, 0x10FFFF).Where(Rune.IsValid).Select(value => new Rune(value)).Where(VisibleText.IsHidden)) + "🪣é漢<>&'";
        using var output = new MemoryStream();

        ContractsDocuments.Write(new CatalogBlock(text, 1, text), output);

        var json = Encoding.UTF8.GetString(output.ToArray());
        json.EnumerateRunes().Where(rune => VisibleText.IsHidden(rune) && rune.Value != '\n').ShouldBeEmpty();
        json.ShouldContain("é漢<>&'");
        using var read = JsonDocument.Parse(json);
        read.RootElement.EnumerateObject().ShouldContain(member => member.Value.ValueKind == JsonValueKind.String && member.Value.GetString() == text);
    }
}
