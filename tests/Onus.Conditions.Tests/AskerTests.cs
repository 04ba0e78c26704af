using Onus.Core.Bounds;
using Onus.Core.Values;

namespace Onus.Conditions.Tests;

public sealed class AskerTests
{
    private static readonly Value Open = Value.Map(("Rules", Value.List(Rule(443), Rule(22))), ("Name", Value.Of("a")));

    [Theory]
    [InlineData("alltrue([for r in self.Rules : r.Port != 22])", "Rules[1].Port = 22")]
    [InlineData("!anytrue([for r in self.Rules : contains(local.ports, r.Port)])", "Rules[1].Port = 22")]
    [InlineData("self.Name == \"a\" && alltrue([for i, r in self.Rules : r.Port == 443 || i > 5])", "Rules[1].Port = 22")]
    public void What_fails_names_the_element_and_nothing_that_did_not_matter(string condition, string read)
    {
        var answer = Asked.Compiled(condition, Open, traced: true);

        answer.Truth.ShouldBe(Truth.False);
        answer.Reads.ShouldBe(read);
    }

    [Fact]
    public void A_path_that_is_asked_for_twice_is_read_once_a_subject()
    {
        var (asker, condition) = Asked.Ready("self.A.B == 1 || self.A.B == 2 || self.A.C == 3");

        asker.Look(null, Value.Map(("A", Value.Map(("B", Value.Of(5)), ("C", Value.Of(3))))));
        asker.Ask(condition, out _).ShouldBe(Truth.True);

        asker.Reads.ShouldBe(3);
        asker.Ask(condition, out _);
        asker.Reads.ShouldBe(3);
        asker.Asks.ShouldBe(2);
    }

    [Fact]
    public void Nothing_of_the_subject_before_is_left()
    {
        var (asker, condition) = Asked.Ready("self.A == 1");
        asker.Look(null, Value.Map(("A", Value.Of(1))));
        asker.Ask(condition, out _).ShouldBe(Truth.True);

        asker.Look(null, Value.Map(("B", Value.Of(1)), ("A", Value.Of(2))));

        asker.Ask(condition, out _).ShouldBe(Truth.False);
    }

    [Fact]
    public void A_simple_question_allocates_nothing()
    {
        var (asker, condition) = Asked.Ready("self.A == \"x\" && !(self.B.C == true) && alltrue([for r in self.Rules : r.Port != 22])");
        var subject = Value.Map(("A", Value.Of("x")), ("B", Value.Map(("C", Value.False))), ("Rules", Value.List(Rule(80), Rule(443))));
        var budget = new Budget(1_000_000, 1_000_000);
        long Allocated()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
            {
                asker.Look(null, subject);
                asker.Ask(condition, out _, budget);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Allocated();

        Allocated().ShouldBe(0);
    }

    [Fact]
    public void What_takes_too_many_steps_is_unknown()
    {
        var many = Value.Map(("Rules", Value.List([.. Enumerable.Range(0, 1_000).Select(Rule)])));

        var answer = Asked.Compiled("anytrue([for a in self.Rules : anytrue([for b in self.Rules : a.Port + b.Port == -1])])", many, budget: new Budget(50_000, 1_000_000));

        answer.Truth.ShouldBe(Truth.Unknown);
        answer.Reason!.Detail.Text.ShouldContain("too many steps");
    }

    [Fact]
    public void A_chain_of_operators_may_be_as_long_as_a_file()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("self.A", 50_000));
        var any = string.Join(" || ", Enumerable.Repeat("self.A == 2", 50_000));
        var subject = Value.Map(("A", Value.Of(1)));

        Asked.Compiled($"{sum} == 50000", subject).Truth.ShouldBe(Truth.True);
        Asked.Compiled(any, subject).Truth.ShouldBe(Truth.False);
    }

    private static Value Rule(int port) => Value.Map(("Port", Value.Of(port)));
}
