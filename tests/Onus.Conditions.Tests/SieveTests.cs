using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax.Parsing;

namespace Onus.Conditions.Tests;

/// <summary>What is out of question for a function is told once a subject, and the answers are those of asking each time.</summary>
public sealed class SieveTests
{
    private int _needs;
    private int _tests;

    [Theory]
    [InlineData("alltrue([for p in [1, 2, 3] : !opens(self, p) && alltrue([for r in self.Rules : !opens(r, p)])])")]
    [InlineData("!anytrue([for r in self.Rules : opens(r, 1) && opens(r, 2)])")]
    [InlineData("alltrue([for r in self.Rules : !(opens(r, 2) || opens(r, 3))])")]
    [InlineData("alltrue([for r in self.Rules : alltrue([for p in [1, 2] : !opens(r, p)])])")]
    [InlineData("alltrue([for r in self.Rules : !opens(r, 1) || r.Port == 1])")]
    [InlineData("alltrue([for r in self.Rules : r.Port == 5 || !opens(r, 1)])")]
    [InlineData("alltrue([for i, r in self.Rules : !opens(r, 1) || i > 0])")]
    [InlineData("anytrue([for r in self.Rules : !opens(r, 1)])")]
    [InlineData("alltrue([for r in self.Rules : !opens(r, 1) if r.Port != 7])")]
    public void The_answer_is_that_of_asking_about_each(string condition)
    {
        foreach (var rules in Every(Rule(true, 1), Rule(false, 1), Rule(false, 2), Rule(true, 5), Value.Map(("Wide", Value.Unknown(UnknownCode.Unavailable, $"w")), ("Port", Value.Of(1))), Value.Unknown(UnknownCode.Unavailable, $"r")))
        {
            foreach (var wide in new[] { true, false })
            {
                var self = Value.Map(("Wide", Value.Of(wide)), ("Port", Value.Of(2)), ("Rules", rules));
                Ask(condition, self, traced: false).ShouldBe(Ask(condition, self, traced: true), $"{condition} of {self}");
            }
        }
    }

    [Fact]
    public void Whether_something_is_in_question_is_asked_once_for_all_that_ask()
    {
        var narrow = Value.Map(("Wide", Value.False), ("Rules", Value.List(Rule(false, 1), Rule(true, 2), Rule(false, 3))));

        Ask("alltrue([for p in [7, 8, 9] : !opens(self, p) && alltrue([for r in self.Rules : !opens(r, p)])])", narrow, traced: false).ShouldBe(Truth.True);

        _needs.ShouldBe(4);
        _tests.ShouldBe(3);
    }

    private Truth Ask(string condition, Value self, bool traced)
    {
        var opens = new Function
        {
            Name = "opens",
            MinArguments = 2,
            MaxArguments = 2,
            TakesNull = true,
            TakesUnknown = true,
            Body = call => Opens(call.Arguments[0], call.Arguments[1]) is var truth && truth == Truth.Unknown ? Value.Unknown(UnknownCode.Unavailable, $"it") : Value.Of(truth == Truth.True),
            TestTwo = Opens,
            Needs = rule =>
            {
                _needs++;
                return Wide(rule);
            },
        };
        var program = new ConditionProgram(new EvaluationOptions { Functions = StandardFunctions.Pure.With([opens]), AbsenceIsNull = true }, [("self", "")]);
        var asked = program.Add(HclParser.ParseExpression(condition, new SourceMap().Add("test.hcl"), new DiagnosticBag())!, MapValue.Empty);
        var asker = program.NewAsker();
        asker.Look(null, self);
        (_needs, _tests) = (0, 0);
        return asker.Ask(asked, out _, trace: traced ? new ReadTrace() : null);
    }

    private Truth Opens(Value rule, Value port)
    {
        _tests++;
        return Wide(rule).And(rule is MapValue map ? ValueEquality.Typed.Compare(map["Port"] ?? Value.Null, port) : Truth.Unknown);
    }

    private static Truth Wide(Value rule) => rule switch
    {
        MapValue map => map["Wide"] is BooleanValue wide ? wide.Value.ToTruth() : Truth.Unknown,
        _ => Truth.Unknown,
    };

    private static MapValue Rule(bool wide, int port) => Value.Map(("Wide", Value.Of(wide)), ("Port", Value.Of(port)));

    private static IEnumerable<ListValue> Every(params Value[] rules)
    {
        for (var chosen = 0; chosen < 1 << rules.Length; chosen++)
        {
            yield return Value.List([.. rules.Where((_, at) => (chosen >> at & 1) == 1)]);
        }
    }
}
