using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Tests.Evaluation;

/// <summary>No expression is so long or so deep that it overflows the stack.</summary>
public sealed class DepthTests
{
    private const int Many = 100_000;
    private const int SmallStack = 256 * 1024;
    private static readonly Expression X = new VariableExpression("x", Origin.None);

    public static TheoryData<string, Func<Expression, Expression>> Wrappings => new()
    {
        { "parentheses", inner => new ParenthesesExpression(inner, Origin.None) },
        { "wrap", inner => new TemplateWrapExpression(inner, Origin.None) },
        { "attribute", inner => new AttributeExpression(inner, "a", Origin.None) },
        { "index", inner => new IndexExpression(inner, new LiteralExpression(Value.Of(0), Origin.None), Origin.None) },
        { "key", inner => new IndexExpression(X, inner, Origin.None) },
        { "splat", inner => new SplatExpression(inner, new SplatItemExpression(Origin.None), true, Origin.None) },
        { "each", inner => new SplatExpression(X, inner, true, Origin.None) },
        { "not", inner => new UnaryExpression(UnaryOperator.Not, inner, Origin.None) },
        { "negate", inner => new UnaryExpression(UnaryOperator.Negate, inner, Origin.None) },
        { "left", inner => new BinaryExpression(BinaryOperator.Add, inner, X, Origin.None) },
        { "right", inner => new BinaryExpression(BinaryOperator.And, X, inner, Origin.None) },
        { "condition", inner => new ConditionalExpression(inner, X, X, Origin.None) },
        { "then", inner => new ConditionalExpression(X, inner, X, Origin.None) },
        { "else", inner => new ConditionalExpression(X, X, inner, Origin.None) },
        { "tuple", inner => new TupleExpression([inner], Origin.None) },
        { "object", inner => new ObjectExpression([new ObjectItem(new LiteralExpression(Value.Of("a"), Origin.None), inner)], Origin.None) },
        { "call", inner => new CallExpression("coalesce", [inner], false, Origin.None) },
        { "try", inner => new CallExpression("try", [inner], false, Origin.None) },
        { "can", inner => new CallExpression("can", [inner], false, Origin.None) },
        { "collection", inner => new ForExpression(null, "y", inner, null, X, null, false, Origin.None) },
        { "result", inner => new ForExpression(null, "y", new TupleExpression([X], Origin.None), null, inner, null, false, Origin.None) },
        { "quantifier", inner => new CallExpression("anytrue", [new ForExpression(null, "y", new TupleExpression([X], Origin.None), null, inner, null, false, Origin.None)], false, Origin.None) },
        { "template", inner => new TemplateExpression([new TemplateLiteral("a", Origin.None), new TemplateInterpolation(inner, Origin.None)], false, Origin.None) },
        { "directive", inner => new TemplateExpression([new TemplateIf(inner, [], [], Origin.None)], false, Origin.None) },
    };

    [Theory]
    [MemberData(nameof(Wrappings))]
    public void However_deep_an_expression_is_it_gives_a_value_or_an_error(string name, Func<Expression, Expression> wrap)
    {
        foreach (var depth in (int[])[200, Many])
        {
            var expression = Deep(wrap, depth);
            foreach (var options in (EvaluationOptions[])[Asked.Hcl, Asked.Catalogue])
            {
                var evaluated = OnSmallStack(() => new Evaluator(options).Evaluate(expression, Variables(), new ReadTrace()));
                if (evaluated.Value is UnknownValue { Reason.Code: UnknownCode.LimitReached })
                {
                    evaluated.Errors.ShouldNotBeEmpty(name);
                }
            }
        }
    }

    [Theory]
    [InlineData("1", " + 1", "100000")]
    [InlineData("x", " && x", "true")]
    [InlineData("!x", " || !x", "false")]
    [InlineData("\"x\"", " == \"x\"", "false")]
    [InlineData("false", " && nothing_of_that_name", "false")]
    [InlineData("1", " * 1", "1")]
    [InlineData("true", " == true", "true")]
    public void Long_chains_of_operators_are_evaluated(string first, string link, string expected)
    {
        var expression = Asked.Parse(first + string.Concat(Enumerable.Repeat(link, Many - 1)));
        foreach (var options in (EvaluationOptions[])[Asked.Hcl, Asked.Catalogue])
        {
            var evaluated = OnSmallStack(() => new Evaluator(options).Evaluate(expression, Variables()));

            evaluated.Errors.ShouldBeEmpty();
            evaluated.Value.ToString().ShouldBe(expected);
        }
    }

    [Fact]
    public void A_long_chain_reads_only_what_decides()
    {
        var expression = Asked.Parse("t && t && t && t && t && t && t && t && t && t && f && u");
        var trace = new ReadTrace();

        new Evaluator(Asked.Catalogue).Test(expression, new Traced(), out _, trace).ShouldBe(Truth.False);

        trace.Reads.Select(read => read.Path).ShouldBe(["f"]);
    }

    private static Expression Deep(Func<Expression, Expression> wrap, int depth)
    {
        var expression = X;
        for (var i = 0; i < depth; i++)
        {
            expression = wrap(expression);
        }

        return expression;
    }

    private static Scope Variables() => Scope.Of(Value.Map(("x", Value.True)));

    private static T OnSmallStack<T>(Func<T> work)
    {
        T result = default!;
        var thread = new Thread(() => result = work(), SmallStack);
        thread.Start();
        thread.Join();
        return result;
    }

    private sealed class Traced : Scope
    {
        public override Value? Find(string name) => name switch { "t" => Value.True, "f" => Value.False, _ => null };

        public override string? TraceName(string name) => name;
    }
}
