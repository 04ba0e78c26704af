using Onus.Contracts.Matrices;
using Onus.Core.Files;
using Onus.Engine;
using Onus.Engine.Inputs;
using Onus.Engine.Matrices;
using Onus.Sources.Files;
using Onus.Sources.Files.Git;

namespace Onus.Reports.Tests.Matrix;

/// <summary>Matrices of the sample.</summary>
internal static class SampleMatrix
{
    public static ResponsibilityMatrix Of(string framework, MatrixLayout? layout = null, MatrixSide side = MatrixSide.Customer, bool forCustomers = false) => MatrixUseCase.RunAsync(
        new MatrixRequest(framework, layout, side, forCustomers),
        new InputRequest { Paths = ["web-shop"], Knowledge = new KnowledgeRequest(Date: "2026-11-29") },
        new Host(DiskTree.At(Path.Combine(Checkout.Root, "samples")))).GetAwaiter().GetResult().Matrix;

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
