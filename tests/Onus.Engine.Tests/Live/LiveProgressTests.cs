using Onus.Engine.Live;

namespace Onus.Engine.Tests.Live;

/// <summary>How far the reading of accounts has come is one line about all of them, told at most ten times a second.</summary>
public sealed class LiveProgressTests
{
    private readonly Said _said = new();
    private readonly Clock _clock = new();

    [Fact]
    public void It_counts_accounts_lists_and_calls_and_says_how_fast()
    {
        var progress = new LiveProgress(_said, 3, _clock);
        progress.OnLists("1", 10);
        progress.OnCall("1", "eu-west-1", "sqs");
        for (var i = 0; i < 40; i++)
        {
            _clock.Advance(TimeSpan.FromMilliseconds(50));
            progress.OnCall("1", "eu-west-1", "sns");
        }

        progress.OnList("1");
        progress.OnAccount();
        progress.OnLists("2", 5);
        _clock.Advance(TimeSpan.FromSeconds(1));
        progress.OnCall("2", "us-east-1", "kms");

        _said.Lines[0].ShouldBe("0/3 accounts, 0/10 lists, 1 call: 1 eu-west-1 sqs");
        _said.Lines.Count.ShouldBe(22);
        _said.Lines[^1].ShouldBe("1/3 accounts, 1/15 lists, 42 calls, 14/s: 2 us-east-1 kms");
    }

    [Fact]
    public void Of_one_account_only_the_Region_is_said_and_what_was_long_ago_is_not_how_fast()
    {
        var progress = new LiveProgress(_said, 1, _clock);
        progress.OnCall("1", "eu-west-1", "sqs");
        _clock.Advance(TimeSpan.FromSeconds(30));
        progress.OnHints("1", "eu-west-1", 4);

        _said.Lines.ShouldBe(["1 call: eu-west-1 sqs", "1 call, 0/s: eu-west-1, 4 more types are used"]);
    }

    [Fact]
    public void Without_a_clock_every_call_is_told()
    {
        var progress = new LiveProgress(_said, 1, null);
        progress.OnCall("1", "eu-west-1", "sqs");
        progress.OnCall("1", "eu-west-1", "sns");

        _said.Lines.ShouldBe(["1 call: eu-west-1 sqs", "2 calls: eu-west-1 sns"]);
    }

    private sealed class Said : IProgress<ProgressEvent>
    {
        public List<string> Lines { get; } = [];

        public void Report(ProgressEvent value) => Lines.Add(value.Doing);
    }

    private sealed class Clock : TimeProvider
    {
        private long _now = 1_000;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now;

        public void Advance(TimeSpan by) => _now += by.Ticks;
    }
}
