using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Evidence.Log;
using Onus.Sources.Files.Git;

namespace Onus.Engine.Evidence;

/// <summary>Reads the log that a revision has.</summary>
internal static class RevisionOfLog
{
    /// <summary>The log at the same place of a revision.</summary>
    /// <exception cref="RequestException">There is no such revision, or it has no log there.</exception>
    public static EvidenceLog Read(string revision, InputPath log, IHost host)
    {
        var folder = TreePath.FolderOf(log.Tree.LocationOf(log.Path));
        while (host.Folder(folder, ".").EntryAt("") is null && TreePath.FolderOf(folder) is { Length: > 0 } above)
        {
            folder = above;
        }

        var repository = GitRepository.At(host.Git().At(folder));
        var commit = repository.Resolve(revision);
        var path = TreePath.Inside(repository.Root.Replace('\\', '/'), log.Tree.LocationOf(log.Tree.Resolve("", log.Path) ?? log.Path))
            ?? throw new RequestException($"{log.Shown} does not lie in the repository that {revision} is a revision of.");
        var diagnostics = new DiagnosticBag();
        using var tree = GitTree.Open(repository.Git, commit, diagnostics);
        if (tree is null || tree.Find("", path) is null)
        {
            throw new RequestException($"revision {revision} has no {path}: name one that has.") { Diagnostics = diagnostics.Report(new Core.Places.SourceMap()) };
        }

        return EvidenceLog.Of(EvidenceLog.Load(tree, path, out var obstacle), obstacle);
    }
}
