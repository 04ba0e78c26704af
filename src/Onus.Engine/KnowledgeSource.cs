using Onus.Assessment.Verification;
using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;

namespace Onus.Engine;

/// <summary>Opens the knowledge that is used: a catalogue, the team's settings beside the code, the organisation's policy.</summary>
public static class KnowledgeSource
{
    /// <summary>Opens a catalogue, with the settings above the folder that the host stands in.</summary>
    /// <param name="places">Where its files are registered.</param>
    /// <exception cref="RequestException">It is none, or it or the settings have mistakes.</exception>
    public static ServiceCatalog Open(KnowledgeRequest request, IHost host, SourceMap places) => Open(request, host, places, null);

    /// <summary>Opens a catalogue.</summary>
    /// <param name="around">What is read; null where nothing is.</param>
    /// <exception cref="RequestException">It is none, or it or the settings have mistakes.</exception>
    internal static ServiceCatalog Open(KnowledgeRequest request, IHost host, SourceMap places, Surroundings? around)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(host);
        var diagnostics = new DiagnosticBag();
        var settings = request.Settings is { } named ? Named(named, host) : (around is null ? null : SettingsFinder.Find(around)) ?? SettingsFinder.Find(Surroundings.Of([host.Named(".")], host));
        var catalog = Open(request, settings, host, places, diagnostics);
        return diagnostics.HasErrors
            ? throw new RequestException(Blame(settings, request.Policy)) { Diagnostics = diagnostics.Report(places) }
            : catalog;
    }

    /// <summary>Opens a catalogue with the settings that a place of its own brings, such as a revision.</summary>
    /// <param name="settings">The file of settings; null when there is none.</param>
    /// <exception cref="RequestException">It is no catalogue, or the policy is not there.</exception>
    internal static ServiceCatalog Open(KnowledgeRequest request, InputPath? settings, IHost host, SourceMap places, DiagnosticBag diagnostics)
    {
        var tree = TreeOf(request.Catalog, host);
        var team = settings is null ? null : TeamSettings.Read(settings, places, diagnostics);
        var policy = request.Policy is { } file ? TeamSettings.Read(Named(file, host), places, diagnostics, isPolicy: true) : null;
        var catalog = ServiceCatalog.Open(tree, places, diagnostics, team, policy);
        TeamConditions.Check(catalog, diagnostics);
        return catalog;
    }

    private static InputPath Named(string path, IHost host) => host.Named(path) is var named && named.Obstacle is { } obstacle
        ? throw new RequestException($"{named.Shown} {obstacle}.")
        : host.Around(named);

    private static Message Blame(InputPath? settings, string? policy) => (settings, policy) switch
    {
        (null, null) => $"the catalogue has mistakes; onus catalog verify lists them all.",
        (null, not null) => $"{policy} or the catalogue has mistakes.",
        (not null, null) => $"{settings.Shown} or the catalogue has mistakes.",
        _ => $"{settings!.Shown}, {policy} or the catalogue has mistakes.",
    };

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
