using System.Text;
using Onus.Contracts;
using Onus.Contracts.PenetrationTests;
using Onus.Core.Files;
using Onus.Engine;
using Onus.Engine.Inputs;
using Onus.Engine.PenetrationTests;
using Onus.Engine.Scan;
using Onus.Engine.Software;
using Onus.Sources.Files.Git;

namespace Onus.Assessment.Tests.Scope;

/// <summary>Files in memory, for what is asked of the use cases as the command line asks them.</summary>
internal sealed class FilesHost(params (string Name, string Text)[] files) : IHost
{
    private readonly MemoryTree _files = new(files.Select(file => KeyValuePair.Create(file.Name, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text))));

    public FileTree ShippedCatalog { get; } = Knowledge.Packed;

    public IReadOnlyDictionary<string, string> VariableTexts { get; } = new Dictionary<string, string>();

    public InputPath Named(string path) => new(_files, path == "." ? "" : path, path);

    public InputPath Around(InputPath path) => path;

    public FileTree Folder(string path, string? shown = null) => _files;

    public IGit Git() => throw new NotSupportedException("There is no repository in memory.");

    /// <summary>What of a plan may be done: each verdict.</summary>
    public static IReadOnlyList<TestVerdict> Plan(string body)
    {
        var host = new FilesHost(("plan.hcl", $"plan \"p\" {{\n starts = \"2027-03-01\"\n ends = \"2027-03-02\"\n tester = \"t\"\n contact = \"c\"\n{body}\n}}"));
        return [.. PentestUseCase.RunAsync(new PentestRequest("plan.hcl", new InputRequest { Knowledge = new KnowledgeRequest(Date: "2027-01-01") }), host).GetAwaiter().GetResult().Report.Plans.Single().Tests.Select(test => test.Verdict)];
    }

    /// <summary>What comes of scanning a template with the result of a scanner.</summary>
    public static AssessmentResult ScanWith(string evidence, string template) => ScanUseCase.RunAsync(
        new InputRequest { Paths = ["app.yaml"], Knowledge = new KnowledgeRequest(Date: "2026-11-29"), Software = new SoftwareRequest(["scan.json"]) },
        new FilesHost(("app.yaml", template), ("scan.json", evidence))).GetAwaiter().GetResult();
}
