using Onus.Contracts;
using Onus.Contracts.Matrices;
using Onus.Core.Files;
using Onus.Engine;
using Onus.Engine.Inputs;
using Onus.Engine.Matrices;
using Onus.Engine.Scan;
using Onus.Sources.Files;
using Onus.Sources.Files.Git;

namespace Onus.Reports.Tests.Matrix;

/// <summary>Matrices of the sample, which is scanned once for all of them.</summary>
internal static class SampleMatrix
{
    private static readonly Lazy<AssessmentResult> Result = new(() => ScanUseCase.RunAsync(
        new InputRequest { Paths = ["web-shop"], Frameworks = ["iso-27017", "cmmc", "ccm", "pci", "soc2", "fedramp-low", "hipaa"], Knowledge = new KnowledgeRequest(Date: "2026-11-29") },
        new Host(DiskTree.At(Path.Combine(Checkout.Root, "samples"), "samples"))).GetAwaiter().GetResult());

    public static ResponsibilityMatrix Of(string framework, MatrixLayout? layout = null, MatrixSide side = MatrixSide.Customer, bool forCustomers = false)
    {
        var id = Knowledge.Catalog.Frameworks.FindByName(framework)!.Id;
        var alone = Result.Value with { Frameworks = [Result.Value.Frameworks.Single(item => item.Id == id)] };
        return MatrixUseCase.Of(alone, new MatrixRequest(id, layout, side, forCustomers), Knowledge.Catalog.Exported);
    }

    internal sealed class Host(FileTree files) : IHost
    {
        public FileTree ShippedCatalog { get; } = DiskTree.At(Checkout.Catalog);

        public IReadOnlyDictionary<string, string> VariableTexts { get; } = new Dictionary<string, string>();

        public InputPath Named(string path) => new(files, path == "." ? "" : path, path);

        public InputPath Around(InputPath path) => path;

        public FileTree Folder(string path, string? shown = null) => files;

        public IGit Git() => throw new NotSupportedException("The sample is in no repository here.");
    }
}
