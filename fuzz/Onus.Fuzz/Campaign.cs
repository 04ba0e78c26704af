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
    private const int StepsOfProgress = 5000;

    /// <summary>Tries mutants.</summary>
    /// <param name="first">The number of the first.</param>
    /// <param name="count">How many.</param>
    /// <param name="step">How far one is from the next, so that several processes can share a row.</param>
    /// <returns>How many different faults were met.</returns>
    public int Run(long first, long count, int step)
    {
        Directory.CreateDirectory(folder);
        var faults = new FaultFolder(folder);
        using var watchdog = new Watchdog(faults);
        using var current = new FileStream(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"current-{first % step}")), FileMode.Create, FileAccess.Write, FileShare.Read, 0);
        var watch = Stopwatch.StartNew();
        for (long done = 1; done <= count; done++)
        {
            var mutant = breeder.Make(first + ((done - 1) * step));
            current.Position = 0;
            current.Write(Encoding.UTF8.GetBytes(mutant.Id.PadRight(40) + "\n"));
            var fault = trial.Run(mutant, watchdog.Begin(mutant));
            watchdog.End();
            if (fault is not null)
            {
                faults.Add(mutant, fault);
            }

            if (done % StepsOfProgress == 0 || done == count)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{done,9} of {count} mutants to {mutant.Id}: {done / watch.Elapsed.TotalSeconds:F0} a second, the longest {watchdog.Longest.TotalSeconds:F1} s, {watchdog.Peak >> 20} MB at most, {faults.Different} faults"));
            }
        }

        faults.Summarize();
        return faults.Different;
    }
}
