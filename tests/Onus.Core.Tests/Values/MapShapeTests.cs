using Onus.Core.Values;

namespace Onus.Core.Tests.Values;

/// <summary>Maps with the same keys share one shape, at a bounded cost whatever the keys are.</summary>
public sealed class MapShapeTests
{
    private const int Many = 64_000;

    [Theory]
    [InlineData("k{0:D6}x")]
    [InlineData("{0:D6}")]
    [InlineData("a-long-name-{0:D6}-of-something")]
    public void Keys_that_differ_in_the_middle_do_not_collide(string format)
    {
        var hashes = Enumerable.Range(0, Many).Select(i => KeySequenceComparer.Instance.GetHashCode([Key(format, i)])).ToHashSet();

        hashes.Count.ShouldBeGreaterThan(Many - 64);
    }

    [Fact]
    public void The_order_and_the_borders_of_keys_count()
    {
        string[][] sequences = [["ab", "c"], ["a", "bc"], ["c", "ab"], ["abc"], ["ab"], []];

        sequences.Select(KeySequenceComparer.Instance.GetHashCode).Distinct().Count().ShouldBe(sequences.Length);
        foreach (var (one, other) in from one in sequences from other in sequences select (one, other))
        {
            KeySequenceComparer.Instance.Equals(one, other).ShouldBe(ReferenceEquals(one, other));
        }
    }

    [Fact]
    public void Maps_with_the_same_keys_share_one_shape() => MapShape.Of(["Shared", "Keys"]).ShouldBeSameAs(MapShape.Of(["Shared", "Keys"]));

    [Fact]
    public void What_is_shared_stays_bounded_and_short()
    {
        for (var i = 0; i < 3 * Many; i++)
        {
            MapShape.Of([Key("bounded-{0}", i)]).IndexOf(Key("bounded-{0}", i)).ShouldBe(0);
        }

        MapShape.SharedCount.ShouldBeLessThan(Many);
        MapShape.Of([new string('k', 10_000)]).ShouldNotBeSameAs(MapShape.Of([new string('k', 10_000)]));
    }

    private static string Key(string format, int i) => string.Format(System.Globalization.CultureInfo.InvariantCulture, format, i);
}
