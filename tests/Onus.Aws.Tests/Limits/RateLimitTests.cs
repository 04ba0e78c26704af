using Onus.Aws.Limits;
using Onus.Aws.Tests.Support;

namespace Onus.Aws.Tests.Limits;

public sealed class RateLimitTests
{
    private readonly JumpingTime _time = new();

    [Fact]
    public async Task A_hundred_calls_take_the_time_that_the_rate_says()
    {
        var limit = new RateLimit(10, 4, _time);
        var begun = _time.GetTimestamp();
        for (var i = 0; i < 100; i++)
        {
            (await limit.WaitAsync(TimeSpan.MaxValue, default)).ShouldBeTrue();
        }

        // The first ten are there at once.
        _time.GetElapsedTime(begun).TotalSeconds.ShouldBe(9, 0.01);
    }

    [Fact]
    public async Task No_more_are_under_way_than_may_be()
    {
        var limit = new RateLimit(1000, 2, _time);
        await limit.EnterAsync(default);
        await limit.EnterAsync(default);
        var third = limit.EnterAsync(default);
        third.IsCompleted.ShouldBeFalse();
        limit.Leave();
        await third;
    }

    [Fact]
    public void Requests_that_were_under_way_when_it_was_lowered_do_not_lower_it_again()
    {
        var limit = new RateLimit(10, 4, _time);
        var begun = _time.GetTimestamp();
        _time.Advance(TimeSpan.FromSeconds(1));
        for (var i = 0; i < 4; i++)
        {
            limit.Slower(begun);
        }

        limit.Rate.ShouldBe(7.0);
        _time.Advance(TimeSpan.FromSeconds(1));
        limit.Slower(_time.GetTimestamp());
        limit.Rate.ShouldBe(4.9, 0.001);
    }

    [Fact]
    public void It_never_stands_still_and_never_exceeds_what_it_began_with()
    {
        var limit = new RateLimit(10, 4, _time);
        for (var i = 0; i < 100; i++)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            limit.Slower(_time.GetTimestamp());
        }

        limit.Rate.ShouldBe(0.5);
        for (var i = 0; i < 100; i++)
        {
            _time.Advance(TimeSpan.FromSeconds(10));
            limit.Answered();
        }

        limit.Rate.ShouldBe(10);
    }

    [Fact]
    public async Task Who_would_wait_too_long_takes_nothing()
    {
        var limit = new RateLimit(1, 4, _time);
        (await limit.WaitAsync(TimeSpan.Zero, default)).ShouldBeTrue();
        (await limit.WaitAsync(TimeSpan.FromSeconds(0.5), default)).ShouldBeFalse();
        (await limit.WaitAsync(TimeSpan.FromSeconds(1.5), default)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("ec2", 10)]
    [InlineData("iam", 8)]
    [InlineData("lambda", 7)]
    [InlineData("cloudcontrol", 5)]
    [InlineData("organizations", 3)]
    public void Services_begin_with_what_they_bear(string service, double rate)
    {
        new RateLimits(new RateOptions(), _time).Of("a", "r", service).Rate.ShouldBe(rate);
        new RateLimits(new RateOptions { PerSecond = 2 }, _time).Of("a", "r", service).Rate.ShouldBe(2);
    }
}
