using System.Diagnostics;
using System.Globalization;

namespace Onus.Bench;

/// <summary>Scans a file or folder once, in a process of its own, and prints what that took.</summary>
internal static class Measurement
{
    public static string Head { get; } = $"{"input",-22}{"files",8}{"lines",10}{"resources",11}{"seconds",9}{"resources/s",13}{"µs/resource",13}{"peak MB",9}{"KB/resource",13}";

    public static int Run(string catalogFolder, string path)
    {
        using var process = Process.GetCurrentProcess();
        ScanRatio.Load(catalogFolder);
        process.Refresh();
        var before = process.WorkingSet64;
        var watch = Stopwatch.StartNew();
        var resources = ScanRatio.Scan(catalogFolder, path, new double[ScanRatio.Phases.Length]).Resources.Length;
        var seconds = watch.Elapsed.TotalSeconds;
        process.Refresh();
        var peak = process.PeakWorkingSet64;
        var files = Directory.Exists(path) ? ScanRatio.TerraformFiles(path) : [path];
        var lines = files.Sum(file => (long)File.ReadAllBytes(file).AsSpan().Count((byte)'\n'));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileName(path.TrimEnd('/')),-22}{files.Count,8}{lines,10}{resources,11}{seconds,9:F2}{resources / seconds,13:F0}{seconds * 1e6 / Math.Max(resources, 1),13:F1}{peak / 1e6,9:F0}{(peak - before) / 1e3 / Math.Max(resources, 1),13:F1}"));
        return 0;
    }
}
