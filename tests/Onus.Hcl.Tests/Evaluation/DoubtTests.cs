using Onus.Contracts;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Hcl.Tests.Evaluation;

/// <summary>Terraform's language where something is not known, and secrets that go on to what is made of them.</summary>
public sealed class DoubtTests
{
    private static readonly (string, Value)[] Variables =
    [
        ("u", Value.Unknown(UnknownCode.ParameterWithoutDefault, $"u")),
        ("either", Value.Unknown(UnknownCode.UndecidedCondition, $"either", refinement: new Refinement { Candidates = [Value.Map(("a", Value.Of(1))), Value.Null] })),
        ("known", Value.Map(("a", Value.Of(1)))),
        ("secret", Value.List(Value.Of("a")).AsSensitive()),
    ];

    [Theory]
    [InlineData("try(known.b, 2)", "2")]
    [InlineData("try([known.b], [])", "[]")]
    [InlineData("can(known.a)", "true")]
    [InlineData("can(known.b)", "false")]
    [InlineData("length(try([u], []))", "1")]
    [InlineData("can(u)", "true")]
    public void An_attempt_that_no_unknown_decides_is_known(string text, string expected) => Ask(text).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("try(u.a, 2)")]
    [InlineData("length(try([u.a], []))")]
    [InlineData("length(try([u + 1], []))")]
    [InlineData("try(length([tonumber(u)]), 0)")]
    [InlineData("try(either.a, 5)")]
    [InlineData("try(u ? known.b : 1, 2)")]
    [InlineData("try(u && known.b, true)")]
    [InlineData("can(u.a)")]
    [InlineData("can([for x in u : x])")]
    [InlineData("can(either.a)")]
    public void An_attempt_that_an_unknown_decides_is_unknown(string text) => Ask(text).IsUnknown.ShouldBeTrue();

    [Theory]
    [InlineData("[for x in secret : 1]")]
    [InlineData("{for x in secret : x => 1}")]
    [InlineData("[for x in [1] : 1 if secret[0] == \"a\"]")]
    [InlineData("secret[*]")]
    [InlineData("{(secret[0]) = 1}")]
    [InlineData("{a = 1}[secret[0]]")]
    [InlineData("\"%{ if secret[0] == \"a\" }yes%{ endif }\"")]
    [InlineData("\"%{ for s in secret }yes%{ endfor }\"")]
    [InlineData("secret[0] == \"a\" ? 1 : 2")]
    [InlineData("[secret] == [[\"a\"]]")]
    [InlineData("max([for s in [length(secret)] : s]...)")]
    [InlineData("coalesce(secret...)")]
    [InlineData("-length(secret)")]
    [InlineData("try(secret[0], 1)")]
    public void What_is_made_of_a_secret_is_secret(string text) => Conversion.ValueTraits.HasSensitive(Ask(text)).ShouldBeTrue();

    [Fact]
    public void Both_branches_have_one_type_whatever_the_condition_turns_out_to_be()
    {
        var either = Ask("u ? 1 : \"a\"").ShouldBeOfType<UnknownValue>();

        either.Refinement.ShouldNotBeNull().Candidates.ShouldAllBe(candidate => candidate is StringValue);
    }

    private static Value Ask(string text)
    {
        var evaluated = new Evaluator(Asked.Hcl).Evaluate(Asked.Parse(text), Scope.Of(Value.Map(Variables)));
        return evaluated.IsOk || evaluated.Value.IsUnknown ? evaluated.Value : throw new InvalidOperationException(evaluated.Errors[0].Message.Text);
    }

    [Theory]
    [InlineData("(true ? known : merge(known, {b = {c = [][0]}})).a", "1")]
    [InlineData("(false ? {b = [[][0]], c = 1} : known).a", "1")]
    [InlineData("length(true ? {one = {a = \"x\", b = [1]}, two = {a = \"y\"}} : tomap({}))", "2")]
    [InlineData("length(false ? tomap({}) : {one = {a = \"x\", b = [1]}, two = 3})", "2")]
    [InlineData("length(false ? {one = {a = \"x\", b = [1]}, two = 3} : tomap({}))", "0")]
    public void A_branch_that_is_not_taken_asks_nothing_of_the_other(string text, string expected) => Ask(text).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("true ? {a = 1} : [1]")]
    [InlineData("true ? {a = {b = 1}, c = 2} : tomap({a = \"x\"})")]
    public void Branches_that_can_be_evaluated_must_have_one_type(string text) => Asked.Evaluate(text, Variables).Errors.ShouldNotBeEmpty();
}
