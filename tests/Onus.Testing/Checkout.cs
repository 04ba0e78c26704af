using Xunit.Abstractions;

namespace Onus.Testing;

/// <summary>Where things are: the checkout that the tests were built from, and the shared folder beside it.</summary>
public static class Checkout
{
    private static readonly Lazy<string> Folder = new(() =>
        Above(folder => File.Exists(Path.Combine(folder, "Onus.slnx"))) ?? throw new InvalidOperationException($"{AppContext.BaseDirectory} is in no checkout."));

    private static readonly Lazy<string?> SharedFolder = new(() =>
        Environment.GetEnvironmentVariable("ONUS_SHARED")
        ?? (Above(folder => Directory.Exists(Path.Combine(folder, "shared", "research"))) is { } found ? Path.Combine(found, "shared") : null));

    /// <summary>The checkout's root.</summary>
    public static string Root => Folder.Value;

    /// <summary>The folder of the catalogue.</summary>
    public static string Catalog => Path.Combine(Root, "catalog");

    /// <summary>A file or folder of the shared folder; null, with a line in the test's output, where it is absent.</summary>
    public static string? Shared(string path, ITestOutputHelper output)
    {
        if (SharedFolder.Value is { } shared && Path.Combine(shared, path) is var found && (File.Exists(found) || Directory.Exists(found)))
        {
            return found;
        }

        output.WriteLine($"shared/{path} is not there; nothing was tested.");
        return null;
    }

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
