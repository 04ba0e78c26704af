using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Evidence.Log;

namespace Onus.Engine.Evidence;

/// <summary>Which evidence log is meant.</summary>
/// <param name="Log">The file; null for the one that belongs to the settings.</param>
/// <param name="Settings">The settings that it belongs to; null for the nearest.</param>
public sealed record LogRequest(string? Log = null, string? Settings = null);

/// <summary>Finds a team's evidence log: beside the settings, which are the nearest above the current folder, up to the root of the repository.</summary>
public static class LogFinder
{
    /// <summary>The log, in the tree of the repository; nothing need be there.</summary>
    public static InputPath Find(LogRequest request, IHost host)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(host);
        if (request.Log is { } named)
        {
            return host.Around(host.Named(named)) with { Shown = named };
        }

        if (request.Settings is { } settings)
        {
            return Beside(host.Around(host.Named(settings)));
        }

        var folders = Surroundings.Of([host.Named(".")], host).Folders().ToList();
        var at = folders.FindIndex(item => item.Tree.HasFile(TreePath.Below(item.Folder, TeamSettings.FileName)) || EvidenceLog.IsThere(item.Tree, TreePath.Below(item.Folder, EvidenceLog.FileName)));
        var (tree, folder) = folders[at < 0 ? folders.Count - 1 : at];
        return In(tree, folder);
    }

    /// <summary>The log that belongs to settings.</summary>
    /// <param name="settings">The settings' file, in the tree of the repository.</param>
    public static InputPath Beside(InputPath settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return In(settings.Tree, TreePath.FolderOf(settings.Path));
    }

    /// <summary>A log that is there.</summary>
    /// <exception cref="RequestException">None is.</exception>
    internal static InputPath Existing(LogRequest request, IHost host) => Find(request, host) is var log && EvidenceLog.IsThere(log.Tree, log.Path) ? log
        : throw new RequestException($"there is no evidence log {log.Shown}; name another by --log.");

    private static InputPath In(FileTree tree, string folder)
    {
        var path = TreePath.Below(folder, EvidenceLog.FileName);
        return new InputPath(tree, path, tree.ShownOf(path));
    }
}
