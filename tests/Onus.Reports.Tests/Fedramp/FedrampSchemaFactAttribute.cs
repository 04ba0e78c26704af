using System.Diagnostics;

namespace Onus.Reports.Tests.Fedramp;

/// <summary>A test in which Ajv judges by FedRAMP's own schemas: it is skipped, and counted as skipped, where the schemas or what <c>eng/get-judges</c> installs are not there.</summary>
internal sealed class FedrampSchemaFactAttribute : FactAttribute
{
    private const string Schemas = "research/frameworks/fedramp-cr26/reconstructed-2026-09";
    private static readonly string Judges = Path.Combine(Checkout.Root, "artifacts", "judges");

    public FedrampSchemaFactAttribute() => Skip = File.Exists(Path.Combine(Judges, ".installed")) ? new SharedFactAttribute(Schemas).Skip : "eng/get-judges has installed nothing: it needs node and npm";

    /// <summary>Validates a document.</summary>
    /// <param name="schema">What the schema is called: <c>security-decision-record</c>.</param>
    public static void Validate(string schema, byte[] document)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "document.json");
        File.WriteAllBytes(file, document);
        var start = new ProcessStartInfo("node", [Path.Combine(Checkout.Root, "tests", "node", "schemas.cjs"), Checkout.Shared(Schemas), $"fedramp-{schema}-schema-2026-06-24.json", file]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NODE_PATH"] = Path.Combine(Judges, "node_modules");
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, output.Result + error.Result);
    }
}
