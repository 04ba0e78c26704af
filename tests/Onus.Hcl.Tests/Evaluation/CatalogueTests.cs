using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Functions;

namespace Onus.Hcl.Tests.Evaluation;

/// <summary>Conditions of the catalogue: absence is no error, what is unknown stays so, and what was read is known afterwards.</summary>
public sealed class CatalogueTests
{
    private static readonly Value Instance = Value.Map(
        ("Engine", Value.Of("mysql")),
        ("Encrypted", Value.Of("True")),
        ("Port", Value.Of("3306")),
        ("Size", Value.Of(5)),
        ("Public", Value.False),
        ("Nothing", Value.Null),
        ("Empty", Value.List()),
        ("Rules", Value.List(Rule(22, "10.0.0.0/8"), Rule(443, "0.0.0.0/0"), Rule(22, "0.0.0.0/0"))),
        ("Tags", Value.Map(("b", Value.Of("2")), ("a", Value.Of("1")))),
        ("Mixed", Value.List(Value.Unknown(UnknownCode.ParameterWithoutDefault, $"the first rule"), Rule(80, "0.0.0.0/0"))),
        ("Unknown", Value.Unknown(UnknownCode.ParameterWithoutDefault, $"parameter P has no default")),
        ("Present", Value.Unknown(UnknownCode.KnownAfterDeployment, $"the ARN", refinement: Refinement.To("key", "Arn"))),
        ("Either", Value.Unknown(UnknownCode.UndecidedCondition, $"condition C is not known", refinement: new Refinement { NotNull = true, Candidates = [Rule(80, "x"), Rule(80, "y")] })),
        ("Secret", Value.Of("hunter2").AsSensitive()));

    [Theory]
    [InlineData("self.Absent == null", Truth.True)]
    [InlineData("self.Absent.Deeper[0].Still == null", Truth.True)]
    [InlineData("self.Engine.Deeper == null", Truth.True)]
    [InlineData("self.Rules[9] == null", Truth.True)]
    [InlineData("self.Absent", Truth.False)]
    [InlineData("!self.Absent", Truth.True)]
    [InlineData("self.Absent == true", Truth.False)]
    [InlineData("self.Absent == false", Truth.False)]
    [InlineData("self.Absent != true", Truth.True)]
    [InlineData("self.Absent >= 7", Truth.False)]
    [InlineData("self.Absent < 7", Truth.False)]
    [InlineData("self.Absent + 1 == null", Truth.True)]
    [InlineData("self.Nothing == null", Truth.True)]
    [InlineData("startswith(self.Absent, \"a\")", Truth.False)]
    [InlineData("length(self.Absent) == 0", Truth.True)]
    [InlineData("contains(self.Absent, 1)", Truth.False)]
    [InlineData("lower(self.Absent) == null", Truth.True)]
    [InlineData("anytrue([for r in self.Absent : true])", Truth.False)]
    [InlineData("alltrue([for r in self.Absent : false])", Truth.True)]
    [InlineData("length(self.Absent[*].x) == 0", Truth.True)]
    [InlineData("coalesce(self.Absent, 1) == 1", Truth.True)]
    [InlineData("\"a${self.Absent}b\" == \"ab\"", Truth.True)]
    public void What_is_absent_is_null_and_no_error(string condition, Truth expected) => Test(condition).ShouldBe(expected);

    [Theory]
    [InlineData("self.Encrypted == true", Truth.True)]
    [InlineData("self.Encrypted", Truth.True)]
    [InlineData("self.Encrypted == \"True\"", Truth.True)]
    [InlineData("self.Encrypted == false", Truth.False)]
    [InlineData("self.Port == 3306", Truth.True)]
    [InlineData("self.Port > 1024", Truth.True)]
    [InlineData("self.Size == \"5\"", Truth.True)]
    [InlineData("self.Engine == true", Truth.False)]
    [InlineData("self.Public == 0", Truth.False)]
    public void Scalars_compare_as_their_texts_do(string condition, Truth expected) => Test(condition).ShouldBe(expected);

