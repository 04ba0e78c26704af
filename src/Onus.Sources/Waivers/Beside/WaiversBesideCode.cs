using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Sources.Files;

namespace Onus.Sources.Waivers.Beside;

/// <summary>
/// What files of other tools accept that lie beside the code: in the folders that are scanned, and above them up to the root of the repository. Each counts for all that is below its folder.
/// </summary>
public sealed class WaiversBesideCode
{
    private static readonly Dictionary<string, (string Tool, Action<AcceptanceFile> Read)> Known = new(StringComparer.Ordinal)
    {
        [".trivyignore"] = ("trivy", TrivyIgnore.ReadLines),
        [".trivyignore.yaml"] = ("trivy", TrivyIgnore.ReadYaml),
        [".trivyignore.yml"] = ("trivy", TrivyIgnore.ReadYaml),
        [".checkov.yaml"] = ("checkov", CheckovSettings.Read),
        [".checkov.yml"] = ("checkov", CheckovSettings.Read),
        [CheckovBaseline.Name] = ("checkov", CheckovBaseline.Read),
    };

    private readonly SourceMap _sources;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, (string Folder, IReadOnlyList<Acceptance> Accepted)> _files = new(StringComparer.Ordinal);

    /// <summary>Makes one that knows of nothing yet.</summary>
    public WaiversBesideCode(SourceMap sources, DiagnosticBag diagnostics) => (_sources, _diagnostics) = (sources, diagnostics);

    /// <summary>Whether files of this name accept something.</summary>
    public static bool IsKnown(string name) => Known.ContainsKey(name);

    /// <summary>Reads those files that lie in a folder of a tree.</summary>
    public void AddFolder(FileTree tree, string folder)
    {
        ArgumentNullException.ThrowIfNull(tree);
        foreach (var name in Known.Keys)
        {
            Add(tree, TreePath.Below(folder, name));
        }
    }

    /// <summary>Reads a file; one that is not there, or was read before, adds nothing. A link is not followed.</summary>
    public void Add(FileTree tree, string path)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var location = tree.LocationOf(path);
        if (!_files.ContainsKey(location) && tree.EntryAt(path) is { Kind: EntryKind.File } && Known.TryGetValue(TreePath.NameOf(path), out var known))
        {
            var file = new AcceptanceFile(known.Tool, tree, path, _sources, _diagnostics);
            known.Read(file);
            _files[location] = (TreePath.FolderOf(location), file.Found);
        }
    }

    /// <summary>Takes what a team's settings or a policy accept.</summary>
    public void Add(IReadOnlyList<TeamWaiver> waivers, bool isPolicy)
    {
        ArgumentNullException.ThrowIfNull(waivers);
        foreach (var (waiver, number) in waivers.Select((waiver, number) => (waiver, number)))
        {
            var paths = waiver.Paths.Select(path => PathPattern.Glob(path, coversFolders: true)).OfType<PathPattern>().ToList();
            if (paths.Count < waiver.Paths.Length)
            {
                _diagnostics.Warning("settings-matches-nothing", $"A path of the waiver \"{waiver.Name}\" is no pattern; it accepts nothing.", waiver.Origin, $"Correct the path.");
                continue;
            }

            var accepted = from id in waiver.Checks.Select(id => (Id: id, IsResponsibility: false)).Concat(waiver.Responsibilities.Select(id => (Id: id, IsResponsibility: true)))
                           from resource in waiver.Resources.IsEmpty ? [null] : waiver.Resources.Select(resource => (string?)resource)
                           select new Acceptance(new Waiver(Waiver.Own, id.Id, waiver.Reason, waiver.Until, waiver.Origin) { IsPattern = !id.IsResponsibility && id.Id.Contains('*', StringComparison.Ordinal), IsOfResponsibility = id.IsResponsibility, IsPolicy = isPolicy }) { Files = paths, Resource = resource, IsOfSettings = true };
            _files[$"{(isPolicy ? "policy" : "team")} {number}"] = (waiver.Folder, [.. accepted]);
        }
    }

    /// <summary>Deployments with what is accepted at their resources.</summary>
    /// <param name="locationOf">The absolute path of a file by the name that it is shown with.</param>
    public IReadOnlyList<Deployment> Apply(IReadOnlyList<Deployment> deployments, Func<string, string> locationOf)
    {
        ArgumentNullException.ThrowIfNull(deployments);
        ArgumentNullException.ThrowIfNull(locationOf);
        if (_files.Values.All(file => file.Accepted.Count == 0))
        {
            return deployments;
        }

        var used = new HashSet<Acceptance>(ReferenceEqualityComparer.Instance);
        var locations = new FileLocations(locationOf, _sources);
        var applied = deployments.Select(deployment => deployment with { Resources = [.. deployment.Resources.Select(resource => Apply(resource, locations, used))] }).ToList();
        foreach (var acceptance in _files.Values.SelectMany(file => file.Accepted).Where(acceptance => !used.Contains(acceptance)))
        {
            if (acceptance.IsOfSettings)
            {
                _diagnostics.Warning("settings-matches-nothing", $"The waiver of \"{acceptance.Waiver.Id}\" is for nothing that was scanned: it may have a misspelt path or address.", acceptance.Waiver.Origin, $"Correct it, or take it out.");
            }
            else
            {
                _diagnostics.Note("waiver-without-resource", $"The suppression of \"{acceptance.Waiver.Id}\" is for nothing that was scanned, and waives nothing.", acceptance.Waiver.Origin);
            }
        }

        return applied;
    }

    private Resource Apply(Resource resource, FileLocations locations, HashSet<Acceptance> used)
    {
        var location = locations.Of(resource.Origin);
        var waivers = ImmutableArray.CreateBuilder<Waiver>();
        foreach (var (folder, accepted) in _files.Values)
        {
            if (TreePath.Inside(folder, location) is not { Length: > 0 } file)
            {
                continue;
            }

            foreach (var acceptance in accepted.Where(acceptance => acceptance.Concerns(resource, file)))
            {
                used.Add(acceptance);
                waivers.Add(acceptance.Waiver);
            }
        }

        return waivers.Count == 0 ? resource : resource.Accepting(waivers.DrainToImmutable());
    }
}
