using System.Diagnostics;
using System.Globalization;
using Onus.Api.Calls;
using Onus.Api.Relays;
using Onus.Bench.Figures;
using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources.Files;

namespace Onus.Bench.Live;

/// <summary>
/// What reading an account costs: the program itself asks, through its pipes, an account of any size that answers in its place of <c>onus-aws</c>. Calls are counted, by service; the time that it takes is set beside that of the same calls made with nothing in between; and memory at sizes a tenth of each other.
/// </summary>
internal sealed class LiveFigures(string program, string root, string work)
{
    private const string Calls = "ONUS_BENCH_CALLS";
    private const string Count = "ONUS_BENCH_COUNT";
    private const string Delay = "ONUS_BENCH_DELAY";
    private const string Catalogue = "ONUS_BENCH_CATALOG";

    /// <summary>The calls for a thousand resources that were worked out from page sizes before anything was measured: with what is always needed, and with every check on.</summary>
    private const string Model = "474 to 1,283";

    /// <summary>Answers for <c>onus-aws</c>.</summary>
    public static async Task<int> ServeAsync()
    {
        string Said(string name) => Environment.GetEnvironmentVariable(name)!;
        await using var log = new StreamWriter(Said(Calls)) { AutoFlush = true };
        var began = Stopwatch.GetTimestamp();
        var account = AccountOf(Said(Catalogue), int.Parse(Said(Count), CultureInfo.InvariantCulture), int.Parse(Said(Delay), CultureInfo.InvariantCulture), call =>
        {
            lock (log)
            {
                log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(began).TotalMilliseconds:F1}\t{call.Service}\t{call.Operation}\t{call.Region}"));
            }
        });
        await new RelayServer(_ => "eu-west-1", (_, _, _) => account).RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), CancellationToken.None);
        return 0;
    }

    /// <summary>Measures and prints.</summary>
    public async Task PrintAsync()
    {
        var onus = Path.Combine(work, "onus");
        File.Copy(program, onus, overwrite: true);
        if (Path.Combine(Path.GetDirectoryName(program)!, "catalog.pack") is var pack && File.Exists(pack))
        {
            File.Copy(pack, Path.Combine(work, "catalog.pack"), overwrite: true);
        }

        var caller = Path.Combine(work, "onus-aws");
        await File.WriteAllTextAsync(caller, $"#!/bin/sh\nexec '{Environment.ProcessPath}' live-server\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(caller, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        foreach (var (name, flags) in new[] { ("the core, recommended checks", Array.Empty<string>()), ("the core, every check", ["--profile", "thorough"]), ("all types, every check", ["--profile", "thorough", "--everything"]) })
        {
            var (resources, _, calls) = Run(onus, 1000, 0, flags);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {calls.Count} calls for {resources} resources, {1000.0 * calls.Count / resources:F0} for 1,000 (worked out: {Model})"));
            Console.WriteLine("  " + string.Join(", ", calls.GroupBy(call => call.Service).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(12).Select(group => $"{group.Key} {group.Count()}")));
        }

        var (_, _, timed) = Run(onus, 1000, 20);
        var (took, bare) = (TimeSpan.FromMilliseconds(timed[^1].At - timed[0].At), await BareAsync(timed, 20));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"time: {took.TotalSeconds:F2} s from the first call to the last of {timed.Count} calls of 20 ms; the same calls alone, as many at once: {bare.TotalSeconds:F2} s; {took / bare:F2} times"));

        var (few, low, _) = Run(onus, 2000, 0);
        var (many, high, _) = Run(onus, 20000, 0);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory: {low.PeakMegabytes:F0} MB at {few} resources, {high.PeakMegabytes:F0} MB at {many}; {high.PeakMegabytes / low.PeakMegabytes:F2} times"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"processor time: {low.Processor:F1} s and {high.Processor:F1} s, {(high.Processor - low.Processor) / (many - few) * 1e6:F0} µs a resource"));
    }

    private (int Resources, ProcessCost Cost, List<(double At, string Service, string Operation, string Region)> Calls) Run(string onus, int count, int delay, params IReadOnlyList<string> flags)
    {
        var (log, snapshot) = (Path.Combine(work, "calls.tsv"), Path.Combine(work, "kept.onus"));
        Environment.SetEnvironmentVariable(Calls, log);
        Environment.SetEnvironmentVariable(Count, count.ToString(CultureInfo.InvariantCulture));
        Environment.SetEnvironmentVariable(Delay, delay.ToString(CultureInfo.InvariantCulture));
        Environment.SetEnvironmentVariable(Catalogue, Path.Combine(root, "catalog"));
        var result = Path.Combine(work, "result.csv");
        var cost = ProcessClock.Run([onus, "live", "--region", "eu-west-1", "--format", "csv", "--output", result, "--save", snapshot, "--quiet", .. flags]);
        var resources = ResourcesOf(snapshot);
        return (resources, cost, [.. File.ReadLines(log).Select(line => line.Split('\t')).Where(parts => parts.Length == 4).Select(parts => (double.Parse(parts[0], CultureInfo.InvariantCulture), parts[1], parts[2], parts[3]))]);
    }

    private static int ResourcesOf(string snapshot)
    {
        using var text = new StreamReader(new System.IO.Compression.GZipStream(File.OpenRead(snapshot), System.IO.Compression.CompressionMode.Decompress));
        var lines = 0;
        while (text.ReadLine() is not null)
        {
            lines++;
        }

        // The first line is of the account, the last says how many there are.
        return lines - 2;
    }

    /// <summary>How long the same calls take that nobody reads, as many at once as a service bears.</summary>
    private static async Task<TimeSpan> BareAsync(IReadOnlyList<(double At, string Service, string Operation, string Region)> calls, int delay)
    {
        var account = new SyntheticAccount([], 0, TimeSpan.FromMilliseconds(delay), _ => { });
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(calls.Select(call => account.CallAsync(new ApiCall(call.Service, "Nothing", call.Region, MapValue.Empty), default).AsTask()));
        return Stopwatch.GetElapsedTime(began);
    }

    private static SyntheticAccount AccountOf(string catalog, int count, int delay, Action<ApiCall> told)
    {
        var loaded = ServiceCatalog.Open(DiskTree.At(catalog), new SourceMap(), new DiagnosticBag());
        return new SyntheticAccount(
            loaded.MappingsOf(MappingTable.Live).Mappings.Where(mapping => mapping.Collector is not null).Select(mapping => (mapping.Name, mapping.Collector!)), count, TimeSpan.FromMilliseconds(delay), told);
    }
}
