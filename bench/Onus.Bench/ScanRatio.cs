using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Onus.Assessment;
using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Reports;
using Onus.Reports.Terminal;
using Onus.Sources;
using YamlDotNet.Core;

namespace Onus.Bench;

/// <summary>Scans files in this process and compares the time with a bare pass of the tokenizer over the same bytes in the same run. The best of three each.</summary>
internal static class ScanRatio
{
    private const int Runs = 3;

    public static int Run(string catalogFolder, IReadOnlyList<string> files)
    {
        Console.WriteLine($"{"file",-28}{"MB",8}{"resources",11}{"tokens ms",11}{"scan ms",10}{"ratio",8}{"µs/resource",13}{"peak MB",9}");
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file);
            var tokens = Best(() => file.EndsWith(".json", StringComparison.Ordinal) ? Json(bytes) : Yaml(bytes));
            var resources = 0;
            var scan = Best(() => resources = Scan(catalogFolder, file));
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Path.GetFileName(file),-28}{bytes.Length / 1e6,8:F1}{resources,11}{tokens,11:F1}{scan,10:F1}{scan / tokens,8:F1}{scan * 1000 / Math.Max(resources, 1),13:F1}{process.PeakWorkingSet64 / 1e6,9:F0}"));
        }

        return 0;
    }

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

    private static int Scan(string catalogFolder, string file)
    {
        var sources = new SourceMap();
        var diagnostics = new DiagnosticBag();
        var catalog = ServiceCatalog.Open(catalogFolder, sources, diagnostics);
        var inventory = Inventory.Read([file], new ReadOptions(), sources, diagnostics, catalog);
        var ledger = new Assessor(catalog, new AssessmentOptions()).Assess(inventory.Deployments);
        TerminalReport.Write(new Report(ledger, sources, [], file), new Screen(TextWriter.Null, colors: false), new TerminalOptions());
        return ledger.Resources.Length;
    }
}
