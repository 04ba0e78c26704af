using System.Text;
using Onus.Core.Diagnostics;

namespace Onus.Cli.Git;

/// <summary>
/// A copy of a revision's files, or of the working tree's, in a folder of its own that goes away with it. Both are copied alike, so that
/// only what differs in git differs here: what git ignores is in neither.
/// </summary>
internal sealed class TreeCopy : IDisposable
{
    private const long MaxOther = 1_000_000;
    private const long MaxFile = 500_000_000;
    private const long MaxTotal = 4_000_000_000;
    private const int MaxFiles = 500_000;

    /// <summary>What infrastructure is written in; other files are taken too while they are small, since templates may name them.</summary>
    private static readonly string[] Written = [".tf", ".json", ".yaml", ".yml", ".template", ".tfvars", ".hcl", ".tftpl", ".tpl", ".tfstate", ".txt"];

    private readonly List<(string Path, string Target)> _links = [];
    private readonly DiagnosticBag _diagnostics;
    private long _total;

    private TreeCopy(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>The folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("onus-").FullName;

    /// <summary>Copies the files of a commit.</summary>
    public static TreeCopy OfCommit(GitRepository repository, string commit, DiagnosticBag diagnostics) =>
        Make(diagnostics, copy => copy.TakeCommit(repository, commit));

    /// <summary>Copies the files of the working tree, without those that git ignores.</summary>
    public static TreeCopy OfWorkingTree(GitRepository repository, DiagnosticBag diagnostics) =>
        Make(diagnostics, copy => copy.TakeWorkingTree(repository));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static TreeCopy Make(DiagnosticBag diagnostics, Action<TreeCopy> take)
    {
        var copy = new TreeCopy(diagnostics);
        try
        {
            take(copy);
            copy.MakeLinks();
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    private void TakeCommit(GitRepository repository, string commit)
    {
        var submodules = new List<string>();
        var entries = repository.Tree(commit, submodules).Where(entry => Wants(entry.Path, entry.Size)).ToList();
        Bound(entries.Count);
        foreach (var path in submodules)
        {
            Submodule(path);
        }

        repository.Read(entries, (entry, content) =>
        {
            if (entry.IsLink)
            {
                using var reader = new StreamReader(content, new UTF8Encoding(false), leaveOpen: true);
                _links.Add((entry.Path, reader.ReadToEnd()));
            }
            else
            {
                Write(entry.Path, content);
            }
        });
    }

    private void TakeWorkingTree(GitRepository repository)
    {
        var paths = repository.WorkingFiles();
        Bound(paths.Count);
        var plain = new Dictionary<string, bool>(StringComparer.Ordinal) { [""] = true };
        foreach (var path in paths)
        {
            var info = new FileInfo(Path.Combine(repository.Root, path));
            if (!IsPlain(Parent(path), repository.Root, plain))
            {
                continue;
            }

            if (info.LinkTarget is { } target)
            {
                _links.Add((path, target));
            }
            else if (Directory.Exists(info.FullName))
            {
                Submodule(path);
            }
            else if (info.Exists && Wants(path, info.Length))
            {
                TakeFile(path, info);
            }
        }
    }

    private void TakeFile(string path, FileInfo file)
    {
        try
        {
            using var content = file.OpenRead();
            Write(path, content);
        }
        catch (UnauthorizedAccessException)
        {
            _diagnostics.Error("file-unreadable", $"{path} can't be read: access is denied.", default, "Give the user that runs Onus the right to read it.");
        }
    }

    private void Write(string path, Stream content)
    {
        if (!IsSafe(path))
        {
            _diagnostics.Warning("git-odd-path", $"A file with the name \"{path}\" is not read.", default, "Rename it.");
            return;
        }

        var file = Path.Combine(Folder, path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var output = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            content.CopyTo(output);
            _total += output.Length;
        }
        catch (IOException problem) when (Directory.Exists(file) || File.Exists(file) || problem is PathTooLongException)
        {
            _diagnostics.Warning("git-odd-path", $"The file \"{path}\" is twice in the tree, or its name is too long; it is not read.", default, "Rename it.");
        }

        if (_total > MaxTotal)
        {
            throw new GitProblem($"the tree holds more than {MaxTotal} bytes; compare folders instead.");
        }
    }

    /// <summary>Makes the links last, so that nothing is written through one; those that leave the tree are left out.</summary>
    private void MakeLinks()
    {
        foreach (var (path, target) in _links)
        {
            var file = Path.Combine(Folder, path);
            if (!IsSafe(path) || !IsPlain(Parent(path), Folder, new(StringComparer.Ordinal) { [""] = true }) || Path.Exists(file) || Path.IsPathRooted(target) || target.Length is 0 or > 4000 || target.Contains('\0', StringComparison.Ordinal)
                || !IsBelow(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, target))))
            {
                _diagnostics.Warning("link-outside-root", $"The symbolic link {path} leaves the tree and is not followed.", default, "Put its target into the tree.");
                continue;
            }

            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.CreateSymbolicLink(file, target);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                _diagnostics.Warning("git-odd-path", $"The symbolic link {path} can't be copied and is not read.", default, "Put a file in its place.");
            }
        }
    }

    private bool Wants(string path, long size)
    {
        if (path.Split('/').Any(name => name is "node_modules" or "__pycache__"))
        {
            return false;
        }

        var written = Written.Any(end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase));
        if (written && size > MaxFile)
        {
            _diagnostics.Error("file-too-large", $"{path} has {size} bytes, more than the bound of {MaxFile} for files of a revision.", default, "Split it.");
        }

        return size <= (written ? MaxFile : MaxOther);
    }

    private void Submodule(string path) => _diagnostics.Note("git-submodule", $"The submodule {path} is not read.", default);

    private bool IsBelow(string path) => path == Folder || path.StartsWith(Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static void Bound(int files)
    {
        if (files > MaxFiles)
        {
            throw new GitProblem($"the tree holds more than {MaxFiles} files; compare folders instead.");
        }
    }

    private static bool IsSafe(string path) =>
        !path.Contains('\0', StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal)
        && path.Split('/').All(name => name is not ("" or "." or "..") && !name.Equals(".git", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a folder and all above it are folders, not links.</summary>
    private static bool IsPlain(string folder, string root, Dictionary<string, bool> known)
    {
        if (!known.TryGetValue(folder, out var plain))
        {
            known[folder] = plain = IsPlain(Parent(folder), root, known) && new DirectoryInfo(Path.Combine(root, folder)).LinkTarget is null;
        }

        return plain;
    }

    private static string Parent(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";
}
