using System.Diagnostics;
using System.Globalization;
using Onus.Evidence.Log;
using Onus.Sources.Files;

namespace Onus.Bench.Evidence;

/// <summary>What came of many processes writing into one evidence log while some of them were killed.</summary>
/// <param name="Acknowledged">How many entries a process said that it had written.</param>
/// <param name="Lost">How many of these are not in the log.</param>
/// <param name="Killed">How many processes were killed.</param>
/// <param name="SetAside">How many half lines were set aside.</param>
/// <param name="Log">The log afterwards.</param>
/// <param name="Elapsed">How long it took.</param>
internal sealed record AppendOutcome(int Acknowledged, int Lost, int Killed, int SetAside, EvidenceLog Log, TimeSpan Elapsed);

/// <summary>Lets processes write into one evidence log at once, and kills some of them at random.</summary>
/// <param name="program">The program that a process runs, and the arguments before those for <see cref="Work"/>.</param>
/// <param name="folder">The folder that the log is in.</param>
/// <param name="seed">Decides after how many entries each is killed.</param>
internal sealed class Appending(IReadOnlyList<string> program, string folder, int seed)
{
    private const int MostBeforeKill = 120;
    private const int MostSpins = 200_000;
    private const string Path = "evidence.jsonl";
    private const string Day = "2026-11-29";
    private readonly Random _random = new(seed);
    private readonly List<string> _acknowledged = [];
    private readonly Lock _lock = new();
    private int _killed;

    /// <summary>What a process does: it writes entries, and says of each that it is written.</summary>
    public static int Work(string folder, string who, string count)
    {
        var appender = new EvidenceAppender(DiskTree.At(folder), Path, new DiskWriter(), new DiskLocks());
        for (var at = 0; at < int.Parse(count, CultureInfo.InvariantCulture); at++)
        {
            var entry = appender.Append("attestation", $"{who} {at}", LogWords.Start, LogWords.Recorded, Day, who);
            Console.Out.Write(entry.Hash + "\n");
            Console.Out.Flush();
        }

        return 0;
    }

    /// <summary>Lets so many processes write until so many entries are acknowledged.</summary>
    /// <param name="mostBeforeKill">After how many entries a process is killed at the latest, unless it has done its share by then.</param>
    public AppendOutcome Run(int processes, int total, int mostBeforeKill = MostBeforeKill)
    {
        var clock = Stopwatch.StartNew();
        var lines = Enumerable.Range(0, processes).Select(line => Task.Run(() => Keep(line, (total / processes) + (line < total % processes ? 1 : 0), mostBeforeKill))).ToArray();
        Task.WaitAll(lines);
        var elapsed = clock.Elapsed;

        // What the last killed process left torn is set aside by the next entry.
        var last = new EvidenceAppender(DiskTree.At(folder), Path, new DiskWriter(), new DiskLocks());
        last.Append("attestation", "last", LogWords.Start, LogWords.Recorded, Day, "last");
        var log = EvidenceLog.Of(EvidenceLog.Load(DiskTree.At(folder), Path, out var obstacle), obstacle);
        var written = log.Entries.Select(entry => entry.Hash).ToHashSet(StringComparer.Ordinal);
        var aside = System.IO.Path.Combine(folder, Path + ".torn");
        return new AppendOutcome(_acknowledged.Count, _acknowledged.Count(hash => !written.Contains(hash)), _killed, File.Exists(aside) ? File.ReadAllLines(aside).Length : 0, log, elapsed);
    }

    /// <summary>Starts a process after the other until a share is done.</summary>
    private void Keep(int line, int share, int mostBeforeKill)
    {
        for (var round = 0; share > 0; round++)
        {
            var (killAfter, spins) = Draw(mostBeforeKill);
            string[] arguments = [.. program.Skip(1), folder, string.Create(CultureInfo.InvariantCulture, $"process {line}.{round}"), share.ToString(CultureInfo.InvariantCulture)];
            using var process = Process.Start(new ProcessStartInfo(program[0], arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
            var (said, isKilled) = (0, false);
            while (process.StandardOutput.ReadLine() is { } hash)
            {
                // Of what a killed process was just saying, a part is no acknowledgement.
                if (hash.Length == LogWords.Start.Length)
                {
                    said++;
                    lock (_lock)
                    {
                        _acknowledged.Add(hash);
                    }
                }

                if (said == killAfter && said < share)
                {
                    Thread.SpinWait(spins);
                    process.Kill();
                    isKilled = true;
                }
            }

            process.WaitForExit();
            if (process.ExitCode != 0 && !isKilled)
            {
                throw new InvalidOperationException($"{string.Join(' ', program)} ended by itself with {process.ExitCode}");
            }

            Interlocked.Add(ref _killed, process.ExitCode == 0 ? 0 : 1);
            share -= said;
        }
    }

    private (int KillAfter, int Spins) Draw(int mostBeforeKill)
    {
        lock (_lock)
        {
            return (_random.Next(1, mostBeforeKill + 1), _random.Next(MostSpins));
        }
    }
}
