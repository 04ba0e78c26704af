using System.Diagnostics;

namespace Onus.Reports.Tests.Oscal;

/// <summary>A test in which Ajv judges by OSCAL's own schemas: it is skipped, and counted as skipped, where node, Ajv (in artifacts/judges) or the schemas are not there.</summary>
public sealed class OscalSchemaFactAttribute : FactAttribute
{
    private const string Schemas = "research/frameworks/oscal-1.2.3";
    private static readonly string Modules = Path.Combine(Checkout.Root, "artifacts", "judges", "node_modules");

    public OscalSchemaFactAttribute() =>
        Skip = new SharedFactAttribute(Schemas).Skip ?? (Directory.Exists(Path.Combine(Modules, "ajv")) && Directory.Exists(Path.Combine(Modules, "ajv-formats")) ? null : "Ajv is not in artifacts/judges: npm install --prefix artifacts/judges ajv@8.20.0 ajv-formats@3.0.1");

    /// <summary>Validates documents of one model.</summary>
    /// <param name="model">The model, as the name of its schema has it.</param>
    public static void Validate(string model, params byte[][] documents)
    {
        using var folder = new TemporaryFolder();
        var files = documents.Select((document, at) =>
        {
            var file = Path.Combine(folder.Path, $"{at}.json");
            File.WriteAllBytes(file, document);
            return file;
        });
        var start = new ProcessStartInfo("node", [Path.Combine(Checkout.Root, "tests", "oscal", "validate.cjs"), Path.Combine(Checkout.Shared(Schemas), $"oscal_{model}_schema.json"), .. files]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NODE_PATH"] = Modules;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, output.Result + error.Result);
    }
}
