using Onus.Assessment.Verification;
using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;

namespace Onus.Engine;

/// <summary>Opens the knowledge that is used: a catalogue, and the team's settings beside it.</summary>
public static class KnowledgeSource
{
    /// <summary>Opens a catalogue.</summary>
    /// <param name="places">Where its files are registered.</param>
    /// <exception cref="RequestException">It is none, or it or the settings have mistakes.</exception>
    public static ServiceCatalog Open(KnowledgeRequest request, IHost host, SourceMap places)
    {
        ArgumentNullException.ThrowIfNull(request);
        var diagnostics = new DiagnosticBag();
        var settings = request.Settings is { } named ? host.Named(named) : Own(host);
        if (settings?.Obstacle is { } obstacle)
        {
            throw new RequestException($"{settings.Shown} {obstacle}.");
        }

        var catalog = Open(request, settings, host, places, diagnostics);
        return diagnostics.HasErrors
            ? throw new RequestException(settings is null ? (Message)$"the catalogue has mistakes; onus catalog verify lists them all." : $"{settings.Shown} or the catalogue has mistakes.") { Diagnostics = diagnostics.Report(places) }
            : catalog;
    }

    /// <summary>Opens a catalogue with the settings that a place of its own brings, such as a revision.</summary>
    /// <param name="settings">The file of settings; null when there is none.</param>
    /// <exception cref="RequestException">It is no catalogue.</exception>
    internal static ServiceCatalog Open(KnowledgeRequest request, InputPath? settings, IHost host, SourceMap places, DiagnosticBag diagnostics)
    {
        var tree = TreeOf(request.Catalog, host);
        var catalog = ServiceCatalog.Open(tree, places, diagnostics, settings is null ? null : TeamSettings.Read(settings, places, diagnostics));
        TeamConditions.Check(catalog, diagnostics);
        return catalog;
    }

    /// <summary>The settings in a folder of a tree; null when there are none. A link out of the tree is not followed.</summary>
    internal static InputPath? In(FileTree tree, string folder)
    {
        var path = TreePath.Below(folder, TeamSettings.FileName);
        return tree.Find("", path) is { Kind: EntryKind.File } ? new InputPath(tree, path, tree.ShownOf(path)) : null;
    }

    private static InputPath? Own(IHost host)
    {
        var here = host.Folder(".");
        return here.EntryAt(TeamSettings.FileName) is { Kind: EntryKind.Link } && here.Find("", TeamSettings.FileName) is null
            ? throw new RequestException($"{TeamSettings.FileName} is a symbolic link that leaves the folder or leads nowhere, and is not followed; name the settings themselves by --settings.")
            : here.EntryAt(TeamSettings.FileName) is null ? null : new InputPath(here, TeamSettings.FileName, TeamSettings.FileName);
    }

    /// <summary>The files of a catalogue.</summary>
    /// <param name="folder">The folder; null for the one that Onus brings.</param>
    /// <exception cref="RequestException">It is none.</exception>
    public static FileTree TreeOf(string? folder, IHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var tree = folder is null ? host.ShippedCatalog : host.Folder(folder);
        return tree.HasFile("catalog.hcl") ? tree : throw new RequestException($"{folder ?? tree.Location} is no catalogue: it has no catalog.hcl. Name the folder of one.");
    }
}
