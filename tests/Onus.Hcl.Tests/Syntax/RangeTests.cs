using Onus.Hcl.Syntax.Parsing;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Hcl.Tests.Syntax;

/// <summary>Blocks, attributes and expressions know where they end.</summary>
public sealed class RangeTests
{
    private const string Text = "resource \"a\" \"b\" {\n  x = f(1, [2])  # c\n  y = \"p${q}\"\n  z {\n    w = a.b[0]\n  }\n}\n";

    [Fact]
    public void What_is_written_ends_where_its_text_ends()
    {
        var block = HclParser.Parse(Text, new SourceMap().Add("x"), new DiagnosticBag()).Body.Blocks[0];

        Of(block.Origin).ShouldBe(Text.TrimEnd());
        Of(block.Labels[1].Origin).ShouldBe("\"b\"");
        Of(block.Body.Attributes[0].Origin).ShouldBe("x = f(1, [2])");
        Of(block.Body.Attributes[0].Value.Origin).ShouldBe("f(1, [2])");
        Of(block.Body.Attributes[1].Value.Origin).ShouldBe("\"p${q}\"");
        Of(block.Body.Blocks[0].Origin).ShouldBe("z {\n    w = a.b[0]\n  }");
        Of(block.Body.Blocks[0].Body.Attributes[0].Value.Origin).ShouldBe("[0]");
    }

    private static string Of(Origin origin) => Text[(int)origin.Offset..(int)origin.End];
}
