using System.Globalization;
using Onus.Bench.Mixed;
using Onus.Reports;

namespace Onus.Bench.Figures;

/// <summary>What each format of a scan costs against JSON: whole processes in turn, the median of the rounds; and how long the files are.</summary>
internal static class FormatCosts
{
    /// <summary>Measures, and prints a line for each format and one for all of them from one scan.</summary>
    /// <param name="program">The program.</param>
    /// <param name="work">Where the input and the reports are made.</param>
    /// <param name="count">How many resources are scanned.</param>
    /// <param name="rounds">How often each process is run.</param>
    public static int Print(string program, string work, int count, int rounds)
    {
        var input = Path.Combine(work, "template.json");
        Inputs.Write("template", count, input);
        IReadOnlyList<string> formats = ["json", .. ReportFormats.OfAssessments.Where(format => format != "json")];
        var costs = Turns.Run(rounds, [.. formats.Select(format => Scan($"{format}={FileOf(format)}")), Scan(string.Join(',', formats.Select(format => $"{format}={FileOf(format)}")))]);
        Console.WriteLine($"{count.ToString(CultureInfo.InvariantCulture) + " resources",-24}{"ms",10}{"of JSON",10}{"MB peak",10}{"MB file",10}");
        for (var i = 0; i < costs.Length; i++)
        {
            var size = i < formats.Count ? new FileInfo(FileOf(formats[i])).Length / 1e6 : 0;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(i < formats.Count ? formats[i] : "all from one scan"),-24}{costs[i].Processor * 1000,10:F0}{costs[i].Processor / costs[0].Processor,10:F2}{costs[i].PeakMegabytes,10:F0}{size,10:F1}"));
        }

        return 0;

        string FileOf(string format) => Path.Combine(work, $"report.{format}");

        string[] Scan(string output) => [program, "scan", "--quiet", "--account", "111122223333", "--region", "eu-central-1", "--output", output, input];
    }
}
