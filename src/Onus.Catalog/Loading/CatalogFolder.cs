using Onus.Core.Files;

namespace Onus.Catalog.Loading;

/// <summary>Where the files of a catalogue are.</summary>
internal static class CatalogFolder
{
    /// <summary>The files of a service's folder that are read, besides those of checks.</summary>
    public static IReadOnlyList<string> KnownFiles { get; } = ["service.hcl", "sources.hcl", "locals.hcl", "terraform.hcl", "live.hcl", VariantReader.FileName, CrosswalkReader.FileName, ResidencyReader.FileName];

    public static IEnumerable<string> Services(FileTree tree) =>
        tree.Names("services", EntryKind.Folder).Where(name => tree.HasFile($"services/{name}/service.hcl"));

    /// <summary>Files of the catalogue's language that nobody reads.</summary>
    public static IEnumerable<(string Service, string File)> StrayFiles(FileTree tree, IEnumerable<string> services) =>
        services.SelectMany(service => Files(tree, $"services/{service}")
            .Where(file => !KnownFiles.Contains(file) && !IsChecks(file))
            .Select(file => (service, file)));

    public static IEnumerable<string> CheckFiles(FileTree tree, string service) => Files(tree, $"services/{service}").Where(IsChecks);

    /// <summary>The files of the catalogue's language in a folder.</summary>
    public static IEnumerable<string> Files(FileTree tree, string folder) =>
        tree.Names(folder, EntryKind.File).Where(name => name.EndsWith(".hcl", StringComparison.Ordinal));

    private static bool IsChecks(string file) => file.StartsWith("checks", StringComparison.Ordinal);
}
