using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Onus.Bench.Figures;

/// <summary>What a whole process took.</summary>
/// <param name="Processor">Processor time of all its threads, user and system, in seconds.</param>
/// <param name="Wall">How long it took, in seconds.</param>
/// <param name="PeakMegabytes">The most memory it had at once.</param>
internal readonly record struct ProcessCost(double Processor, double Wall, double PeakMegabytes);

/// <summary>Runs a program and reads from the system what it took: a runtime that runs many of them can't tell one from the other.</summary>
internal static class ProcessClock
{
    private const int WriteOnly = 1;

    /// <summary>Runs a program to its end, its output thrown away.</summary>
    /// <exception cref="InvalidOperationException">It can't be started, or was ended by a signal.</exception>
    public static ProcessCost Run(params IReadOnlyList<string> command)
    {
        var actions = Marshal.AllocHGlobal(1024);
        var usage = new long[64];
        try
        {
            _ = InitActions(actions);
            _ = AddOpen(actions, 1, "/dev/null", WriteOnly, 0);
            _ = AddOpen(actions, 2, "/dev/null", WriteOnly, 0);
            var environment = Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().Select(entry => $"{entry.Key}={entry.Value}");
            var watch = Stopwatch.StartNew();
            if (Spawn(out var process, command[0], actions, 0, [.. command, null!], [.. environment, null!]) is not 0 and var error)
            {
                throw new InvalidOperationException($"{command[0]} can't be started ({error}).");
            }

            if (Wait(process, out var status, 0, usage) != process || (status & 0x7f) != 0)
            {
                throw new InvalidOperationException($"{string.Join(' ', command)} was ended by signal {status & 0x7f}.");
            }

            // struct rusage: user and system time as seconds and microseconds, then the highest resident set in kilobytes.
            return new ProcessCost(usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6), watch.Elapsed.TotalSeconds, usage[4] / 1024.0);
        }
        finally
        {
            Marshal.FreeHGlobal(actions);
        }
    }

    [DllImport("libc", EntryPoint = "posix_spawn_file_actions_init")]
    private static extern int InitActions(nint actions);

    [DllImport("libc", EntryPoint = "posix_spawn_file_actions_addopen")]
    private static extern int AddOpen(nint actions, int descriptor, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mode);

    [DllImport("libc", EntryPoint = "posix_spawnp")]
    private static extern int Spawn(
        out int process,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string file,
        nint actions,
        nint attributes,
        [MarshalAs(UnmanagedType.LPArray, ArraySubType = UnmanagedType.LPStr)] string[] arguments,
        [MarshalAs(UnmanagedType.LPArray, ArraySubType = UnmanagedType.LPStr)] string[] environment);

    [DllImport("libc", EntryPoint = "wait4")]
    private static extern int Wait(int process, out int status, int options, [Out] long[] usage);
}
