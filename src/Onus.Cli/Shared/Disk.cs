using Onus.Core.Files;
using Onus.Sources;
using Onus.Sources.Files;

namespace Onus.Cli.Shared;

/// <summary>What arguments name on the disk, seen from the current folder.</summary>
internal static class Disk
{
    /// <summary>Writes what the user wants written.</summary>
    public static IFileWriter Writer { get; } = new DiskWriter();

    /// <summary>A folder as a tree.</summary>
    public static FileTree Folder(string path) => DiskTree.At(Path.GetFullPath(path), path);

    /// <summary>A file or folder that is to be read.</summary>
    public static InputPath Input(string path) => DiskTree.Input(Path.GetFullPath(path), path);

    /// <summary>What <c>--module-dir</c> names: a folder, or <c>SOURCE=FOLDER</c>.</summary>
    public static ModuleDirectory Modules(string argument) =>
        argument.IndexOf('=', StringComparison.Ordinal) is var at and > 0 ? new(argument[..at], Folder(argument[(at + 1)..])) : new(null, Folder(argument));

    /// <summary>The values that environment variables give to Terraform's variables.</summary>
    public static IReadOnlyDictionary<string, string> VariableTexts()
    {
        const string Prefix = "TF_VAR_";
        return Environment.GetEnvironmentVariables().Keys.OfType<string>()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(name => name[Prefix.Length..], name => Environment.GetEnvironmentVariable(name) ?? "", StringComparer.Ordinal);
    }
}
