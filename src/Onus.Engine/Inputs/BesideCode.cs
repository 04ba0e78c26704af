using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Engine.Teams;
using Onus.Sources.Waivers.Beside;

namespace Onus.Engine.Inputs;

/// <summary>What lies beside the code and above it, up to the root of the repository, and accepts findings.</summary>
internal static class BesideCode
{
    /// <summary>An inventory with what is accepted at its resources.</summary>
    public static Inventory Apply(Inventory inventory, Surroundings around, ServiceCatalog catalog, SourceMap places, DiagnosticBag diagnostics)
    {
        var waivers = new WaiversBesideCode(places, diagnostics);
        foreach (var file in inventory.Beside)
        {
            waivers.Add(file.Tree, file.Path);
        }

        foreach (var (tree, folder) in around.Folders())
        {
            waivers.AddFolder(tree, folder);
        }

        waivers.Add(catalog.Team is { } team ? AcceptedWaivers.Of(team, diagnostics) : [], isPolicy: false);
        waivers.Add(catalog.Policy?.Waivers ?? [], isPolicy: true);

        // What was not walked, such as a module beside the scanned folder, is named from where all paths are seen from.
        return inventory with { Deployments = waivers.Apply(inventory.Deployments, shown => inventory.Locations.GetValueOrDefault(shown) ?? around.LocationOf(shown)) };
    }
}
