using Xunit.Abstractions;

namespace Onus.Sources.Tests;

/// <summary>The shared folder beside the checkout, where there is one.</summary>
public static class Shared
{
    /// <summary>A folder or file in it; null, with a line in the test's output, where it is absent.</summary>
    public static string? Find(string path, ITestOutputHelper output)
    {
        var root = Environment.GetEnvironmentVariable("ONUS_SHARED") ?? Search();
        if (root is not null && Path.Combine(root, path) is var found && (File.Exists(found) || Directory.Exists(found)))
        {
            return found;
        }

        output.WriteLine($"shared/{path} is not there; nothing was tested.");
        return null;
    }

    private static string? Search()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(shared, "research")))
            {
                return shared;
            }
        }

        return null;
    }
}
