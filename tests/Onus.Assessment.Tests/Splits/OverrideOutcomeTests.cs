using Onus.Assessment.Splits;
using Onus.Core.Values;

namespace Onus.Assessment.Tests.Splits;

public sealed class OverrideOutcomeTests
{
    [Fact]
    public void Any_number_of_overrides_has_an_outcome()
    {
        var outcome = default(OverrideOutcome);
        for (var i = 0; i < 200; i++)
        {
            outcome = outcome.With(i, (Truth)(i % 3));
        }

        Enumerable.Range(0, 201).Select(i => outcome[i]).ShouldBe([.. Enumerable.Range(0, 200).Select(i => (Truth)(i % 3)), Truth.False]);
    }

    [Fact]
    public void Outcomes_are_the_same_when_each_override_comes_to_the_same()
    {
        var once = default(OverrideOutcome).With(3, Truth.True).With(70, Truth.Unknown);
        var again = default(OverrideOutcome).With(3, Truth.True).With(50, Truth.False).With(70, Truth.Unknown);

        again.ShouldBe(once);
        again.GetHashCode().ShouldBe(once.GetHashCode());
        default(OverrideOutcome).With(3, Truth.True).With(71, Truth.Unknown).ShouldNotBe(once);
    }
}
