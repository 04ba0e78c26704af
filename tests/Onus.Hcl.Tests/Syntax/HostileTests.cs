using Onus.Hcl.Syntax;

namespace Onus.Hcl.Tests.Syntax;

/// <summary>Inputs made to overflow the stack or to take for ever.</summary>
public sealed class HostileTests
{
    private const int Many = 100_000;

    public static TheoryData<string, string> Deep => new()
    {
        { "(", ")" },
        { "[", "]" },
        { "{a=", "}" },
        { "!", "" },
        { "-", "" },
        { "f(", ")" },
        { "\"${", "}\"" },
        { "x[", "]" },
        { "x ? ", " : y" },
        { "x ? y : ", "" },
        { "[for x in ", " : x]" },
        { "{for x in y : x => ", "}" },
        { "\"%{if ", "}%{endif}\"" },
        { "<<A\n${", "}\nA\n" },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public void Deep_expressions_are_refused_once_and_the_rest_is_read(string open, string close)
    {
        var text = "a = " + Repeat(open, Many) + "x" + Repeat(close, Many) + "\nb = 1\n";

        var read = Read.File(text);

        read.Codes.ShouldBe(["hcl-too-deep"]);
        Outline.Of(read.Result.Body).ShouldBe("a = (invalid); b = 1");
    }

    [Theory]
    [MemberData(nameof(Deep))]
    public void Expressions_as_deep_as_real_ones_are_read_and_printed(string open, string close)
    {
        var read = Read.Expression(Repeat(open, 60) + "x" + Repeat(close, 60));

        read.Diagnostics.ShouldBeEmpty();
        var printed = HclPrinter.Print(read.Result.ShouldNotBeNull());
        HclPrinter.Print(Read.Expression(printed).Result.ShouldNotBeNull()).ShouldBe(printed);
    }

    [Theory]
    [MemberData(nameof(Deep))]
    public void What_is_opened_and_never_closed_gives_few_diagnostics(string open, string close)
    {
        var read = Read.File("a = " + Repeat(open, Many) + close.Length);

        read.Diagnostics.Count.ShouldBeInRange(1, 2);
    }

    [Theory]
    [MemberData(nameof(Deep))]
    public void The_deepest_that_is_taken_fits_on_a_small_stack(string open, string close)
    {
        var codes = new List<string>();
        var thread = new Thread(
            () =>
            {
                for (var depth = 60; depth <= 240; depth += 12)
                {
                    var read = Read.File(Repeat("a {\n", 100) + "b = " + Repeat(open, depth - 60) + "x" + Repeat(close, depth - 60) + "\n" + Repeat("}\n", 100));
                    HclPrinter.Print(read.Result.Body);
                    codes.AddRange(read.Codes);
                }
            },
            512 * 1024);
        thread.Start();
        thread.Join();

        codes.ShouldAllBe(code => code == "hcl-too-deep");
        codes.ShouldNotBeEmpty();
    }

    [Fact]
    public void Deep_blocks_are_refused_and_the_rest_is_read()
    {
        var read = Read.File(Repeat("a {\n", Many) + Repeat("}\n", Many) + "b = 1\n");

        read.Codes.ShouldBe(["hcl-too-deep"]);
        read.Result.Body.Attribute("b").ShouldNotBeNull();
    }

    [Fact]
    public void Deep_directives_are_refused()
    {
        var read = Read.Template(Repeat("%{ if a }", Many) + Repeat("%{ endif }", Many));

        read.Codes.ShouldBe(["hcl-too-deep"]);
    }

    [Theory]
    [InlineData(" + 1")]
    [InlineData(" || b && c == d")]
    [InlineData(" * 2 - 1")]
    public void Long_chains_of_operators_are_read_and_printed(string link)
    {
        var read = Read.Expression("a" + Repeat(link, Many));

        read.Diagnostics.ShouldBeEmpty();
        HclPrinter.Print(read.Result.ShouldNotBeNull()).ShouldBe("a" + Repeat(link, Many));
    }

    [Theory]
    [InlineData(".b")]
    [InlineData("[0]")]
    [InlineData(".*.b")]
    [InlineData("[*]")]
    public void Long_chains_of_suffixes_are_refused(string link) =>
        Read.Expression("a" + Repeat(link, Many)).Codes.ShouldBe(["hcl-too-deep"]);

    [Theory]
    [InlineData("a = [\n")]
    [InlineData("a = {\n")]
    [InlineData("a {\n")]
    [InlineData("a {")]
    [InlineData("a = \"${\n")]
    [InlineData("a = \"\n")]
    [InlineData("a = <<X\n")]
    [InlineData("}")]
    [InlineData("]")]
    [InlineData("\"")]
    [InlineData("a")]
    [InlineData("a\n")]
    [InlineData("a = f(\n")]
    [InlineData("a = 1 }\n")]
    [InlineData("/*")]
    [InlineData("$${")]
    [InlineData("a = \"%{if b}\n")]
    [InlineData("a = 1\n")]
    [InlineData("a = [(}\n")]
    [InlineData("a = {\nb = {\n}\n")]
    public void Broken_texts_take_work_in_line_with_their_length(string line)
    {
        var small = Repeat(line, 20_000);
        var large = Repeat(line, 200_000);
        Work(small);

        Work(large).ShouldBeLessThan(Work(small) * 30, "ten times the text; what grows with the square would be a hundred");
    }

    // Bytes allocated stand for work: unlike time they are the same on every machine, and reading anything again shows in them.
    private static long Work(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read.File(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeat(string text, int times) => new System.Text.StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
