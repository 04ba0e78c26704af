using System.Text;
using Onus.Fuzz.Trials;

namespace Onus.Fuzz.Tests;

public sealed class TalkTests
{
    [Theory]
    [InlineData("\u001b[31m", "U+001B")]
    [InlineData("a\u202eb", "U+202E")]
    [InlineData("a\u2028b", "U+2028")]
    [InlineData("a\u0085b", "U+0085")]
    [InlineData("a\rb", "U+000D")]
    public void WhatNoTerminalMayGetIsSeen(string output, string sign) => Talk.Check(Encoding.UTF8.GetBytes(output)).ShouldBe(sign);

    [Fact]
    public void BrokenTextIsSeen() => Talk.Check([(byte)'a', 0xC3]).ShouldBe("broken UTF-8");

    [Fact]
    public void OrdinaryTextIsNot() => Talk.Check("Überschrift ▓▒░\n… 日本\n"u8).ShouldBeNull();
}
