namespace Onus.Aws.Tests.Support;

/// <summary>A clock that stands still, but jumps over every wait up to a limit at once; what waits longer ends when a test says so.</summary>
internal sealed class JumpingTime : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Waiting> _waiting = [];
    private DateTimeOffset _now = new(2026, 11, 30, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The longest wait that is jumped over.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromSeconds(45);

    /// <summary>The waits that were jumped over.</summary>
    public List<TimeSpan> Waits { get; } = [];

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Waiting(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Lets time pass.</summary>
    public void Advance(TimeSpan time)
    {
        Waiting[] due;
        lock (_lock)
        {
            _now += time;
            due = [.. _waiting.Where(timer => timer.At <= _now)];
            _waiting.RemoveAll(timer => timer.At <= _now);
        }

        foreach (var timer in due)
        {
            timer.Ring();
        }
    }

    private void Wait(Waiting timer, TimeSpan time)
    {
        lock (_lock)
        {
            _waiting.Remove(timer);
            if (time == Timeout.InfiniteTimeSpan)
            {
                return;
            }

            if (time > Longest)
            {
                timer.At = _now + time;
                _waiting.Add(timer);
                return;
            }

            Waits.Add(time);
        }

        ThreadPool.QueueUserWorkItem(_ =>
        {
            Advance(time);
            timer.Ring();
        });
    }

    private sealed class Waiting(JumpingTime time, Action ring) : ITimer
    {
        private bool _isDisposed;

        public DateTimeOffset At { get; set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            time.Wait(this, dueTime);
            return true;
        }

        public void Ring()
        {
            if (!_isDisposed)
            {
                ring();
            }
        }

        public void Dispose()
        {
            _isDisposed = true;
            lock (time._lock)
            {
                time._waiting.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
