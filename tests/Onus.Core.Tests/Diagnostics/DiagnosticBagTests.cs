using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Core.Tests.Diagnostics;

/// <summary>Nothing that is wrong vanishes without a word, however much there is of it.</summary>
public sealed class DiagnosticBagTests
{
    [Fact]
    public void Up_to_the_bound_all_are_kept_and_nothing_is_added()
    {
        var bag = Filled(DiagnosticBag.Limit);

        bag.Dropped.ShouldBe(0);
        bag.Items.Count.ShouldBe(DiagnosticBag.Limit);
        bag.Items.ShouldAllBe(item => item.Code == "kept");
    }

    [Fact]
    public void Those_over_the_bound_are_counted_and_a_last_one_says_so()
    {
        var bag = Filled(DiagnosticBag.Limit);
        for (var i = 0; i < 7; i++)
        {
            bag.Note("dropped", $"Note {i}.", Origin.None);
        }

        bag.Dropped.ShouldBe(7);
        bag.HasErrors.ShouldBeFalse();
        bag.Items.Count.ShouldBe(DiagnosticBag.Limit + 1);
        bag.Items[^1].ShouldSatisfyAllConditions(
            last => last.Code.ShouldBe("too-many-diagnostics"),
            last => last.Severity.ShouldBe(DiagnosticSeverity.Note),
            last => last.Message.Text.ShouldContain("7 more"),
            last => last.Remedy.ShouldNotBeNull());
    }

    [Fact]
    public void An_error_over_the_bound_is_still_an_error()
    {
        var bag = Filled(DiagnosticBag.Limit);
        bag.Error("dropped", $"An error.", Origin.None);
        bag.Warning("dropped", $"A warning.", Origin.None);

        bag.HasErrors.ShouldBeTrue();
        bag.Items[^1].Severity.ShouldBe(DiagnosticSeverity.Error);
    }

    private static DiagnosticBag Filled(int count)
    {
        var bag = new DiagnosticBag();
        for (var i = 0; i < count; i++)
        {
            bag.Warning("kept", $"Warning {i}.", Origin.None);
        }

        return bag;
    }
}
