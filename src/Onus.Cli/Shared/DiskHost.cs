using Onus.Cli.Git;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Engine;
using Onus.Sources.Files;
using Onus.Sources.Files.Git;

namespace Onus.Cli.Shared;

/// <summary>The machine that the program runs on: its disk, seen from the current folder, its environment, its git.</summary>
internal sealed class DiskHost : IHost
{
    private const string VariablePrefix = "TF_VAR_";

    /// <summary>Writes what the user wants written.</summary>
    public static IFileWriter Writer { get; } = new DiskWriter();

    /// <summary>Keeps others from writing the same at the same time.</summary>
    public static IFileLocks Locks { get; } = new DiskLocks();

    public FileTree ShippedCatalog => ShippedCatalogue.Open() ?? Folder(Path.Combine(AppContext.BaseDirectory, "catalog"));

    /// <summary>What the environment says.</summary>
    public static IReadOnlyDictionary<string, string> Variables => Environment.GetEnvironmentVariables().Keys.OfType<string>()
        .ToDictionary(name => name, name => Environment.GetEnvironmentVariable(name) ?? "", StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> VariableTexts => Variables.Where(variable => variable.Key.StartsWith(VariablePrefix, StringComparison.Ordinal))
        .ToDictionary(variable => variable.Key[VariablePrefix.Length..], variable => variable.Value, StringComparer.Ordinal);

    public FileTree Folder(string path, string? shown = null) => DiskTree.At(Full(path), shown ?? path);

    public InputPath Named(string path) => DiskTree.Input(Full(path), path);

    public InputPath Around(InputPath path) => DiskTree.Around(path, Environment.CurrentDirectory);

    public IGit Git() => GitProgram.In(Environment.CurrentDirectory);

    private static string Full(string path) => path.Length > 0 && !path.Contains('\0', StringComparison.Ordinal)
        ? Path.GetFullPath(path)
        : throw new RequestException($"a path is empty, or none that a file can have.");
}