    [Theory]
    [InlineData("self.Unknown == true", Truth.Unknown)]
    [InlineData("self.Unknown.Deeper == true", Truth.Unknown)]
    [InlineData("self.Unknown != null", Truth.Unknown)]
    [InlineData("self.Present != null", Truth.True)]
    [InlineData("self.Present == \"alias/aws/rds\"", Truth.False)]
    [InlineData("self.Unknown || self.Engine == \"mysql\"", Truth.True)]
    [InlineData("self.Unknown && self.Public", Truth.False)]
    [InlineData("self.Unknown && self.Encrypted", Truth.Unknown)]
    [InlineData("self.Unknown ? self.Encrypted : self.Encrypted", Truth.True)]
    [InlineData("anytrue([for r in self.Mixed : r.Port == 80])", Truth.True)]
    [InlineData("anytrue([for r in self.Mixed : r.Port == 81])", Truth.Unknown)]
    [InlineData("alltrue([for r in self.Mixed : r.Port == 81])", Truth.False)]
    [InlineData("alltrue([for r in self.Mixed : r.Port == 80])", Truth.Unknown)]
    [InlineData("alltrue([for r in self.Rules : r.Port == 22 if self.Unknown])", Truth.Unknown)]
    [InlineData("alltrue([for r in self.Rules : r.Port > 1 if self.Unknown])", Truth.True)]
    public void What_depends_on_an_unknown_is_unknown_unless_the_rest_decides(string condition, Truth expected) => Test(condition).ShouldBe(expected);

    [Theory]
    [InlineData("self.Either.Port == 80", Truth.True)]
    [InlineData("self.Either.Port > 100", Truth.False)]
    [InlineData("self.Either.Cidr == \"x\"", Truth.Unknown)]
    [InlineData("self.Either.Cidr == \"z\"", Truth.False)]
    [InlineData("contains([\"x\", \"y\"], self.Either.Cidr)", Truth.True)]
    [InlineData("length(self.Either.Cidr) == 1", Truth.True)]
    [InlineData("\"p${self.Either.Port}\" == \"p80\"", Truth.True)]
    [InlineData("(self.Unknown ? \"x\" : \"y\") == \"z\"", Truth.False)]
    [InlineData("(self.Unknown ? \"x\" : (self.Unknown ? \"y\" : \"x\")) == \"z\"", Truth.False)]
    [InlineData("(self.Unknown ? 1 : 2) + 1 > 1", Truth.True)]
    [InlineData("{a = 1, b = 1}[self.Unknown ? \"a\" : \"b\"] == 1", Truth.True)]
    public void What_all_candidates_agree_on_is_known(string condition, Truth expected) => Test(condition).ShouldBe(expected);

    [Theory]
    [InlineData("self.Engine == \"mysql\"", "Engine")]
    [InlineData("self.Absent.Deeper == null", "Absent.Deeper")]
    [InlineData("self.Tags.a == \"1\" && self.Tags[\"b\"] == \"2\"", "Tags.a", "Tags.b")]
    [InlineData("self.Engine == \"x\" && self.Size == 5", "Engine")]
    [InlineData("self.Engine == \"mysql\" && self.Size == 6", "Size")]
    [InlineData("self.Engine == \"mysql\" && self.Size == 5", "Engine", "Size")]
    [InlineData("self.Engine == \"mysql\" || self.Size == 5", "Engine")]
    [InlineData("self.Engine == \"x\" || self.Size == 5", "Size")]
    [InlineData("self.Engine == \"x\" || self.Size == 6", "Engine", "Size")]
    [InlineData("self.Unknown && self.Public", "Public")]
    [InlineData("self.Engine == \"x\" ? self.Size == 5 : self.Public", "Engine", "Public")]
    [InlineData("anytrue([for r in self.Rules : r.Port == 22 && r.Cidr == \"0.0.0.0/0\"])", "Rules[2].Port", "Rules[2].Cidr")]
    [InlineData("alltrue([for r in self.Rules : r.Port == 22])", "Rules[1].Port")]
    [InlineData("anytrue([for r in self.Rules : r.Port == 1])", "Rules[0].Port", "Rules[1].Port", "Rules[2].Port")]
    [InlineData("alltrue([for k, v in self.Tags : v == \"1\"])", "Tags.b")]
    [InlineData("anytrue([for r in self.Empty : r.Port == 1])", "Empty")]
    [InlineData("anytrue([for r in self.Absent : r.Port == 1])", "Absent")]
    [InlineData("anytrue([for r in self.Rules[*].Port : r == 443])", "Rules[0].Port", "Rules[1].Port", "Rules[2].Port")]
    [InlineData("self.Rules[1].Port == 443", "Rules[1].Port")]
    [InlineData("try(self.Engine + 1, self.Size) == 5", "Size")]
    public void What_decided_is_what_was_read(string condition, params string[] paths)
    {
        var trace = new ReadTrace();
        var expression = Asked.Parse(condition);

        new Evaluator(Asked.Catalogue).Test(expression, Self.Of(Instance), out _, trace);

        trace.Reads.Select(read => read.Path).ShouldBe(paths);
    }

