using System.Numerics;
using System.Runtime.CompilerServices;
using Onus.Core.Values;

namespace Onus.Core.Tests.Values;

public sealed class NumberTests
{
    [Theory]
    [InlineData("1.10", "1.1")]
    [InlineData("1e50", "100000000000000000000000000000000000000000000000000")]
    [InlineData("1e-5", "0.00001")]
    [InlineData("123456789.123456789", "123456789.123456789")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("+5", "5")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("1E3", "1000")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("-9223372036854775808", "-9223372036854775808")]
    [InlineData("9223372036854775808", "9223372036854775808")]
    [InlineData("1e23", "100000000000000000000000")]
    [InlineData("1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890", "1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234600000000000000000000000000000000000")]
    public void Text_is_the_shortest_that_reads_back(string text, string expected) => Parse(text).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(" 1")]
    [InlineData("0x10")]
    [InlineData("1_000")]
    [InlineData("1e")]
    [InlineData("1e1.5")]
    [InlineData("1.2.3")]
    [InlineData("--1")]
    [InlineData("٣")]
    [InlineData("1e999999999")]
    [InlineData("1e-999999999")]
    [InlineData("1e99999999999999999999")]
    public void What_is_no_number_or_too_large_is_refused(string text) => Number.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void An_endless_number_is_refused() => Number.TryParse(new string('9', 100_000), out _).ShouldBeFalse();

    [Theory]
    [InlineData("1", '/', "3", "0.33333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333335")]
    [InlineData("2", '/', "3", "0.6666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666667")]
    [InlineData("1", '/', "9007199254740993", "0.00000000000000011102230246251564171641152273077394014727273466048405622688847621714544867805016613077643516381097446283519449717064743907774002955075164614351051475797426")]
    [InlineData("0.1", '+', "0.2", "0.3")]
    [InlineData("0.1", '*', "3", "0.3")]
    [InlineData("10", '/', "4", "2.5")]
    [InlineData("1.1", '*', "1.1", "1.2100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001")]
    [InlineData("100", '/', "1e3", "0.1")]
    [InlineData("-7", '%', "3", "-1")]
    [InlineData("5", '%', "-3", "2")]
    [InlineData("-7.5", '%', "2", "-1.5")]
    [InlineData("9223372036854775807", '+', "1", "9223372036854775808")]
    [InlineData("-9223372036854775808", '-', "1", "-9223372036854775809")]
    [InlineData("-9223372036854775808", '/', "-1", "9223372036854775808")]
    [InlineData("-9223372036854775808", '%', "-1", "0")]
    [InlineData("9223372036854775807", '*', "9223372036854775807", "85070591730234615847396907784232501249")]
    public void Arithmetic_gives_what_Terraform_gives(string left, char sign, string right, string expected)
    {
        var (a, b) = (Parse(left), Parse(right));
        var result = sign switch
        {
            '+' => a + b,
            '-' => a - b,
            '*' => a * b,
            '/' => a / b,
            _ => a % b,
        };
        result.ToString().ShouldBe(expected);
    }

    [Fact]
    public void Powers_and_logarithms_show_the_digits_of_a_double()
    {
        var root = Number.Pow(Number.From(2), Parse("0.5"));
        root.ToString().ShouldBe("1.4142135623730951");
        (root + Number.Zero).ToString().ShouldBe("1.4142135623730951454746218587388284504413604736328125");
        Number.Pow(Number.From(3), Number.From(39)).ToString().ShouldBe("4052555153018976000");
        Number.Pow(Number.From(2), Number.From(100)).ToString().ShouldBe("1267650600228229400000000000000");
        Number.Log(Number.From(10), Number.From(3)).ToString().ShouldBe("2.095903274289385");
        Number.Log(Number.From(16), Number.From(2)).ShouldBe(Number.From(4));
        Should.Throw<ArithmeticException>(() => Number.Pow(Number.From(10), Number.From(400)));
    }

    [Fact]
    public void Equal_values_are_equal_however_they_came_to_be()
    {
        (Parse("0.1") + Parse("0.2")).ShouldBe(Parse("0.3"));
        Number.From(0.5).ShouldBe(Parse("0.5"));
        Number.From(0.5).GetHashCode().ShouldBe(Parse("0.50").GetHashCode());
        var large = Number.From(Math.Pow(2, 62));
        large.ShouldBe(Number.From(1L << 62));
        large.GetHashCode().ShouldBe(Number.From(1L << 62).GetHashCode());
        (Parse("1e30") - Parse("1e30")).ShouldBe(default);
        Number.From(0.1m).ShouldBe(Parse("0.1"));
        Number.From(-12.50m).ShouldBe(Parse("-12.5"));
        (Number.From(0.1) == Parse("0.1")).ShouldBeFalse();
    }

    [Fact]
    public void Order_is_by_value()
    {
        (Parse("0.1") < Parse("0.2")).ShouldBeTrue();
        (Parse("-1e40") < Number.From(long.MinValue)).ShouldBeTrue();
        (Parse("1e40") > Number.From(long.MaxValue)).ShouldBeTrue();
        Parse("2.50").CompareTo(Parse("2.5")).ShouldBe(0);
    }

    [Theory]
    [InlineData("1.5", "1", "2", "1")]
    [InlineData("-1.5", "-2", "-1", "-1")]
    [InlineData("7", "7", "7", "7")]
    [InlineData("0.0000001", "0", "1", "0")]
    public void Rounding_goes_to_whole_numbers(string text, string floor, string ceiling, string truncated)
    {
        Parse(text).Floor().ToString().ShouldBe(floor);
        Parse(text).Ceiling().ToString().ShouldBe(ceiling);
        Parse(text).Truncate().ToString().ShouldBe(truncated);
    }

    [Fact]
    public void Narrowing_says_when_it_can_not()
    {
        Parse("2147483648").TryToInt32(out _).ShouldBeFalse();
        Parse("-2147483648").TryToInt32(out var least).ShouldBeTrue();
        least.ShouldBe(int.MinValue);
        Parse("1.5").TryToInt64(out _).ShouldBeFalse();
        Parse("9223372036854775808").TryToInt64(out _).ShouldBeFalse();
        Parse("1e20").ToBigInteger().ShouldBe(BigInteger.Pow(10, 20));
        Parse("0.1").ToDouble().ShouldBe(0.1);
        Parse("-1e300").ToDouble().ShouldBe(-1e300);
    }

    [Fact]
    public void Division_by_zero_and_runaway_growth_are_refused()
    {
        Should.Throw<DivideByZeroException>(() => Number.From(1) / Number.Zero);
        var value = Parse("1e8000");
        Should.Throw<OverflowException>(() =>
        {
            for (var i = 0; i < 10; i++)
            {
                value *= value;
            }
        });
    }

    [Fact]
    public void A_number_takes_sixteen_bytes() => Unsafe.SizeOf<Number>().ShouldBe(16);

    private static Number Parse(string text)
    {
        Number.TryParse(text, out var number).ShouldBeTrue(text);
        return number;
    }
}
