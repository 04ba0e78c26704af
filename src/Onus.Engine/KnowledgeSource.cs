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
        var tree = TreeOf(request.Catalog, host);
        var diagnostics = new DiagnosticBag();
        var settings = request.Settings ?? (host.Named(TeamSettings.FileName).IsThere ? TeamSettings.FileName : null);
        if (settings is not null && host.Named(settings).Obstacle is { } obstacle)
        {
            throw new RequestException($"{settings} {obstacle}.");
        }

        var team = settings is null ? null : TeamSettings.Read(host.Named(settings), places, diagnostics);
        var catalog = ServiceCatalog.Open(tree, places, diagnostics, team);
        return diagnostics.HasErrors
            ? throw new RequestException(settings is null ? (Message)$"the catalogue has mistakes; onus catalog verify lists them all." : $"{settings} or the catalogue has mistakes.") { Diagnostics = diagnostics.Report(places) }
            : catalog;
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
