using Onus.Contracts;
using Onus.Core.Files;
using Onus.Engine;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;
using Onus.Sources.Files;
using Onus.Sources.Files.Git;

namespace Onus.Reports.Tests.Formats;

/// <summary>A host that stands in a folder, with the catalogue of the checkout and neither environment nor git.</summary>
internal sealed class FolderHost(string folder) : IHost
{
    public FileTree ShippedCatalog { get; } = DiskTree.At(Checkout.Catalog);

    public IReadOnlyDictionary<string, string> VariableTexts { get; } = new Dictionary<string, string>();

    /// <summary>What a scan says of a path below a folder, as the command line does it, on the day of the catalogue.</summary>
    public static AssessmentResult Scan(string folder, string path) => ScanUseCase.RunAsync(new InputRequest { Paths = [path] }, new FolderHost(folder)).GetAwaiter().GetResult();

    public InputPath Named(string path) => DiskTree.Input(Path.GetFullPath(path, folder), path);

    public InputPath Around(InputPath path) => DiskTree.Around(path, folder);

    public FileTree Folder(string path, string? shown = null) => DiskTree.At(Path.GetFullPath(path, folder), shown ?? path);

    public IGit Git() => throw new NotSupportedException("There is no git here.");
}
