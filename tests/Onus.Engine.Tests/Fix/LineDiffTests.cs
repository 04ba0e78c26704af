using Onus.Engine.Fix;

namespace Onus.Engine.Tests.Fix;

/// <summary>By which lines texts differ.</summary>
public sealed class LineDiffTests
{
    [Theory]
    [InlineData("a\nb\nc\n", "a\nx\nc\n", "1,1: a|-b|+x| c")]
    [InlineData("a\n", "a\nb\n", "1,1: a|+b")]
    [InlineData("a\nb\n", "b\n", "1,1:-a| b")]
    [InlineData("a", "a\n", "1,1:-a\n\\ No newline at end of file|+a")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "0\n2\n3\n4\n5\n6\n7\n8\n0\n", "1,1:-1|+0| 2| 3| 4;6,6: 6| 7| 8|-9|+0")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n", "0\n2\n3\n4\n5\n6\n0\n", "1,1:-1|+0| 2| 3| 4| 5| 6|-7|+0")]
    [InlineData("a\r\nb\r\n", "a\r\nc\r\n", "1,1: a\r|-b\r|+c\r")]
    [InlineData("same\n", "same\n", "")]
    public void The_fewest_lines_with_three_around(string before, string after, string hunks) =>
        string.Join(';', LineDiff.Of("f", before, after).Hunks.Select(hunk => $"{hunk.OldStart},{hunk.NewStart}:{string.Join('|', hunk.Lines)}")).ShouldBe(hunks);

    [Fact]
    public void A_secret_near_a_change_is_not_among_the_lines_around()
    {
        var secret = "token = \"AK" + "IAQRSTUVWXYZ234567\"";

        var file = LineDiff.Of("f", $"{secret}\na\nb\nc\n", $"{secret}\na\nx\nc\n");

        file.Hunks.Single().Lines.ShouldBe([" a", "-b", "+x", " c"]);
        LineDiff.Of("f", $"{secret} 1\n", $"{secret} 2\n").ShouldSatisfyAllConditions(withheld => withheld.Withheld.ShouldBeTrue(), withheld => withheld.Hunks.ShouldBeEmpty());
    }
}
