namespace Onus.Aws.Limits;

/// <summary>
/// How fast one service is asked: so many requests a second, fewer when it says that it is too much, and after quiet seconds again more, but never more than at first. And so many at once.
/// </summary>
internal sealed class RateLimit
{
    private const double Decrease = 0.7;
    private const double LeastRate = 0.5;

    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _places;
    private readonly TimeProvider _time;
    private readonly double _startRate;
    private double _rate;
    private double _tokens;
    private long _filled;
    private long _changed;

    /// <summary>Makes a limit that nothing was taken of yet.</summary>
    /// <param name="startRate">Requests a second at first and at most.</param>
    /// <param name="atOnce">Requests under way at once.</param>
    public RateLimit(double startRate, int atOnce, TimeProvider time)
    {
        _places = new SemaphoreSlim(atOnce, atOnce);
        (_time, _startRate, _rate, _tokens) = (time, startRate, startRate, Math.Max(1, startRate));
        _filled = _changed = time.GetTimestamp();
    }

    /// <summary>How many requests a second are sent now.</summary>
    public double Rate
    {
        get
        {
            lock (_lock)
            {
                return _rate;
            }
        }
    }

    /// <summary>Waits for a place; whoever got one gives it back.</summary>
    public Task EnterAsync(CancellationToken cancellation) => _places.WaitAsync(cancellation);

    /// <summary>Waits for a moment to send, in a place.</summary>
    /// <param name="longest">How long may be waited.</param>
    /// <returns>Whether there is one in that time.</returns>
    public async ValueTask<bool> WaitAsync(TimeSpan longest, CancellationToken cancellation)
    {
        var wait = Take(longest);
        if (wait > TimeSpan.Zero && wait <= longest)
        {
            await Task.Delay(wait, _time, cancellation).ConfigureAwait(false);
        }

        return wait <= longest;
    }

    /// <summary>Gives a place back.</summary>
    public void Leave() => _places.Release();

    /// <summary>The service said that it was asked too fast.</summary>
    /// <param name="begun">When the request was sent that it said so of: what was under way when the rate was lowered does not lower it again.</param>
    public void Slower(long begun)
    {
        lock (_lock)
        {
            if (begun >= _changed || _rate >= _startRate)
            {
                Fill();
                _rate = Math.Max(Math.Min(LeastRate, _startRate), _rate * Decrease);
                _tokens = Math.Min(_tokens, 0);
            }

            _changed = _time.GetTimestamp();
        }
    }

    /// <summary>The service answered.</summary>
    public void Answered()
    {
        lock (_lock)
        {
            if (_rate < _startRate && _time.GetElapsedTime(_changed) >= Quiet)
            {
                Fill();
                _rate = Math.Min(_startRate, _rate / Decrease);
                _changed = _time.GetTimestamp();
            }
        }
    }

    /// <summary>Takes a token, if it is there soon enough, and says how long it takes until it is.</summary>
    private TimeSpan Take(TimeSpan longest)
    {
        lock (_lock)
        {
            Fill();
            var wait = _tokens >= 1 ? TimeSpan.Zero : TimeSpan.FromSeconds((1 - _tokens) / _rate);
            if (wait <= longest)
            {
                _tokens -= 1;
            }

            return wait;
        }
    }

    private void Fill()
    {
        var now = _time.GetTimestamp();
        _tokens = Math.Min(Math.Max(1, _rate), _tokens + (_time.GetElapsedTime(_filled, now).TotalSeconds * _rate));
        _filled = now;
    }
}
