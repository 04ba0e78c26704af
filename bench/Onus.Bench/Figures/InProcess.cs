using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Onus.Bench.Figures;

/// <summary>What a scan in a process of its own takes beside the bare tokenizer's pass over the same bytes, and what it counts, which is the same on every machine.</summary>
/// <param name="Tokens">Processor time of the tokenizer, in milliseconds.</param>
/// <param name="Scan">Processor time of the scan, in milliseconds, the catalogue and the report for the terminal included.</param>
/// <param name="Resources">How many resources there are.</param>
/// <param name="Asks">How many checks were asked of a resource.</param>
/// <param name="Steps">What judging took from its budget, in steps.</param>
/// <param name="Bytes">What was allocated.</param>
/// <param name="Kept">What of it is still there when the report is written.</param>
internal sealed record InProcess(double Tokens, double Scan, int Resources, long Asks, long Steps, long Bytes, long Kept)
{
    /// <summary>How many times longer than the tokenizer's pass the scan takes.</summary>
    public double Ratio => Scan / Tokens;

    /// <summary>Measures it here, and prints it as JSON: once to have the compiler's work done, then the best of some rounds.</summary>
    public static int Print(string catalog, string path, int rounds)
    {
        var all = Enumerable.Range(0, rounds + 1).Select(_ => Once(catalog, path)).Skip(1).ToList();
        var best = all[^1] with { Tokens = all.Min(one => one.Tokens), Scan = all.Min(one => one.Scan) };
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{best.Tokens:F3},{best.Scan:F3},{best.Resources},{best.Asks},{best.Steps},{best.Bytes},{best.Kept}]"));
        return 0;
    }

    /// <summary>Measures it in a process of its own that has one core.</summary>
    public static InProcess Measure(string catalog, string path, int rounds)
    {
        var start = new ProcessStartInfo("taskset", ["-c", "0", Environment.ProcessPath!, "inner", catalog, path, rounds.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var numbers = JsonSerializer.Deserialize<double[]>(process.StandardOutput.ReadToEnd())!;
        process.WaitForExit();
        return new InProcess(numbers[0], numbers[1], (int)numbers[2], (long)numbers[3], (long)numbers[4], (long)numbers[5], (long)numbers[6]);
    }

    private static InProcess Once(string catalog, string path)
    {
        GC.Collect();
        var tokens = ScanRatio.Tokens(path, out _);
        var empty = GC.GetTotalMemory(forceFullCollection: true);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var started = Environment.CpuUsage.TotalTime;
        var ledger = ScanRatio.Scan(catalog, path, new double[ScanRatio.Phases.Length]);
        var scan = (Environment.CpuUsage.TotalTime - started).TotalMilliseconds;
        var bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - empty;
        return new InProcess(tokens, scan, ledger.Resources.Length, ledger.Resources.Sum(resource => (long)resource.Verdicts.Length), ledger.Steps, bytes, kept);
    }
}
