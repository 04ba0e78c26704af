using System.Diagnostics;
using System.Globalization;
using Onus.Bench.Evidence;
using Onus.Evidence.Log;

namespace Onus.Bench;

/// <summary>How the evidence log stands many writers at once, and what it costs.</summary>
internal static class EvidenceFigures
{
    private const int Processes = 8;

    /// <summary>Lets eight processes write, kills some, and fails when an acknowledged entry is lost or the chain is broken.</summary>
    public static int Run(string folder, int total, int seed)
    {
        var outcome = new Appending([Environment.ProcessPath!, "evidence-work"], folder, seed).Run(Processes, total);
        var log = outcome.Log;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome.Acknowledged} entries acknowledged by {Processes} processes at once, of which {outcome.Killed} were killed and replaced (seed {seed}): {outcome.Elapsed.TotalSeconds:F1} s, {outcome.Acknowledged / outcome.Elapsed.TotalSeconds:F0} entries a second, each flushed to the disk"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  lost: {outcome.Lost}; written and not acknowledged: {log.Count - 1 - outcome.Acknowledged}; half lines set aside: {outcome.SetAside}; chain: {(log.IsWhole ? "whole" : "broken")}, {log.Count} entries"));
        var bytes = File.ReadAllBytes(Path.Combine(folder, "evidence.jsonl"));
        EvidenceLog.Of(bytes);
        var clock = Stopwatch.StartNew();
        EvidenceLog.Of(bytes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  reading and verifying all of it ({bytes.Length} bytes): {clock.Elapsed.TotalMilliseconds:F0} ms"));
        return outcome.Lost == 0 && log.IsWhole ? 0 : 1;
    }
}
