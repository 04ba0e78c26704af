using System.Collections.Immutable;
using System.Globalization;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Contracts.Fedramp;
using Onus.Core.Places;

namespace Onus.Engine.Fedramp;

/// <summary>Makes a Certification Package Overview: AWS and whoever else holds responsibilities stand among the third parties.</summary>
internal sealed class OverviewBuilder(AssessmentResult result, TeamCertification certification, SourceMap places)
{
    private const string Aws = "Amazon Web Services";
    private readonly Certification _said = certification.Said;

    public CertificationPackageOverview Build()
    {
        var used = result.Resources.Where(resource => resource.Split is not null).GroupBy(resource => resource.Split!.Service, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Id: group.Key, Title: TitleOf(group.Key), Count: group.Count()))
            .ToList();
        var inside = used.Where(service => !_said.OutsideAwsPackage.Contains(service.Id)).ToList();
        CertificationChoice.RequireOverview(certification, inside.Count > 0, places);
        return new CertificationPackageOverview(
            _said,
            FedrampScan.Of(result),
            [
                .. inside.Count == 0 ? [] : ImmutableArray.Create(new CertifiedResource(_said.AwsPackage!, $"{Aws}, infrastructure and services{In()}: {string.Join(", ", inside.Select(service => $"{service.Title} ({Resources(service.Count)})"))}.")),
                .. Parties().Where(party => party.FedrampId is not null).Select(party => new CertifiedResource(party.FedrampId!, $"{party.Name} of {party.Provider}: {party.Use}")),
            ],
            [
                .. used.Except(inside).Select(service => new NonCertifiedResource(service.Title, Aws, $"{Resources(service.Count)}{In()}; the AWS package that is relied on does not cover it.")),
                .. Parties().Where(party => party.FedrampId is null).Select(party => new NonCertifiedResource(party.Name, party.Provider, party.Use, party.Website)),
            ]);
    }

    /// <summary>Third parties as settings describe them, and those that hold responsibilities besides.</summary>
    private IEnumerable<CertificationThirdParty> Parties() => _said.ThirdParties.Select(party => party with { Use = Ended(party.Use) + (Held(party.Name) is { } held ? $" {held}" : "") })
        .Concat(result.Parties.Where(name => _said.ThirdParties.All(party => party.Name != name)).Select(name => new CertificationThirdParty(name, name, Held(name)!, null, null)));

    /// <summary>What a third party holds, as a sentence; null where it holds nothing.</summary>
    private string? Held(string party)
    {
        var held = result.Resources.Where(resource => resource.Split is not null)
            .SelectMany(resource => resource.Split!.Entries.Where(entry => entry.Party == party).Select(entry => (entry.Responsibility, resource.Split.Service)))
            .Concat(result.Scopes.Where(scope => scope.Entry.Party == party).Select(scope => (scope.Entry.Responsibility, Service: scope.Scope.Name())))
            .Distinct()
            .ToList();
        return held.Count == 0 ? null : $"Holds {string.Join(", ", held.Select(item => result.TitleOf(item.Responsibility) ?? item.Responsibility).Distinct(StringComparer.Ordinal))} for {string.Join(", ", held.Select(item => TitleOf(item.Service)).Distinct(StringComparer.Ordinal))}.";
    }

    private string In() => _said.Regions.IsEmpty ? "" : $" in {string.Join(", ", _said.Regions)}";

    private string TitleOf(string service) => result.Services.FirstOrDefault(item => item.Id == service)?.Title ?? service;

    private static string Resources(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} resource{(count == 1 ? "" : "s")}");

    private static string Ended(string text) => text.TrimEnd().TrimEnd('.') + ".";
}
