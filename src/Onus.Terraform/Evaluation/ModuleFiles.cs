using Onus.Hcl.Functions;
using Onus.Sources.Files;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Evaluation;

/// <summary>The files that functions may read: those below the root folder, and below the folders that were given for modules.</summary>
internal sealed class ModuleFiles : IFileReader
{
    /// <summary>What is said of a file that is not there.</summary>
    public const string Missing = "there is no such file";

    private const long MaxSize = 8 * 1024 * 1024;
    private const int MaxEntries = 100_000;
    private const int MaxDepth = 64;
    private readonly string _folder;
    private readonly string[] _roots;

    public ModuleFiles(ModuleFolder folder, IReadOnlyList<string> given)
    {
        _folder = folder.FullPath;
        var more = given.Select(place => RealPath.Of(place[(place.IndexOf('=', StringComparison.Ordinal) + 1)..])).OfType<string>();
        _roots = [folder.Root, .. more];
    }

    public byte[] Read(string path)
    {
        var real = Locate(path) ?? throw new FunctionException("the file is not below the root folder", 0);
        try
        {
            if (new FileInfo(real) is not { Exists: true } info)
            {
                throw new FunctionException(Missing, 0);
            }

            return info.Length > MaxSize ? throw new FunctionException("the file is too large", 0) : File.ReadAllBytes(real);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new FunctionException("the file can't be read", 0);
        }
    }

    public bool Exists(string path) => Locate(path) is { } real && File.Exists(real);

    public IEnumerable<string> Matching(string folder, string pattern)
    {
        var found = new List<string>();
        if (Locate(folder) is { } real && Directory.Exists(real) && Glob.Parse(pattern) is { } glob)
        {
            var left = MaxEntries;
            Collect(new DirectoryInfo(real), "", glob, found, 0, ref left);
            found.Sort(StringComparer.Ordinal);
        }

        return found;
    }

    private void Collect(DirectoryInfo folder, string prefix, Glob glob, List<string> found, int depth, ref int left)
    {
        if (depth > MaxDepth)
        {
            return;
        }

        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return;
        }

        foreach (var entry in entries)
        {
            if (--left < 0)
            {
                throw new FunctionException("there are too many files", 0);
            }

            var name = prefix + entry.Name;
            if (entry.LinkTarget is not null && Locate(entry.FullName) is null)
            {
                continue;
            }

            if (entry is DirectoryInfo inner)
            {
                if (entry.LinkTarget is null && depth + 1 < glob.MaxDepth)
                {
                    Collect(inner, name + "/", glob, found, depth + 1, ref left);
                }
            }
            else if (glob.Matches(name))
            {
                found.Add(name);
            }
        }
    }

    private string? Locate(string path)
    {
        if (path.Contains('\0', StringComparison.Ordinal) || path.Length > 4096)
        {
            return null;
        }

        var real = RealPath.Of(Path.Combine(_folder, path));
        return real is not null && Array.Exists(_roots, root => RealPath.IsBelow(real, root)) ? real : null;
    }
}
