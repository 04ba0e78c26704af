using Onus.Hcl.Syntax;

namespace Onus.Hcl.Tests.Syntax;

public sealed class SyntaxComparerTests
{
    [Fact]
    public void Expressions_are_alike_that_print_alike()
    {
        string[] texts =
        [
            "a", "b", "a.b", "a.c", "a[0]", "a[1]", "a[*].b", "a[*].c", "f(a)", "f(a, b)", "f(a...)", "g(a)", "a && b", "a || b", "!a", "-a", "a ? b : c", "a ? c : b",
            "[a]", "[a, b]", "{ a = b }", "{ b = a }", "{ (a) = b }", "1", "1.0", "2", "true", "false", "null", "\"a\"", "\"b\"", "\"${a}x\"", "\"${b}x\"", "\"${a}\"",
            "[for v in a : v]", "[for v in a : v if v]", "[for k, v in a : v]", "{ for v in a : v => v }", "{ for v in a : v => v... }",
            "f(g(f(g(f(a)))))", "f(g(f(g(f(b)))))",
        ];
        var first = texts.Select(text => Read.Expression(text).Result!).ToList();
        var again = texts.Select(text => Read.Expression(" " + text).Result!).ToList();
        foreach (var left in first)
        {
            foreach (var right in again)
            {
                var alike = HclPrinter.Print(left) == HclPrinter.Print(right);
                SyntaxComparer.Instance.Equals(left, right).ShouldBe(alike, $"{left} and {right}");
                (SyntaxComparer.Instance.GetHashCode(left) == SyntaxComparer.Instance.GetHashCode(right) || !alike).ShouldBeTrue($"{left} and {right}");
            }
        }
    }

    [Fact]
    public void What_could_not_be_read_is_like_nothing_else() =>
        SyntaxComparer.Instance.Equals(new InvalidExpression(default), new InvalidExpression(default)).ShouldBeFalse();
}
