using Xunit.Abstractions;

namespace Onus.Hcl.Tests.Syntax;

/// <summary>The real Terraform files that the tests read, where they are to be had.</summary>
internal static class Corpus
{
    public static string? Folder { get; } = Find();

    public static IReadOnlyList<string> TerraformFiles(ITestOutputHelper output)
    {
        if (Folder is null)
        {
            output.WriteLine("The corpus is not here: nothing was read.");
            return [];
        }

        return
        [
            .. Directory.EnumerateFiles(Folder, "*.tf", SearchOption.AllDirectories)
                .Where(path => new FileInfo(path).LinkTarget is null)
                .Order(StringComparer.Ordinal),
        ];
    }

    public static string NameOf(string path) => Path.GetRelativePath(Folder!, path).Replace('\\', '/');

    private static string? Find()
    {
        var shared = Environment.GetEnvironmentVariable("ONUS_SHARED");
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); shared is null && at is not null; at = at.Parent)
        {
            var candidate = Path.Combine(at.FullName, "shared");
            shared = Directory.Exists(Path.Combine(candidate, "research")) ? candidate : null;
        }

        var folder = shared is null ? null : Path.Combine(shared, "corpus", "terraform");
        return Directory.Exists(folder) ? folder : null;
    }
}
