using Onus.Assessment.Checks;
using Onus.Contracts;
using Onus.Core.Bounds;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Tests.Checks;

/// <summary>What rules came to is recalled for the same values, and only for those.</summary>
public sealed class RuleMemoTests
{
    private const int Override = 0;
    private const int Check = 1;

    private const int Cost = 7;
    private readonly RuleMemo _memo = new(new TypeRules(
        Model.Service(),
        Model.Type("host"),
        [Model.Override("os.patch", Holder.Aws, null, "always"), Model.Override("os.patch", Holder.Aws, "self.A == 1")],
        [Model.Check("two", "os.patch", "self.A == 1 && self.B == 2"), Model.Check("open", "os.patch", "length(referencing(\"T\", \"P\")) == 0"), Model.Check("constant", "os.patch")]));

    [Fact]
    public void A_rule_is_recalled_by_the_values_that_it_reads()
    {
        Remember(Check, ("A", 1), ("B", 2), ("C", 3));

        Recalls(Check, ("A", 1), ("B", 2), ("C", 4)).ShouldBeTrue();
        Recalls(Check, ("A", 2), ("B", 1)).ShouldBeFalse();
        Recalls(Check, ("A", 1)).ShouldBeFalse();
    }

    [Fact]
    public void Overrides_and_checks_are_told_apart()
    {
        Remember(Override, ("A", 1));

        Recalls(Override, ("A", 1), ("B", 9)).ShouldBeTrue();
        Recalls(Check, ("A", 1)).ShouldBeFalse();
    }

    [Fact]
    public void What_depends_on_other_resources_is_not_remembered()
    {
        Remember(2, ("A", 1));

        Recalls(2, ("A", 1)).ShouldBeFalse();
    }

    [Fact]
    public void What_reads_nothing_is_the_same_for_all()
    {
        Remember(3, ("A", 1));

        Recalls(3, ("A", 2)).ShouldBeTrue();
    }

    [Fact]
    public void Where_nearly_every_resource_has_a_value_of_its_own_none_is_remembered()
    {
        for (var i = 0; i < 600; i++)
        {
            Remember(Override, ("A", i));
        }

        Recalls(Override, ("A", 599)).ShouldBeFalse();
        Recalls(Override, ("A", 0)).ShouldBeFalse();
    }

    [Fact]
    public void Many_resources_with_few_values_are_remembered_to_the_last()
    {
        for (var i = 0; i < 2_000; i++)
        {
            Remember(Override, ("A", i % 500));
        }

        Recalls(Override, ("A", 499)).ShouldBeTrue();
    }

    private void Remember(int rule, params (string Name, int Value)[] properties)
    {
        _memo.Look(Resource(properties));
        _memo.TryRecall(rule, new Budget(0, 0), out var key, out _);
        _memo.Remember(rule, key, 2, Cost);
    }

    private bool Recalls(int rule, params (string Name, int Value)[] properties)
    {
        _memo.Look(Resource(properties));
        var budget = new Budget(Cost, 0);
        var recalls = _memo.TryRecall(rule, budget, out _, out var result);
        result.ShouldBe(recalls ? (byte)2 : (byte)0);
        budget.Steps.ShouldBe(recalls ? 0 : Cost, "what is remembered costs as much as finding it out");
        return recalls;
    }

    private static Resource Resource((string Name, int Value)[] properties) =>
        new("d", "a", "AWS::Box::Box", Value.Map([.. properties.Select(property => (property.Name, Value.Of(property.Value)))]), default);
}
