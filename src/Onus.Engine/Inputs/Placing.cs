using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Secrets;
using Onus.Engine.Teams;

namespace Onus.Engine.Inputs;

/// <summary>Puts what was read where settings say it belongs: in an account, an environment, with a party. Of blocks of a kind that fit, the first counts.</summary>
internal sealed class Placing
{
    private readonly ILookup<GroupKind, GroupRule> _rules;
    private readonly string? _account;
    private readonly Func<string, string> _locationOf;
    private readonly SourceMap _places;
    private readonly Dictionary<Placement, Placement> _known = [];
    private readonly Dictionary<int, string> _files = [];
    private readonly PartyOwners _owners;
    private readonly ServiceCatalog _catalog;

    private Placing(ServiceCatalog catalog, string? account, Func<string, string> locationOf, SourceMap places)
    {
        _rules = (catalog.Team?.Groups ?? []).Concat(catalog.Policy?.Groups ?? []).Select(group => new GroupRule(group)).ToLookup(rule => rule.Group.Kind);
        (_account, _locationOf, _places, _catalog) = (account, locationOf, places, catalog);
        _owners = new PartyOwners([.. _rules[GroupKind.Party]], catalog);
    }

    /// <summary>Deployments with what settings say of their resources.</summary>
    /// <param name="account">The account of what settings put nowhere else; null when it is not known.</param>
    /// <param name="locationOf">The absolute path of a file or folder by the name that it is shown with.</param>
    public static IReadOnlyList<Deployment> Apply(IReadOnlyList<Deployment> deployments, ServiceCatalog catalog, string? account, Func<string, string> locationOf, SourceMap places, DiagnosticBag diagnostics)
    {
        var placing = new Placing(catalog, account, locationOf, places);
        if (placing._rules.Count == 0 && account is null)
        {
            return deployments;
        }

        var placed = deployments.Select(deployment => deployment with { Resources = [.. deployment.Resources.Select(resource => placing.Place(resource, locationOf(deployment.Id)))] }).ToList();
        foreach (var rule in placing._rules.SelectMany(rules => rules).Where(rule => !rule.IsUsed))
        {
            diagnostics.Warning("settings-matches-nothing", $"Nothing that was scanned belongs to the {rule.Group.Kind.Name()} \"{rule.Group.Id}\": it may have a misspelt path or tag.", rule.Group.Origin, $"Correct it, or take it out.");
        }

        return placed;
    }

    private Resource Place(Resource resource, string deployment)
    {
        if (!_files.TryGetValue(resource.Origin.File, out var file))
        {
            _files[resource.Origin.File] = file = _places.PathOf(resource.Origin) is { } shown ? _locationOf(shown) : "";
        }

        ReadOnlySpan<string> places = [deployment, file];
        var account = First(GroupKind.Account, resource, places) ?? _account;
        var (party, owners) = _owners.Of(resource, places, account);
        var placement = new Placement(account, First(GroupKind.Environment, resource, places), party) { Owners = owners };
        if (placement == Placement.None)
        {
            return resource;
        }

        return resource.Placed(_known.TryGetValue(placement, out var same) ? same : _known[placement] = placement);
    }

    private string? First(GroupKind kind, Resource resource, ReadOnlySpan<string> places)
    {
        string? first = null;
        foreach (var rule in _rules[kind])
        {
            if (rule.Holds(resource, places, null, type => _catalog.Classify(type)?.Service.Id))
            {
                first ??= Redaction.Of(rule.Group.Id);
            }
        }

        return first;
    }
}
