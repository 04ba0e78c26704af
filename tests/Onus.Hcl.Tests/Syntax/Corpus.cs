namespace Onus.Hcl.Tests.Syntax;

/// <summary>The real Terraform files of the shared corpus.</summary>
internal static class Corpus
{
    /// <summary>What a test that reads them says that it needs.</summary>
    public const string Path = "corpus/terraform";

    private static string Folder => Checkout.Shared(Path);

    public static IReadOnlyList<string> TerraformFiles() =>
    [
        .. Directory.EnumerateFiles(Folder, "*.tf", SearchOption.AllDirectories)
            .Where(path => new FileInfo(path).LinkTarget is null)
            .Order(StringComparer.Ordinal),
    ];

    public static string NameOf(string path) => System.IO.Path.GetRelativePath(Folder, path).Replace('\\', '/');
}