    [Fact]
    public void A_secret_stays_one_in_the_trace()
    {
        var trace = new ReadTrace();

        new Evaluator(Asked.Catalogue).Test(Asked.Parse("anytrue([for s in [self.Secret] : s == \"x\"])"), Self.Of(Instance), out _, trace);

        trace.Reads.ShouldNotBeEmpty();
        trace.Reads.ShouldAllBe(read => read.Value.ToString() == "(sensitive)");
    }

    [Fact]
    public void The_reason_is_that_of_the_unknown()
    {
        new Evaluator(Asked.Catalogue).Test(Asked.Parse("self.Encrypted && self.Unknown == 1"), Self.Of(Instance), out var reason).ShouldBe(Truth.Unknown);

        reason.ShouldNotBeNull().Detail.Text.ShouldBe("parameter P has no default");
    }

    [Theory]
    [InlineData("nope(1)", "there is no function \"nope\"")]
    [InlineData("starts(self.Engine)", "did you mean \"startswith\"?")]
    [InlineData("self.Engine + 1 > 2", "an operand is not a number")]
    [InlineData("other.Engine", "there is no variable of this name")]
    [InlineData("self.Rules", "must be true or false")]
    public void What_is_wrong_makes_a_condition_unknown_and_says_why(string condition, string message)
    {
        new Evaluator(Asked.Catalogue).Test(Asked.Parse(condition), Self.Of(Instance), out var reason).ShouldBe(Truth.Unknown);

        reason.ShouldNotBeNull().Detail.Text.ShouldContain(message);
    }

    [Fact]
    public void What_is_kept_of_an_expression_does_not_mix_up_evaluators()
    {
        var expression = Asked.Parse("answer([1, 2], \"a\") == 1");
        var (one, two) = (With(1), With(2));
        for (var i = 0; i < 3; i++)
        {
            one.Test(expression, Scope.Empty, out _).ShouldBe(Truth.True);
            two.Test(expression, Scope.Empty, out _).ShouldBe(Truth.False);
        }

        var copy = (Hcl.Syntax.BinaryExpression)expression with { Right = Asked.Parse("2") };
        two.Test(copy, Scope.Empty, out _).ShouldBe(Truth.True);

        static Evaluator With(int answer) => new(Asked.Catalogue with
        {
            Functions = FunctionTable.Of([new Function { Name = "answer", MinArguments = 2, MaxArguments = 2, Body = _ => Value.Of(answer) }]),
        });
    }

    [Fact]
    public void A_changed_copy_of_a_constant_is_not_the_constant()
    {
        var tuple = (Hcl.Syntax.TupleExpression)Asked.Parse("[1, 2]");
        new Evaluator(Asked.Hcl).Evaluate(tuple, Scope.Empty).Value.ToString().ShouldBe("[1, 2]");

        new Evaluator(Asked.Hcl).Evaluate(tuple with { Items = [tuple.Items[1]] }, Scope.Empty).Value.ToString().ShouldBe("[2]");
        (tuple == (tuple with { Origin = tuple.Origin })).ShouldBeTrue();
        (tuple == (tuple with { Origin = Origin.None })).ShouldBeFalse();
    }

    private static Truth Test(string condition) => new Evaluator(Asked.Catalogue).Test(Asked.Parse(condition), Self.Of(Instance), out _);

    private static Value Rule(int port, string cidr) => Value.Map(("Port", Value.Of(port)), ("Cidr", Value.Of(cidr)));
}
