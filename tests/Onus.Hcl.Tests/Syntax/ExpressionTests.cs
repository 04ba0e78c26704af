using Onus.Hcl.Syntax;

namespace Onus.Hcl.Tests.Syntax;

/// <summary>What each construct of an expression is read as, seen through <see cref="Outline"/>.</summary>
public sealed class ExpressionTests
{
    [Theory]
    [InlineData("1", "1")]
    [InlineData("1.5", "1.5")]
    [InlineData("1e3", "1000")]
    [InlineData("12E-1", "1.2")]
    [InlineData("true", "true")]
    [InlineData("null", "null")]
    [InlineData("x", "x")]
    [InlineData("ünïcode-name_1", "ünïcode-name_1")]
    [InlineData("(x)", "(paren x)")]
    [InlineData("-x", "(neg x)")]
    [InlineData("!-x.a", "(not (neg (attr x a)))")]
    public void Terms(string text, string outline) => OutlineOf(text).ShouldBe(outline);

    [Theory]
    [InlineData("a + b * c", "(+ a (* b c))")]
    [InlineData("a * b + c", "(+ (* a b) c)")]
    [InlineData("a - b - c", "(- (- a b) c)")]
    [InlineData("a / b * c % d", "(% (* (/ a b) c) d)")]
    [InlineData("a || b && c", "(|| a (&& b c))")]
    [InlineData("a == b && c != d", "(&& (== a b) (!= c d))")]
    [InlineData("a < b == c >= d", "(== (< a b) (>= c d))")]
    [InlineData("a <= b + 1 || !c", "(|| (<= a (+ b 1)) (not c))")]
    [InlineData("a ? b : c", "(? a b c)")]
    [InlineData("a || b ? c : d ? e : f", "(? (|| a b) c (? d e f))")]
    [InlineData("a ? b ? c : d : e", "(? a (? b c d) e)")]
    [InlineData("(a +\n b\n)", "(paren (+ a b))")]
    [InlineData("(a # why\n ? b // and\n : c)", "(paren (? a b c))")]
    public void Operators(string text, string outline) => OutlineOf(text).ShouldBe(outline);

    [Theory]
    [InlineData("a.b.c", "(attr (attr a b) c)")]
    [InlineData("a[0]", "(index a 0)")]
    [InlineData("a [ \n 0 \n ].b", "(attr (index a 0) b)")]
    [InlineData("a.0", "(attr a 0)")]
    [InlineData("a.0.b", "(attr (attr a 0) b)")]
    [InlineData("a[*].b[0].c", "(splat[*] a (attr (index (attr @ b) 0) c))")]
    [InlineData("a.*.b[0].c", "(attr (index (splat.* a (attr @ b)) 0) c)")]
    [InlineData("a.*.b.0.c", "(splat.* a (attr (attr (attr @ b) 0) c))")]
    [InlineData("a.*.b.*.c", "(splat.* (splat.* a (attr @ b)) (attr @ c))")]
    [InlineData("a[*].b[*].c", "(splat[*] a (splat[*] (attr @ b) (attr @ c)))")]
    [InlineData("a[*]", "(splat[*] a @)")]
    [InlineData("f(x)[0].y", "(attr (index (call f x) 0) y)")]
    [InlineData("{}.b", "(attr (object) b)")]
    public void Suffixes(string text, string outline) => OutlineOf(text).ShouldBe(outline);

    [Theory]
    [InlineData("f()", "(call f)")]
    [InlineData("f(a, b,)", "(call f a b)")]
    [InlineData("f(a, b...)", "(call... f a b)")]
    [InlineData("f(\n  a,\n  b...\n)", "(call... f a b)")]
    [InlineData("provider::aws::arn_parse(x)", "(call provider::aws::arn_parse x)")]
    [InlineData("[]", "(tuple)")]
    [InlineData("[a, \n b,\n]", "(tuple a b)")]
    [InlineData("[(for), x]", "(tuple (paren for) x)")]
    [InlineData("{ a = 1, \"b\" : 2, (c) = 3 }", "(object a=1 'b'=2 (paren c)=3)")]
    [InlineData("{\n  a = 1\n\n  # why\n  b = 2,\n  true = 3\n}", "(object a=1 b=2 true=3)")]
    [InlineData("{ 1 = a, \"x${y}\" = b, f(z) = c, b.c = d }", "(object 1=a 'x'${y}=b (call f z)=c (attr b c)=d)")]
    [InlineData("[{ a = 1\n b = 2 }]", "(tuple (object a=1 b=2))")]
    public void Calls_and_collections(string text, string outline) => OutlineOf(text).ShouldBe(outline);

    [Theory]
    [InlineData("[for x in y : x]", "(for[] x in y : x)")]
    [InlineData("[for k, v in y : v if k != 0]", "(for[] k,v in y : v if (!= k 0))")]
    [InlineData("{\n for k, v in y :\n k => v...\n if k\n}", "(for{} k,v in y : k => v... if k)")]
    [InlineData("{ for x in a ? b : c : x.id => x }", "(for{} x in (? a b c) : (attr x id) => x)")]
    public void For_expressions(string text, string outline) => OutlineOf(text).ShouldBe(outline);

    [Theory]
    [InlineData("", "hcl-unexpected-end")]
    [InlineData("a +", "hcl-unexpected-end")]
    [InlineData("a b", "hcl-unexpected")]
    [InlineData("a.0.1", "hcl-legacy-index")]
    [InlineData("a.", "hcl-unexpected-end")]
    [InlineData("a ?\n b : c", "hcl-unexpected")]
    [InlineData("[for, x]", "hcl-unexpected")]
    [InlineData("{ for = 1 }", "hcl-unexpected")]
    [InlineData("{ a = 1 b = 2 }", "hcl-unexpected")]
    [InlineData("{ a = \n 1 }", "hcl-unexpected")]
    [InlineData("f(a..., b)", "hcl-unexpected")]
    [InlineData("f(,)", "hcl-unexpected")]
    [InlineData("a::b", "hcl-unexpected-end")]
    [InlineData("'a'", "hcl-invalid-character")]
    [InlineData("a & b", "hcl-invalid-character")]
    [InlineData("a /* b", "hcl-unclosed-comment")]
    [InlineData("1 /* b */ /* c", "hcl-unclosed-comment")]
    public void What_is_no_expression_is_refused_once_with_a_remedy(string text, string code)
    {
        var read = Read.Expression(text);

        read.Result.ShouldBeNull();
        read.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(code);
        read.Diagnostics[0].Remedy!.Text.ShouldNotBeNullOrEmpty();
        read.Diagnostics[0].Origin.HasPlace.ShouldBeTrue();
    }

    [Fact]
    public void Origins_count_utf16_characters()
    {
        var read = Read.Expression("(\"😀é\" ==\n  x.y)");

        var operation = read.Result.ShouldBeOfType<ParenthesesExpression>().Inner.ShouldBeOfType<BinaryExpression>();
        read.Place(operation.Origin).ShouldBe("1:8");
        read.Place(operation.Right.Origin).ShouldBe("2:5");
    }

    private static string OutlineOf(string text)
    {
        var read = Read.Expression(text);
        read.Diagnostics.ShouldBeEmpty();
        return Outline.Of(read.Result.ShouldNotBeNull());
    }
}
