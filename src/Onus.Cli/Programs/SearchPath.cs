namespace Onus.Cli.Programs;

/// <summary>The programs that the user has.</summary>
internal static class SearchPath
{
    /// <summary>A program of the search path, by its absolute folders alone: never one that lies in the current folder, which may be part of the input. Null where there is none.</summary>
    /// <param name="program">Its name, without <c>.exe</c>.</param>
    public static string? Find(string program)
    {
        var name = OperatingSystem.IsWindows() ? program + ".exe" : program;
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .Select(directory => Path.Combine(directory, name))
            .FirstOrDefault(File.Exists);
    }
}
