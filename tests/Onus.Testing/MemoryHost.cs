using Onus.Core.Files;
using Onus.Engine;
using Onus.Sources.Files.Git;

namespace Onus.Testing;

/// <summary>A host without a disk: the files of one tree, and the catalogue of the checkout.</summary>
public sealed class MemoryHost(FileTree files) : IHost
{
    public FileTree ShippedCatalog { get; } = Knowledge.Packed;

    public IReadOnlyDictionary<string, string> VariableTexts { get; init; } = new Dictionary<string, string>();

    public InputPath Named(string path) => new(files, path == "." ? "" : path, path);

    public InputPath Around(InputPath path) => path;

    public FileTree Folder(string path, string? shown = null) => files;

    public IGit Git() => throw new NotSupportedException("There is no repository in memory.");
}
