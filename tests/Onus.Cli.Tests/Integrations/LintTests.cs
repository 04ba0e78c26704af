using System.Diagnostics;

namespace Onus.Cli.Tests.Integrations;

/// <summary>What other programs read, by the linters of those programs.</summary>
public sealed class LintTests
{
    [LintersFact]
    public void Workflows_the_action_templates_and_scripts_are_sound() => Run("eng/check-integrations").ShouldExit(0);

    [LintersFact]
    public void The_bill_of_materials_is_one_by_the_schema_of_CycloneDX_and_names_all_that_is_shipped()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "onus.cdx.json");
        Run("eng/sbom", "1.2.3", "10.0.0", file).ShouldExit(0);
        Run("node", "eng/lint/cyclonedx.cjs", "artifacts/lint/node_modules", file).ShouldExit(0);

        var bill = File.ReadAllText(file);
        Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Select(Path.GetFileNameWithoutExtension).Where(name => name is "System.CommandLine" or "YamlDotNet" or "Markdig")
            .ShouldAllBe(name => bill.Contains($"pkg:nuget/{name}@", StringComparison.Ordinal));

        File.WriteAllText(file, bill.Replace("\"library\"", "\"thing\"", StringComparison.Ordinal));
        Run("node", "eng/lint/cyclonedx.cjs", "artifacts/lint/node_modules", file).ShouldExit(1);
    }

    private static Answer Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program.Contains('/', StringComparison.Ordinal) ? Path.Combine(Checkout.Root, program) : program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Checkout.Root };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        return new Answer(process.ExitCode, output.Result, error.Result);
    }
}
