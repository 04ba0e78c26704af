using System.Buffers;
using Onus.Core.Places;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Packing;

namespace Onus.Hcl.Tests.Syntax;

/// <summary>Packed syntax is read back as it was, with its places.</summary>
public sealed class PackingTests
{
    [Fact]
    public void Any_syntax_is_read_back_as_it_was()
    {
        for (var seed = 0; seed < 3000; seed++)
        {
            var body = new SyntaxMaker(seed).Body(4);

            SyntaxDump.Of(Again(body)).ShouldBe(SyntaxDump.Of(body), $"seed {seed}");
        }
    }

    [Theory]
    [InlineData("a = 1 + 2 * -3.25e2 == 0.1 ? \"x${y}%{ if z }a%{ else }b%{ endif }\" : null")]
    [InlineData("a = 123456789012345678901234567890\nb = -9223372036854775808\nc = 0.1")]
    [InlineData("b \"l\" m {\n  x = [for k, v in y : v... if k != \"é😀\"]\n  z = { for v in y : v => f(v...)... }\n}\n")]
    [InlineData("a = x[*].b.*.c[0].d\nb = <<-EOT\n  text ${v}\n  %{ for k, v in w }${k}%{ endfor }\nEOT\n")]
    [InlineData("a = (1)\nb = !c\nd = { e = 1, (f) = 2, \"g\" = 3 }\nh = \"\"\ni = \"${j}\"\n")]
    [InlineData("a = \nb {\n")]
    public void Syntax_of_a_text_is_read_back_with_its_places(string text)
    {
        var body = Read.File(text).Result.Body;

        SyntaxDump.Of(Again(body)).ShouldBe(SyntaxDump.Of(body));
    }

    [Fact]
    public void A_long_chain_of_operators_is_read_back()
    {
        var body = Read.File("a = 1" + string.Concat(Enumerable.Repeat(" + 1", 100_000))).Result.Body;

        var again = Again(body);

        var (chain, links) = (again.Attribute("a")!.Value, 0);
        while (chain is BinaryExpression link)
        {
            (chain, links) = (link.Left, links + 1);
        }

        links.ShouldBe(100_000);
    }

    [Fact]
    public void Strings_stand_once_however_many_files_say_them()
    {
        var (output, strings) = (new ArrayBufferWriter<byte>(), new StringPool());
        SyntaxPacker.Pack(Read.File("same = same\n").Result.Body, output, strings);
        SyntaxPacker.Pack(Read.File("same = \"same\"\n").Result.Body, output, strings);

        strings.Text.ToArray().ShouldBe("same"u8.ToArray());
    }

    private static Body Again(Body body)
    {
        var (output, strings) = (new ArrayBufferWriter<byte>(), new StringPool());
        SyntaxPacker.Pack(body, output, strings);
        return SyntaxUnpacker.Unpack(output.WrittenMemory, new PackedStrings(strings.Ends, strings.Text), new SourceMap().Add("again"));
    }
}
