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

    public static IEnumerable<string> CheckFiles(string root, string service) =>
        Directory.EnumerateFiles(Path.Combine(root, "services", service), "checks*.hcl")
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal);
}
