using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Engine.Teams;
using Onus.Evidence.Records;
using Onus.Sources.Waivers.Beside;

namespace Onus.Engine.Inputs;

/// <summary>What lies beside the code and above it, up to the root of the repository, and accepts findings.</summary>
internal static class BesideCode
{
    /// <summary>An inventory with what is accepted at its resources.</summary>
    /// <param name="recordsOf">What is recorded of settings.</param>
    public static Inventory Apply(Inventory inventory, Surroundings around, ServiceCatalog catalog, Func<TeamSettings, IRecordBook> recordsOf, SourceMap places, DiagnosticBag diagnostics)
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

        waivers.Add(catalog.Team is { } team ? AcceptedWaivers.Of(team, recordsOf, diagnostics) : [], isPolicy: false);
        waivers.Add(catalog.Policy?.Waivers ?? [], isPolicy: true);

        // What was not walked, such as a module beside the scanned folder, is named from where all paths are seen from.
        return inventory with { Deployments = waivers.Apply(inventory.Deployments, inventory.LocationsIn(around)) };
    }
}
