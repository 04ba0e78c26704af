using System.Diagnostics;
using System.Globalization;

namespace Onus.Bench.Bombs;

/// <summary>Scans each bomb, beside a good neighbour, in a process of its own, and prints what that took and what came of it.</summary>
internal static class BombRun
{
    private const double MostSeconds = 5;
    private const double MostMegabytes = 500;
    private const string Neighbour = "resource \"aws_s3_bucket\" \"neighbour\" {\n  bucket = \"neighbour\"\n}\n";

    /// <param name="program">The program to run.</param>
    /// <param name="names">Parts of the names of those to run; none for all.</param>
    public static int Run(string program, IReadOnlyList<string> names)
    {
        Console.WriteLine($"{"bomb",-42}{"KB",8}{"seconds",9}{"peak MB",9}{"exit",6}  ");
        var bad = 0;
        var all = Bomb.All.Where(bomb => names.Count == 0 || names.Any(name => bomb.Name.Contains(name, StringComparison.Ordinal))).ToList();
        foreach (var bomb in all)
        {
            bad += Run(program, bomb) ? 0 : 1;
        }

        Console.WriteLine($"{all.Count - bad} of {all.Count} hold");
        return bad == 0 ? 0 : 1;
    }

    /// <summary>Writes all of them below a folder, to be looked at.</summary>
    public static void Write(string folder)
    {
        foreach (var bomb in Bomb.All)
        {
            foreach (var (path, text) in bomb.Make(bomb.Size))
            {
                Write(Path.Combine(folder, bomb.Name, path), text);
            }
        }
    }

    private static bool Run(string program, Bomb bomb)
    {
        var folder = Directory.CreateTempSubdirectory("onus-bomb-");
        try
        {
            var bytes = 0L;
            foreach (var (path, text) in bomb.Make(bomb.Size))
            {
                Write(Path.Combine(folder.FullName, "bomb", path), text);
                bytes += text.Length;
            }

            Write(Path.Combine(folder.FullName, "good", "main.tf"), Neighbour);
            var (seconds, megabytes, code, output, errors) = Scan(program, folder.FullName);
            var (reported, said) = (output.Contains("aws_s3_bucket.neighbour", StringComparison.Ordinal), errors.Contains("[budget-spent]", StringComparison.Ordinal));
            var holds = bytes < 64_000 && seconds <= MostSeconds && megabytes <= MostMegabytes && code is 0 or 1 or 3 && reported;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{bomb.Name,-42}{bytes / 1e3,8:F1}{seconds,9:F2}{megabytes,9:F0}{code,6}  {(said ? "budget-spent" : FirstCode(errors))}{(reported ? "" : "  NEIGHBOUR LOST")}{(holds ? "" : "  BAD")}"));
            return holds;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (double Seconds, double Megabytes, int Code, string Output, string Errors) Scan(string program, string folder)
    {
        var start = new ProcessStartInfo(program, ["scan", folder, "--format", "json"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var (seconds, megabytes, watch) = (0.0, 0.0, Stopwatch.StartNew());
        while (!process.WaitForExit(10))
        {
            process.Refresh();
            try
            {
                (seconds, megabytes) = (Math.Max(seconds, process.TotalProcessorTime.TotalSeconds), Math.Max(megabytes, process.PeakWorkingSet64 / 1e6));
            }
            catch (Exception gone) when (gone is InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                break;
            }

            if (seconds > 3 * MostSeconds || megabytes > 4 * MostMegabytes || watch.Elapsed.TotalSeconds > 60)
            {
                process.Kill(entireProcessTree: true);
                break;
            }
        }

        process.WaitForExit();
        return (seconds, megabytes, process.ExitCode, output.Result, errors.Result);
    }

    private static string FirstCode(string errors) =>
        errors.LastIndexOf('[') is var start and >= 0 && errors.IndexOf(']', start) is var end and > 0 && end - start < 60 ? errors[(start + 1)..end] : "";

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
