using System.Diagnostics;
using Onus.Reports.Html;

namespace Onus.Reports.Tests.Html;

/// <summary>The page as people use it: driven in Chromium, which tests/browser does.</summary>
public sealed class BrowserTests(ITestOutputHelper log)
{
    [ChromiumFact]
    public void The_sample_is_used_by_mouse_and_keyboard_without_a_complaint() => Drive("report.mjs", Pages.Of(Pages.Announced));

    [ChromiumFact]
    public void Hostile_names_run_nothing() => Drive("hostile.mjs", Pages.Of(Pages.Hostile.Result));

    [ChromiumFact]
    public void The_linter_finds_nothing_in_script_and_style()
    {
        using var folder = new TemporaryFolder();

        var (said, code) = Run([Path.Combine("node_modules", "@biomejs", "biome", "bin", "biome"), "lint", "--error-on-warnings", "--config-path=.", folder.Write("page.js", PageAssets.Script), folder.Write("page.css", PageAssets.Style), "browser.mjs", "report.mjs", "hostile.mjs", "picture.mjs", "cost.mjs"]);

        code.ShouldBe(0, said);
        said.ShouldContain("Checked 7 files");
    }

    /// <summary>Runs a script of tests/browser over a page. With ONUS_PICTURES in the environment it leaves pictures in the folder of that name.</summary>
    private void Drive(string script, string page)
    {
        using var folder = new TemporaryFolder();
        folder.Write("report.html", page);
        var (said, code) = Run([script, Checkout.Chromium!, Path.Combine(folder.Path, "report.html"), Environment.GetEnvironmentVariable("ONUS_PICTURES") ?? "-"]);

        log.WriteLine(said);
        said.Split('\n').Where(line => line.StartsWith("not ok", StringComparison.Ordinal)).ShouldBeEmpty();
        code.ShouldBe(0, said);
        said.ShouldContain("ok ");
    }

    /// <summary>What node says, and the code with which it ends.</summary>
    private static (string Said, int Code) Run(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Checkout.Node!, arguments)
        {
            WorkingDirectory = Path.Combine(Checkout.Root, "tests", "browser"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var complaints = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (said + complaints.Result, process.ExitCode);
    }
}
