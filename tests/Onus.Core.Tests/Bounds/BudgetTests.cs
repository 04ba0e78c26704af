using Onus.Core.Bounds;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Core.Tests.Bounds;

/// <summary>A budget pays for what is read and made, says once that it is spent, and where.</summary>
public sealed class BudgetTests
{
    private static readonly SourceFile File = new SourceMap().Add("main.tf");

    [Fact]
    public void It_suffices_for_as_many_steps_as_it_has()
    {
        var budget = new Budget(steps: 2, bytes: 0);

        budget.Take(2).ShouldBeTrue();
        budget.Take().ShouldBeFalse();
        budget.IsSpent.ShouldBeTrue();
    }

    [Fact]
    public void It_suffices_for_as_many_bytes_as_it_has()
    {
        var budget = new Budget(steps: 0, bytes: 10);

        budget.Make(10).ShouldBeTrue();
        budget.Make(1).ShouldBeFalse();
    }

    [Fact]
    public void What_stands_in_a_value_twice_is_paid_twice_but_never_gone_through_to_its_end()
    {
        Value value = Value.List(Value.Of(1), Value.Of(2));
        for (var i = 0; i < 200; i++)
        {
            value = Value.List(value, value);
        }

        new Budget(steps: 1_000, bytes: 1_000).Read(value).ShouldBeFalse();
        new Budget(steps: 1_000, bytes: 1_000).Make(value).ShouldBeFalse();
        new Budget(steps: 1_000, bytes: 1_000).TakeResource(value).ShouldBeFalse();
    }

    [Fact]
    public void Texts_are_paid_by_their_length()
    {
        var text = Value.Of(new string('x', 1_600));

        new Budget(steps: 100, bytes: 0).Read(text).ShouldBeTrue();
        new Budget(steps: 99, bytes: 0).Read(text).ShouldBeFalse();
        new Budget(steps: 1_000, bytes: 3_199).MakeText(1_600).ShouldBeFalse();
        new Budget(steps: 199, bytes: 0).Read(text, effort: 2).ShouldBeFalse();
    }

    [Fact]
    public void Larger_inputs_allow_more()
    {
        var rule = new BudgetRule(Steps: 5, Bytes: 7) { StepsPerByte = 2, BytesPerByte = 3 };
        var budget = rule.For(10);
        budget.Allow(100, rule);

        (budget.Steps, budget.Bytes).ShouldBe((225, 337));
    }

    [Fact]
    public void It_is_said_to_be_spent_where_it_first_ran_out()
    {
        var budget = new Budget(steps: 0, bytes: 0);
        var bag = new DiagnosticBag();
        budget.Report("infra", bag, File.At(1));
        bag.Items.ShouldBeEmpty();

        budget.Take().ShouldBeFalse();
        budget.Missing(Origin.None).Reason.ShouldBe(Budget.Reason);
        budget.Missing(File.At(3));
        budget.Missing(File.At(5));
        budget.Report("infra", bag, File.At(1));

        var said = bag.Items.ShouldHaveSingleItem();
        (said.Severity, said.Code, said.Origin).ShouldBe((Contracts.DiagnosticSeverity.Error, Budget.Code, File.At(3)));
        said.Message.Text.ShouldContain("infra");
        said.Remedy.ShouldNotBeNull();
    }
}
