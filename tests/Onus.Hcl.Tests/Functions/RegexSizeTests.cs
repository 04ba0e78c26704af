using Onus.Hcl.Functions;

namespace Onus.Hcl.Tests.Functions;

/// <summary>A regular expression is as large as what it repeats, written out.</summary>
public sealed class RegexSizeTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("a{10}", 10)]
    [InlineData("a{2,30}b", 31)]
    [InlineData("(ab){10,}", 20)]
    [InlineData("((ab){10}c){10}", 210)]
    [InlineData("[a-z0-9]{5}\\d{3}", 8)]
    [InlineData("[]{9}]{2}", 2)]
    [InlineData("a{b}", 4)]
    [InlineData("((((", 0)]
    [InlineData("a{0}", 1)]
    public void It_counts_what_is_repeated(string pattern, long size) => RegexSize.Of(pattern).ShouldBe(size);

    [Fact]
    public void It_is_bounded() => RegexSize.Of(new string('(', 60) + "a" + string.Concat(Enumerable.Repeat("){1000}", 60))).ShouldBeInRange(1_000_000, 200_000_000);
}
