using System.Diagnostics;

namespace Onus.Reports.Tests.Matrix;

/// <summary>A test that opens a workbook with openpyxl (Debian's python3-openpyxl): it is skipped, and counted as skipped, where there is none.</summary>
public sealed class SpreadsheetFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> Python = new(() => Array.Find(["python3", "/usr/bin/python3"], Has));

    public SpreadsheetFactAttribute() => Skip = Python.Value is null ? "python3 with openpyxl is not there (Debian: python3-openpyxl)" : null;

    /// <summary>What a script prints.</summary>
    public static string Run(string script, string file)
    {
        using var process = Start(Python.Value!, script, file);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, output);
        return output;
    }

    private static bool Has(string python)
    {
        try
        {
            using var process = Start(python, "import openpyxl", "");
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static Process Start(string python, string script, string file) =>
        Process.Start(new ProcessStartInfo(python, ["-c", script, file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
}
