using System.Diagnostics;
using System.Globalization;
using System.Text;
using Onus.Fuzz.Faults;
using Onus.Fuzz.Mutation;
using Onus.Fuzz.Trials;

namespace Onus.Fuzz;

/// <summary>Tries a row of mutants one after another. What is being tried stands in a file all the time, so that it is known after the process has died.</summary>
/// <param name="breeder">Makes the mutants.</param>
/// <param name="trial">Tries them.</param>
/// <param name="folder">Where faults, and what is being tried, are kept.</param>
public sealed class Campaign(Breeder breeder, Trial trial, string folder)
{
    private const int StepsOfProgress = 20_000;

    /// <summary>Tries mutants, several at once; where something goes wrong with one of several, each by itself.</summary>
    /// <param name="first">The number of the first.</param>
    /// <param name="count">How many.</param>
    /// <param name="batch">How many at once.</param>
    /// <param name="step">How many processes share the row: each takes every so manyth batch.</param>
    /// <param name="part">Which of them this is, from 0.</param>
    /// <returns>How many different faults were met.</returns>
    public int Run(long first, long count, int batch, int step, int part)
    {
        Directory.CreateDirectory(folder);
        var faults = new FaultFolder(folder);
        using var watchdog = new Watchdog(faults);
        using var current = new FileStream(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"current-{part}")), FileMode.Create, FileAccess.Write, FileShare.Read, 0);
        var (watch, tried, said) = (Stopwatch.StartNew(), 0L, 0L);
        for (var at = first + ((long)part * batch); at < first + count; at += (long)step * batch)
        {
            List<Mutant> mutants = [.. Enumerable.Range(0, (int)Math.Min(batch, first + count - at)).Select(more => breeder.Make(at + more))];
            current.Position = 0;
            current.Write(Encoding.UTF8.GetBytes($"{mutants[0].Id} to {mutants[^1].Number}".PadRight(60) + "\n"));
            Try(mutants, faults, watchdog);
            tried += mutants.Count;
            if (tried - said >= StepsOfProgress || at + ((long)step * batch) >= first + count)
            {
                said = tried;
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{tried,9} mutants to {mutants[^1].Id}: {tried / watch.Elapsed.TotalSeconds:F0} a second, {watchdog.Longest.TotalSeconds:F1} s of processor time at most, {watchdog.Peak >> 20} MB at most, {faults.Different} faults"));
            }
        }

        faults.Summarize();
        return faults.Different;
    }

    private void Try(IReadOnlyList<Mutant> mutants, FaultFolder faults, Watchdog watchdog)
    {
        var fault = trial.Run(mutants, watchdog.Begin(mutants));
        var stopped = watchdog.End();
        if (fault is null && !stopped)
        {
            return;
        }

        if (mutants.Count == 1)
        {
            faults.Add(mutants[0], fault);
            return;
        }

        var before = faults.Total;
        foreach (var mutant in mutants)
        {
            Try([mutant], faults, watchdog);
        }

        if (faults.Total == before)
        {
            faults.Add(mutants[0] with { Files = [.. mutants.SelectMany(static (mutant, at) => mutant.Files.Select(file => file with { Path = $"mutant-{at}/{file.Path}" }))] }, fault ?? new Fault("hang", "only together with others", ""));
        }
    }
}
