namespace Onus.Catalog.Loading;

/// <summary>Where the files of a catalogue are.</summary>
internal static class CatalogFolder
{
    public static IEnumerable<string> Services(string root)
    {
        var folder = Path.Combine(root, "services");
        return Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder)
                .Where(path => File.Exists(Path.Combine(path, "service.hcl")))
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal)
            : [];
    }

    /// <summary>The files of a service's folder that are read, besides those of checks.</summary>
    public static IReadOnlyList<string> KnownFiles { get; } = ["service.hcl", "sources.hcl", "locals.hcl", "terraform.hcl", VariantReader.FileName];

    /// <summary>Files of the catalogue's language that nobody reads.</summary>
    public static IEnumerable<(string Service, string File)> StrayFiles(string root, IEnumerable<string> services) =>
        services.SelectMany(service => Directory.EnumerateFiles(Path.Combine(root, "services", service), "*.hcl")
            .Select(path => Path.GetFileName(path))
            .Where(file => !KnownFiles.Contains(file) && !file.StartsWith("checks", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => (service, file)));

    public static IEnumerable<string> CheckFiles(string root, string service) =>
        Directory.EnumerateFiles(Path.Combine(root, "services", service), "checks*.hcl")
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal);
}
