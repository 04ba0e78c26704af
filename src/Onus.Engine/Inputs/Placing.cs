using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Secrets;
using Onus.Core.Values;
using Onus.Engine.Teams;
using Onus.Live;
using Onus.Sources.Files;

namespace Onus.Engine.Inputs;

/// <summary>Puts what was read where settings say it belongs: in an account, an environment, with a party. Of blocks of a kind that fit, the first counts.</summary>
internal sealed class Placing
{
    private readonly ILookup<GroupKind, GroupRule> _rules;
    private readonly string? _account;
    private readonly FileLocations _locations;
    private readonly Dictionary<Placement, Placement> _known = [];
    private readonly PartyOwners _owners;
    private readonly ServiceCatalog _catalog;

    private Placing(ServiceCatalog catalog, string? account, Func<string, string> locationOf, SourceMap places)
    {
        _rules = catalog.TeamAndPolicy.SelectMany(settings => settings.Groups).Select(group => new GroupRule(group)).ToLookup(rule => rule.Group.Kind);
        (_account, _locations, _catalog) = (account, new FileLocations(locationOf, places), catalog);
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

        var placed = deployments.Select(deployment => deployment with { Resources = [.. deployment.Resources.Select(resource => placing.Place(resource, placing._locations.Of(deployment.Id), AccountTagBook.TagsOf(deployment)))] }).ToList();
        SayUnknownTags(placing, placed, diagnostics);
        foreach (var rule in placing._rules.SelectMany(rules => rules).Where(rule => !rule.IsUsed))
        {
            diagnostics.Warning("settings-matches-nothing", $"Nothing that was scanned belongs to the {rule.Group.Kind.Name()} \"{rule.Group.Id}\": it may have a misspelt path or tag.", rule.Group.Origin, $"Correct it, or take it out.");
        }

        return placed;
    }

    /// <summary>Says of which accounts it is not known which tags they have, where settings ask for them.</summary>
    private static void SayUnknownTags(Placing placing, IReadOnlyList<Deployment> placed, DiagnosticBag diagnostics)
    {
        var kinds = placing._rules.SelectMany(rules => rules).Where(rule => !rule.Group.AccountTags.IsEmpty).Select(rule => rule.Group.Kind.Name()).Distinct().ToList();
        foreach (var unknown in kinds.Count == 0 ? [] : placed.Select(deployment => (deployment.Id, Tags: AccountTagBook.TagsOf(deployment) as UnknownValue)).Where(entry => entry.Tags is not null).GroupBy(entry => entry.Tags!.Reason.ToString()))
        {
            diagnostics.Warning("account-tags-unknown", $"The tags of {LiveNotes.Names([.. unknown.Select(entry => entry.Id)])} are not known: {unknown.First().Tags!.Reason.Detail}. To which {Message.Join(kinds.Select(kind => (Message)$"{kind}"))} they belong by account_tags is not known either.", Origin.None, $"Read them with onus live --organization, and allow organizations:ListTagsForResource in the management account; onus live policy --organization prints what it takes.");
        }
    }

    private Resource Place(Resource resource, string deployment, Value? accountTags)
    {
        ReadOnlySpan<string> places = [deployment, _locations.Of(resource.Origin)];
        var account = First(GroupKind.Account, resource, places, accountTags) ?? _account ?? resource.Placement.Account;
        var (party, owners) = _owners.Of(resource, places, account, accountTags);
        var placement = new Placement(account, First(GroupKind.Environment, resource, places, accountTags), party) { Owners = owners };
        if (placement == Placement.None)
        {
            return resource;
        }

        return resource.Placed(_known.TryGetValue(placement, out var same) ? same : _known[placement] = placement);
    }

    private string? First(GroupKind kind, Resource resource, ReadOnlySpan<string> places, Value? accountTags)
    {
        var (first, isKnown) = ((string?)null, true);
        foreach (var rule in _rules[kind])
        {
            // Behind one that may fit none is known to be the first that does.
            var holds = rule.Holds(resource, places, null, type => _catalog.Classify(type)?.Service.Id, accountTags);
            isKnown &= holds is not null || first is not null;
            if (isKnown && holds == true)
            {
                first ??= Redaction.Of(rule.Group.Id);
            }
        }

        return first;
    }
}
