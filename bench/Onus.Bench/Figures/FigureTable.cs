using System.Globalization;
using Onus.Bench.Mixed;

namespace Onus.Bench.Figures;

/// <summary>
/// Every figure that Onus is held to, measured in one run: the program as whole processes, several rounds in turn, the median of each; and scans inside a process against the bare tokenizer.
/// </summary>
/// <param name="program">The program.</param>
/// <param name="root">The checkout.</param>
/// <param name="work">Where inputs are made.</param>
/// <param name="most">How many resources the largest inputs have.</param>
/// <param name="rounds">How often each process is run.</param>
internal sealed class FigureTable(string program, string root, string work, int most, int rounds)
{
    private readonly string _catalog = Path.Combine(root, "catalog");

    /// <summary>Measures and prints line after line.</summary>
    /// <param name="growth">How many resources the template has that only growth is measured with; 0 for none.</param>
    public void Print(int growth)
    {
        Console.WriteLine($"{"figure",-58}{"before",10}{"now",10}{"goal",10}");
        Scans();
        Startup();
        Growth(growth);
    }

    private void Scans()
    {
        var (template, plan, folder, templates) = (Make("template"), Make("plan"), Make("folder", Math.Min(most, 10_000)), Make("templates"));
        var costs = Turns.Run(
            rounds,
            Onus(template), Onus(template, "--format", "json"), [.. OneCore, .. Onus(template)],
            Onus(plan), [.. OneCore, .. Onus(plan)], Onus(templates), [.. OneCore, .. Onus(templates)], Onus(folder), Onus(template, "--format", "html"));
        var (scan, json, one, planned, plannedOne, many, manyOne, terraform, page) = (costs[0], costs[1], costs[2], costs[3], costs[4], costs[5], costs[6], costs[7], costs[8]);
        var size = most.ToString("N0", CultureInfo.InvariantCulture);
        Line($"template of {size}, whole process, µs a resource", scan.Processor * 1e6 / most, 85, 12);
        Line("  its peak memory, MB", scan.PeakMegabytes, 400, 250);
        var inner = InProcess.Measure(_catalog, template, rounds);
        Line("  in process, one core, against the tokenizer", inner.Ratio, 65, 8);
        Count(inner, 16.9, 1_513, 23_637);
        Line($"plan of {size}, whole process, µs a resource", planned.Processor * 1e6 / most, 194);
        Line("  its peak memory, MB", planned.PeakMegabytes, 807);
        var innerPlan = InProcess.Measure(_catalog, plan, rounds);
        Line("  in process, one core, against the tokenizer", innerPlan.Ratio, 41, 8);
        Count(innerPlan, 16.9, 1_482, 46_080);
        Line("Terraform folder of 10,000 in 500 modules, µs a resource", terraform.Processor * 1e6 / Math.Min(most, 10_000), 185, 60);
        Count(InProcess.Measure(_catalog, folder, 1), 20.7, 1_622, 48_221);
        Line("two cores against one, template", one.Wall / scan.Wall, 1.1, 1.7);
        Line("two cores against one, plan", plannedOne.Wall / planned.Wall, 1.1, 1.7);
        Line("two cores against one, folder of templates", manyOne.Wall / many.Wall, 1.1, 1.7);
        Line("JSON against the terminal, whole process", json.Processor / scan.Processor, 1.4, 1.3);
        Line("HTML against JSON, whole process", page.Processor / json.Processor, goal: 4);
    }

    private void Startup()
    {
        var sample = Path.Combine(root, "samples", "web-shop");
        var all = Turns.Run(rounds * 5, ["dotnet", "--version"], [program, "--version"], [program, "who", "os.patch", "on", "rds"], [program, "scan", sample]);
        Line("dotnet --version, the base, ms", all[0].Processor * 1000);
        Line("onus --version against it", all[1].Processor / all[0].Processor, 0.08, 0.1);
        Line("onus who against it", all[2].Processor / all[0].Processor, 0.2, 0.2);
        Line("scan of the sample against it", all[3].Processor / all[0].Processor, 0.72, 0.5);
    }

    private void Growth(int growth)
    {
        var counts = new[] { 1_000, 10_000, most, growth }.Where(count => count > 0 && count <= Math.Max(most, growth)).Distinct().Order().ToList();
        var inputs = counts.ToDictionary(count => count, count => Make("template", count));
        var costs = Turns.Run(rounds, [.. inputs.Values.Select(input => Onus(input))]);
        foreach (var (count, cost) in counts.Zip(costs))
        {
            Line($"template of {count.ToString("N0", CultureInfo.InvariantCulture)}, whole process, µs a resource", cost.Processor * 1e6 / count);
        }
    }

    private static readonly string[] OneCore = ["taskset", "-c", "0"];

    private string[] Onus(string input, params string[] options) => [program, "scan", .. options, input];

    private string Make(string kind, int? number = null)
    {
        var count = number ?? most;
        var path = Path.Combine(work, $"{kind}-{count}{(kind is "template" or "plan" ? ".json" : "")}");
        if (!Path.Exists(path))
        {
            Inputs.Write(kind, count, path);
        }

        return path;
    }

    private static void Count(InProcess inner, double asks, double steps, double bytes)
    {
        Line("  counted: checks asked a resource", (double)inner.Asks / inner.Resources, asks);
        Line("  counted: steps a resource", (double)inner.Steps / inner.Resources, steps);
        Line("  counted: bytes allocated a resource", (double)inner.Bytes / inner.Resources, bytes);
        Line("  counted: bytes kept a resource", (double)inner.Kept / inner.Resources);
    }

    private static void Line(string figure, double now, double? before = null, double? goal = null) =>
        Console.WriteLine($"{figure,-58}{Text(before),10}{Text(now),10}{Text(goal),10}");

    private static string Text(double? number) => number is not { } known ? "" : known.ToString(known >= 1000 ? "N0" : known >= 100 ? "F0" : known >= 10 ? "F1" : "F2", CultureInfo.InvariantCulture);
}
