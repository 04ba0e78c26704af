using System.Diagnostics;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Hcl.Tests.Evaluation;

/// <summary>What would take for ever or all memory is stopped, and says so.</summary>
public sealed class BoundTests
{
    private const long MostBytes = 2_000_000_000;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("[for x in range(1000) : [for y in range(1000) : [for z in range(1000) : x + y + z]]]")]
    [InlineData("[for x in range(1000) : [for y in range(1000) : [for z in range(1000) : 1]]]")]
    [InlineData("{for x in range(1000) : x => {for y in range(1000) : y => {for z in range(1000) : z => 1}}}")]
    [InlineData("alltrue([for x in range(1000) : alltrue([for y in range(1000) : alltrue([for z in range(1000) : true])])])")]
    [InlineData("\"%{ for x in range(1000) }%{ for y in range(1000) }%{ for z in range(1000) }%{ endfor }%{ endfor }%{ endfor }\"")]
    [InlineData("[for x in range(1000) : [for y in range(1000) : join(\"-\", range(1000))]]")]
    [InlineData("[for x in range(1000) : [for y in range(1000) : [for z in range(1000) : nope(x)]]]")]
    [InlineData("[for x in range(1000) : [for y in range(1000) : [for z in range(1000) : try(nope(x), x.y, 1)]]]")]
    [InlineData("[for x in range(1000) : [for y in range(1000) : sha256(large)]]")]
    [InlineData("[for x in range(1000) : [for y in range(1000) : large == same]]")]
    [InlineData("[for x in range(1000) : [for y in range(1000) : \"${large}!\"]]")]
    [InlineData("[for x in range(1000) : [for y in range(1000) : jsonencode(many)]]")]
    [InlineData("[for x in range(1000) : [for y in range(1000) : many == [for z in many : z]]]")]
    [InlineData("[for x in range(1000) : [for y in range(1000) : x == y ? many : [1]]]")]
    [InlineData("[for x in range(1000) : [for y in range(1000) : max(many...)]]")]
    [InlineData("[for x in range(1000) : [for y in range(1000) : jsondecode(\"[${join(\",\", many)}]\")]]")]
    public void Work_without_end_is_stopped(string text)
    {
        foreach (var options in (EvaluationOptions[])[Asked.Hcl, Asked.Catalogue])
        {
            var evaluated = Bounded(text, options with { MaxSteps = 500_000 });
            evaluated.Errors.ShouldContain(error => error.Message.Text.Contains("too many steps") || error.Message.Text.Contains("there is no function"));
            ShouldBeLimited(evaluated);
        }
    }

    [Theory]
    [InlineData("range(1000000000)")]
    [InlineData("range(0, 1, 0.0000001)")]
    [InlineData("setproduct(range(1000), range(1000), range(1000))")]
    [InlineData("join(large, range(1000))")]
    [InlineData("replace(large, \"x\", large)")]
    [InlineData("format(\"%999999999d\", 1)")]
    [InlineData("\"%{ for x in range(1000) }${large}%{ endfor }\"")]
    [InlineData("pow(10, 1000000000)")]
    [InlineData("1e300 / 0")]
    public void Results_without_end_are_refused(string text)
    {
        var evaluated = Bounded(text, Asked.Hcl);

        evaluated.Value.IsUnknown.ShouldBeTrue();
    }

    [Fact]
    public void Numbers_without_end_are_refused() =>
        Bounded("1e300" + string.Concat(Enumerable.Repeat(" * 1e300", 1000)), Asked.Hcl).Errors.ShouldNotBeEmpty();

    [Fact]
    public void The_first_errors_are_kept_and_the_rest_is_not()
    {
        var evaluated = Bounded("[for x in range(1000) : x.y]", Asked.Hcl);

        evaluated.Errors.Count.ShouldBeInRange(1, 200);
    }

    [Fact]
    public void Doubts_on_doubts_do_not_multiply()
    {
        var either = Value.Unknown(UnknownCode.UndecidedCondition, $"u", refinement: new Refinement { Candidates = [.. Enumerable.Range(0, 8).Select(i => (Value)Value.Of(i))] });
        var text = "max(" + string.Join(", ", Enumerable.Repeat("u", 30)) + ")";

        var watch = Stopwatch.StartNew();
        new Evaluator(Asked.Hcl with { MaxSteps = 100_000 }).Evaluate(Asked.Parse(text), Scope.Of(Value.Map(("u", either)))).Value.IsUnknown.ShouldBeTrue();
        watch.Elapsed.ShouldBeLessThan(MostTime);
    }

    [Theory]
    [InlineData("((a?b?){1,100}c){1,9}", true)]
    [InlineData("(a{1,1000}){1,3}", true)]
    [InlineData("[^a-z]{0,1000}\\\\pL{9,1000}", true)]
    [InlineData("^arn:[a-z-]{3,30}:iam::[0-9]{12}:role/[]x{9}]{1,64}$", false)]
    [InlineData("a{b}(c{2}d){1,20}", false)]
    public void Patterns_cost_as_much_as_what_they_repeat_written_out(string pattern, bool isLarge) =>
        Bounded($"regexall(\"{pattern}\", \"a\")", Asked.Hcl with { MaxSteps = 10_000 }).Value.IsUnknown.ShouldBe(isLarge);

    private static void ShouldBeLimited(Evaluated evaluated)
    {
        var unknown = Conversion.ValueTraits.FindUnknown(evaluated.Value).ShouldNotBeNull();
        unknown.Reason.Code.ShouldBeOneOf(UnknownCode.LimitReached, UnknownCode.Invalid);
    }

    private static Evaluated Bounded(string text, EvaluationOptions options)
    {
        var expression = Asked.Parse(text);
        var scope = Scope.Of(Value.Map(
            ("large", Value.Of(new string('x', 1_000_000))),
            ("same", Value.Of(new string('x', 1_000_000))),
            ("many", Value.List([.. Enumerable.Range(0, 10_000).Select(i => (Value)Value.Of(i))]))));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        var evaluated = new Evaluator(options).Evaluate(expression, scope);
        watch.Elapsed.ShouldBeLessThan(MostTime);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MostBytes);
        return evaluated;
    }
}
