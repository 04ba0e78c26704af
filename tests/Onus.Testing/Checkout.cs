namespace Onus.Testing;

/// <summary>Where things are: the checkout that the tests were built from, and the shared folder beside it.</summary>
public static class Checkout
{
    private static readonly Lazy<string> Folder = new(() =>
        Above(folder => File.Exists(Path.Combine(folder, "Onus.slnx"))) ?? throw new InvalidOperationException($"{AppContext.BaseDirectory} is in no checkout."));

    private static readonly Lazy<string?> SharedFolder = new(() =>
        Environment.GetEnvironmentVariable("ONUS_SHARED")
        ?? (Above(folder => Directory.Exists(Path.Combine(folder, "shared", "research"))) is { } found ? Real(Path.Combine(found, "shared")) : null));

    /// <summary>The folder itself, where a link stands beside the checkout: trees of files don't follow one.</summary>
    private static string Real(string folder) => Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder;

    /// <summary>The checkout's root.</summary>
    public static string Root => Folder.Value;

    /// <summary>The folder of the catalogue.</summary>
    public static string Catalog => Path.Combine(Root, "catalog");

    /// <summary>Where <c>terraform</c> is; null where it is not.</summary>
    public static string? Terraform { get; } = Program("terraform");

    /// <summary>Where Chromium is; null where it is not.</summary>
    public static string? Chromium { get; } = Program("chromium") ?? Program("chromium-browser") ?? Program("google-chrome");

    /// <summary>Where <c>node</c> is; null where it is not.</summary>
    public static string? Node { get; } = Program("node");

    /// <summary>Whether a program is on the path.</summary>
    internal static bool HasProgram(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)));

    /// <summary>A file or folder of the shared folder, in a test that says that it needs it (<see cref="SharedFactAttribute"/>).</summary>
    public static string Shared(string path) => Find(path) ?? throw new InvalidOperationException($"shared/{path} is not there; [SharedFact] skips a test that needs it.");

    /// <summary>Why a test that needs these can't run; null where it can.</summary>
    internal static string? WhyNot(params string[] paths) => paths.FirstOrDefault(path => Find(path) is null) is { } missing ? $"shared/{missing} is not there" : null;

    private static string? Program(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists);

    private static string? Find(string path) =>
        SharedFolder.Value is { } shared && Path.Combine(shared, path) is var found && (File.Exists(found) || Directory.Exists(found)) ? found : null;

    private static string? Above(Func<string, bool> isIt)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (isIt(folder.FullName))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
