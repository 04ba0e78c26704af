using System.Globalization;
using Onus.Live.Planning;

namespace Onus.Engine.Live;

/// <summary>Says of all accounts that are read side by side how far they have come, in one line: how many of them, of their lists and calls, how fast, and where just now.</summary>
/// <param name="accounts">How many accounts there are.</param>
/// <param name="time">The clock; null for none, without which it is not said how fast, and every call is told.</param>
internal sealed class LiveProgress(IProgress<ProgressEvent> progress, int accounts, TimeProvider? time) : IReadObserver
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private readonly Queue<long> _calls = [];
    private readonly long _begun = time?.GetTimestamp() ?? 0;
    private long? _told;
    private (int Accounts, int Lists, int AllLists, int Calls) _done;

    public void OnLists(string account, int count)
    {
        lock (_lock)
        {
            _done.AllLists += count;
        }
    }

    public void OnList(string account)
    {
        lock (_lock)
        {
            _done.Lists++;
        }
    }

    public void OnCall(string account, string region, string service)
    {
        lock (_lock)
        {
            _done.Calls++;
            if (time is not null)
            {
                _calls.Enqueue(time.GetTimestamp());
            }

            Say($"{(accounts > 1 ? account + " " : "")}{region} {service}");
        }
    }

    public void OnHints(string account, string region, int types)
    {
        lock (_lock)
        {
            Say($"{(accounts > 1 ? account + " " : "")}{region}, {types.ToString(CultureInfo.InvariantCulture)} more types are used");
        }
    }

    /// <summary>All of an account was read, or could not be.</summary>
    public void OnAccount()
    {
        lock (_lock)
        {
            _done.Accounts++;
        }
    }

    private void Say(string where)
    {
        var now = time?.GetTimestamp() ?? 0;
        if (time is not null && _told is { } told && time.GetElapsedTime(told, now) < Pause)
        {
            return;
        }

        _told = now;
        var all = accounts > 1 ? string.Create(CultureInfo.InvariantCulture, $"{_done.Accounts}/{accounts} accounts, ") : "";
        var lists = _done.AllLists > 0 ? string.Create(CultureInfo.InvariantCulture, $"{_done.Lists}/{_done.AllLists} lists, ") : "";
        progress.Report(new ProgressEvent(string.Create(CultureInfo.InvariantCulture, $"{all}{lists}{_done.Calls} {(_done.Calls == 1 ? "call" : "calls")}{Rate(now)}: {where}")));
    }

    private string Rate(long now)
    {
        if (time is null)
        {
            return "";
        }

        while (_calls.TryPeek(out var first) && time.GetElapsedTime(first, now) > Window)
        {
            _calls.Dequeue();
        }

        // In the first second there is no telling yet.
        var seconds = Math.Min(Window.TotalSeconds, time.GetElapsedTime(_begun, now).TotalSeconds);
        return seconds < 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", {Math.Round(_calls.Count / seconds)}/s");
    }
}
