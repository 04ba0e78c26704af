using Onus.Assessment.Ledger;
using Onus.Assessment.Results;
using Onus.Sources.Files;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Onus.Assessment;
using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Engine.Inputs;
using Onus.Hcl.Syntax.Parsing;
using Onus.Reports.Terminal;
using Onus.Sources;
using YamlDotNet.Core;

namespace Onus.Bench;

/// <summary>
/// Scans files and folders in this process and compares the time with a bare pass over the same bytes in the same run: of the tokenizer for JSON and YAML,
/// of the parser for Terraform's language. The best of three each.
/// </summary>
internal static class ScanRatio
{
    private const int Runs = 3;

    /// <summary>What a scan spends its time on.</summary>
    public static readonly string[] Phases = ["catalogue", "read", "assess", "report"];

    public static int Run(string catalogFolder, IReadOnlyList<string> files)
    {
        Console.WriteLine($"{"file",-28}{"MB",8}{"resources",11}{"tokens ms",11}{"scan ms",10}{"ratio",8}{"µs/resource",13}{"peak MB",9}  {string.Join('/', Phases)} ms");
        foreach (var file in files)
        {
            var size = 0L;
            var tokens = Enumerable.Range(0, Runs).Min(_ => Tokens(file, out size));
            var resources = 0;
            var phases = new double[Phases.Length];
            var scan = Best(() => resources = Scan(catalogFolder, file, phases).Resources.Length);
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Path.GetFileName(file),-28}{size / 1e6,8:F1}{resources,11}{tokens,11:F1}{scan,10:F1}{scan / tokens,8:F1}{scan * 1000 / Math.Max(resources, 1),13:F1}{process.PeakWorkingSet64 / 1e6,9:F0}  {string.Join('/', phases.Select(phase => (phase / Runs).ToString("F0", CultureInfo.InvariantCulture)))}"));
        }

        return 0;
    }

    /// <summary>The milliseconds of processor time that a bare pass over a file, or what is in a folder, takes.</summary>
    /// <param name="size">How many bytes there are.</param>
    public static double Tokens(string path, out long size)
    {
        var isFolder = Directory.Exists(path);
        var parts = (isFolder ? TerraformFiles(path) : [path]).Select(File.ReadAllBytes).ToList();
        size = parts.Sum(part => (long)part.Length);
        var started = Environment.CpuUsage.TotalTime;
        foreach (var part in parts)
        {
            _ = isFolder ? Hcl(part) : Path.GetExtension(path) is ".json" or ".tfstate" ? Json(part) : Yaml(part);
        }

        return (Environment.CpuUsage.TotalTime - started).TotalMilliseconds;
    }

    /// <summary>The configuration below a folder.</summary>
    public static IReadOnlyList<string> TerraformFiles(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.tf", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(folder, "*.tf.json", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)];

    /// <summary>Reads the catalogue, whose memory is not that of what is scanned.</summary>
    public static void Load(string catalogFolder) => ServiceCatalog.Open(DiskTree.At(Path.GetFullPath(catalogFolder)), new SourceMap(), new DiagnosticBag());

    private static double Best(Func<int> action)
    {
        var best = double.MaxValue;
        for (var i = 0; i < Runs; i++)
        {
            GC.Collect();
            var watch = Stopwatch.StartNew();
            action();
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        return best;
    }

    private static int Json(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = 512 });
        var count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }

    private static int Hcl(byte[] bytes) => HclParser.Parse(Encoding.UTF8.GetString(bytes), new SourceMap().Add("bench"), new DiagnosticBag()).Body.Blocks.Length;

    private static int Yaml(byte[] bytes)
    {
        var scanner = new Scanner(new StreamReader(new MemoryStream(bytes)));
        var count = 0;
        while (scanner.MoveNext())
        {
            count++;
        }

        return count;
    }

    /// <summary>Scans, and adds up the milliseconds of each phase.</summary>
    public static ResponsibilityLedger Scan(string catalogFolder, string file, Span<double> phases)
    {
        var watch = Stopwatch.StartNew();
        var sources = new SourceMap();
        var diagnostics = new DiagnosticBag();
        var catalog = ServiceCatalog.Open(DiskTree.At(Path.GetFullPath(catalogFolder)), sources, diagnostics);
        Lap(watch, ref phases[0]);
        var inventory = Inventory.Read([DiskTree.Input(Path.GetFullPath(file))], new ReadOptions(), sources, diagnostics, catalog);
        Lap(watch, ref phases[1]);
        var ledger = new Assessor(catalog, new AssessmentOptions()).Assess(inventory.Deployments);
        Lap(watch, ref phases[2]);
        TerminalReport.Write(new ResultBuilder(ledger, sources).Build(inventory.Deployments, [], file), new TerminalWriter(TextWriter.Null, colors: false), new TerminalOptions());
        Lap(watch, ref phases[3]);
        return ledger;
    }

    private static void Lap(Stopwatch watch, ref double phase)
    {
        phase += watch.Elapsed.TotalMilliseconds;
        watch.Restart();
    }
}
