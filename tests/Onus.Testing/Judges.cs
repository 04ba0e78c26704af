using System.Diagnostics;
using Shouldly;

namespace Onus.Testing;

/// <summary>A test in which a tool that is not ours judges what we write: it is skipped, and counted as skipped, where the tool or a file of the shared folder is not there. <c>eng/get-judges</c> installs the tools.</summary>
public sealed class JudgedFactAttribute : FactAttribute
{
    public JudgedFactAttribute(params string[] paths) => Skip = Judges.WhyNot ?? Checkout.WhyNot(paths);
}

/// <summary>A test in which botocore judges: it is skipped, and counted as skipped, where Python has none.</summary>
public sealed class BotocoreFactAttribute : FactAttribute
{
    public BotocoreFactAttribute() => Skip = Judges.HasBotocore ? null : "python3 with botocore is not there";
}

/// <summary>Tools of others that say whether a document is what its format asks for.</summary>
public static class Judges
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "artifacts", "judges");
    private static readonly string Modules = Path.Combine(Folder, "node_modules");
    private static readonly string Multitool = Path.Combine(Modules, "@microsoft", "sarif-multitool-linux");

    /// <summary>The JSON schema of SARIF 2.1.0, as Microsoft's tool brings it.</summary>
    public static string SarifSchema => Path.Combine(Multitool, "sarif-2.1.0.json");

    internal static string? WhyNot { get; } = File.Exists(Path.Combine(Folder, ".installed")) ? null : "eng/get-judges has installed nothing: it needs node and npm";

    internal static bool HasBotocore { get; } = Works("python3", "-c", "import botocore.session");

    /// <summary>Validates documents by a JSON schema with Ajv.</summary>
    public static void Json(string schema, params byte[][] documents) => Judge(documents, files => Run("node", [Script("json.cjs"), schema, .. files]));

    /// <summary>Validates a document by an XML schema with xmllint.</summary>
    public static void Xml(string schema, byte[] document) => Judge([document], files => Run("node", [Script("xml.cjs"), schema, .. files]));

    /// <summary>Validates a log with Microsoft's tool, by the rules of SARIF and those of GitHub; its exit code does not tell errors and warnings.</summary>
    public static void Sarif(byte[] document) => Judge([document], files =>
    {
        var (exit, said) = Run(Path.Combine(Multitool, "Sarif.Multitool"), ["validate", .. files, "--rule-kind", "Sarif;Gh", "--level", "Error;Warning", "--max-file-size-in-kb", "1000000"]);
        var isDone = said.Contains("1 files scanned", StringComparison.Ordinal) && !said.Contains(": error ", StringComparison.Ordinal) && !said.Contains(": warning ", StringComparison.Ordinal);
        return (exit == 0 && !isDone ? 1 : exit, said);
    });

    /// <summary>Validates findings by botocore's model of Security Hub's API.</summary>
    public static void Asff(byte[] document) => Judge([document], files => Run("python3", [Script("asff.py"), .. files]));

    private static string Script(string name) => Path.Combine(Checkout.Root, "tests", "node", name);

    private static void Judge(byte[][] documents, Func<string[], (int Exit, string Said)> ask)
    {
        using var folder = new TemporaryFolder();
        var files = documents.Select((document, i) =>
        {
            var file = Path.Combine(folder.Path, $"{i}.sarif");
            File.WriteAllBytes(file, document);
            return file;
        }).ToArray();
        var (exit, said) = ask(files);
        exit.ShouldBe(0, said);
    }

    private static bool Works(string program, params string[] arguments)
    {
        try
        {
            return Run(program, arguments).Exit == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static (int Exit, string Said) Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        start.Environment["NODE_PATH"] = Modules;
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        return (process.ExitCode, output.Result + error.Result);
    }
}
