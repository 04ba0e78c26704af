using Onus.Contracts.Fixes;
using Onus.Reports.Fixes;

namespace Onus.Reports.Tests.Fixes;

/// <summary>A patch says the bytes of the lines that it changes, the byte order mark of the first among them.</summary>
public sealed class FixPatchTests
{
    [Theory]
    [InlineData(false, 1, " a;+b", " a;+b")]
    [InlineData(true, 1, " a;+b", " \ufeffa;+b")]
    [InlineData(true, 1, "-a;+b; c", "-\ufeffa;+\ufeffb; c")]
    [InlineData(true, 2, " a;+b", " a;+b")]
    public void The_first_line_of_the_file_has_the_mark_on_both_sides(bool mark, int start, string lines, string written)
    {
        var file = new FixedFile("main.tf", [new FixHunk(start, start, [.. lines.Split(';')])]) { BeginsWithMark = mark };
        using var patch = new StringWriter();

        FixPatch.Write(new FixReport("in", [], [], 0, [], [file]), patch);

        patch.ToString().Split('\n')[3..^1].ShouldBe(written.Split(';'));
    }
}
