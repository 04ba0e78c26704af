using Onus.Fuzz.Faults;
using Onus.Fuzz.Mutation;

namespace Onus.Fuzz.Trials;

/// <summary>
/// Watches the trials from a thread of its own: one that takes too much processor time is cancelled and noted as a hang, and so is the memory that a process takes.
/// What does not end after it was cancelled ends the process; the campaign can be gone on with behind it.
/// </summary>
public sealed class Watchdog : IDisposable
{
    /// <summary>How much processor time a mutant may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>How much memory the process may take.</summary>
    public const long MaxMemory = 1L << 30;

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);
    private readonly Lock _lock = new();
    private readonly FaultFolder _faults;
    private readonly Timer _timer;
    private IReadOnlyList<Mutant> _mutants = [];
    private CancellationTokenSource _cancellation = new();
    private TimeSpan _started;
    private bool _noted;

    /// <summary>Begins to watch.</summary>
    public Watchdog(FaultFolder faults)
    {
        _faults = faults;
        _timer = new Timer(_ => Look(), null, TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(50));
    }

    /// <summary>The most memory that was seen, in bytes.</summary>
    public long Peak { get; private set; }

    /// <summary>The most processor time that a trial took.</summary>
    public TimeSpan Longest { get; private set; }

    /// <summary>A trial begins. Of several mutants it is only noted that they were stopped; each is to be tried by itself then.</summary>
    /// <returns>What cancels it.</returns>
    public CancellationToken Begin(IReadOnlyList<Mutant> mutants)
    {
        lock (_lock)
        {
            if (_cancellation.IsCancellationRequested)
            {
                _cancellation.Dispose();
                _cancellation = new CancellationTokenSource();
            }

            (_mutants, _started, _noted) = (mutants, Environment.CpuUsage.TotalTime, false);
            return _cancellation.Token;
        }
    }

    /// <summary>The trial is over.</summary>
    /// <returns>Whether it was stopped.</returns>
    public bool End()
    {
        lock (_lock)
        {
            var took = Environment.CpuUsage.TotalTime - _started;
            Longest = took > Longest ? took : Longest;
            _mutants = [];
            return _noted;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer.Dispose();
        _cancellation.Dispose();
    }

    private void Look()
    {
        lock (_lock)
        {
            var memory = Environment.WorkingSet;
            Peak = Math.Max(Peak, memory);
            if (_mutants.Count == 0)
            {
                return;
            }

            var took = Environment.CpuUsage.TotalTime - _started;
            if (memory > MaxMemory && !_noted)
            {
                Stop(new Fault("memory", $"more than {MaxMemory >> 20} MB", $"{memory >> 20} MB"));
            }
            else if (took > Patience && !_noted)
            {
                Stop(new Fault("hang", $"more than {Patience.TotalSeconds} s", ""));
            }

            if (took > Patience + Grace)
            {
                Console.WriteLine($"FAULT hang: what begins with mutant {_mutants[0].Id} does not end");
                Environment.Exit(3);
            }
        }
    }

    private void Stop(Fault fault)
    {
        _noted = true;
        if (_mutants.Count == 1)
        {
            _faults.Add(_mutants[0], fault);
        }

        _cancellation.Cancel();
    }
}
