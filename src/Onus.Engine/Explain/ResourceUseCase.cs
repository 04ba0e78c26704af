using System.Collections.Immutable;
using Onus.Assessment.Access;
using Onus.Assessment.Ledger;
using Onus.Assessment.Results;
using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Core.Diagnostics;
using Onus.Core.Secrets;
using Onus.Engine.Inputs;
using Onus.Engine.Teams;
using Onus.Evidence.Components;

namespace Onus.Engine.Explain;

/// <summary>An answer about a thing that is deployed, and what is wrong with the inputs.</summary>
/// <param name="Explanation">The answer.</param>
/// <param name="Diagnostics">What is wrong with the inputs.</param>
public sealed record ResourceAnswer(ResourceExplanation Explanation, ImmutableArray<ReportedDiagnostic> Diagnostics);

/// <summary>Explains one thing that is deployed: what it is, who has access to it by policies in sight, what protects it, and whose its obligations are.</summary>
public static class ResourceUseCase
{
    /// <summary>Reads, judges, and explains a resource.</summary>
    /// <param name="address">Its address: a logical id, or as Terraform writes it.</param>
    /// <exception cref="RequestException">Nothing that was read has the address, or several things have it.</exception>
    public static Task<ResourceAnswer> RunAsync(string address, InputRequest request, IHost host, IProgress<ProgressEvent>? progress = null, CancellationToken cancellation = default) =>
        Task.Run(() => Run(address, request, host, progress, cancellation), cancellation);

    private static ResourceAnswer Run(string address, InputRequest request, IHost host, IProgress<ProgressEvent>? progress, CancellationToken cancellation)
    {
        var paths = InputPaths.Of(request, host);
        var around = Surroundings.Of(paths, host);
        var session = InputSession.Open(request, host, progress, cancellation, around);
        var inventory = session.Read(paths, around, session.Diagnostics);
        var (result, ledger) = session.ResultAndLedger(inventory, string.Join(" ", request.Paths), session.Diagnostics);
        var resource = Find(address, result);
        var assessed = ledger.Resources[resource.Index];
        var register = new ComponentRegister(ledger.Catalog, (item, key) => Tags.ValueOf(ledger.Resources[item.Index].Resource, key));
        var settings = ledger.Catalog.TeamAndPolicy.ToList();
        var explanation = new ResourceExplanation(
            result.Title,
            result.Date,
            resource.Deployment,
            resource.Address,
            resource.TypeInWords,
            assessed.Service is { } service ? new Titled(service.Id, service.Title) : null,
            assessed.Resource.Region ?? request.Region)
        {
            Location = resource.Source,
            Account = resource.Placement.Account,
            Environment = resource.Placement.Environment,
            Party = resource.Placement.Party,
            Tags = TagsOf(assessed),
            Contexts = [.. (resource.Context?.Contexts ?? []).Select(at => result.Contexts[at])],
            Components = [.. result.Components.Zip(settings.SelectMany(item => item.Components)).Where(pair => register.Holds(pair.Second.Scope, resource)).Select(pair => pair.First)],
            Access = AccessReader.Of(assessed, session.Catalog, origin => ResultBuilder.PlaceOf(session.Places, origin)),
            Obligations = [.. (resource.Split?.Entries ?? []).Where(entry => entry.Holder != Holder.NotApplicable).Select(entry => Of(entry, resource, result))],
            Settings = result.Settings,
        };
        return new ResourceAnswer(explanation, [.. session.Diagnostics.Report(session.Places)]);
    }

    private static ResourceAssessment Find(string address, AssessmentResult result)
    {
        // A block may make several things, of which all others name it as a part: what has the address itself comes first.
        var found = result.Resources.Where(resource => resource.Address == address).ToList();
        found = found.Count > 0 ? found : [.. result.Resources.Where(resource => resource.Parts.Contains(address))];
        return found switch
        {
            [var only] => only,
            [] when Spelling.Nearest(address, result.Resources.Select(resource => resource.Address)) is { } near => throw new RequestException($"nothing that was read has the address \"{address}\"; did you mean {near}?"),
            [] => throw new RequestException($"nothing that was read has the address \"{address}\"."),
            _ => throw new RequestException($"\"{address}\" stands in {found.Count} deployments: {string.Join(", ", found.Select(resource => resource.Deployment).Distinct(StringComparer.Ordinal))}. Name one of them by --in."),
        };
    }

    private static ResourceObligation Of(SplitEntry entry, ResourceAssessment resource, AssessmentResult result)
    {
        ImmutableArray<ResourceCheck> checks =
        [
            .. resource.EvidenceOf(entry.Responsibility).Select(finding => new ResourceCheck(finding.Rule.Id, finding.Rule.Title, finding.Status) { Because = finding.Details.Because is { IsEmpty: false } because ? because : null }),
        ];
        return new ResourceObligation(entry.Responsibility, result.TitleOf(entry.Responsibility) ?? "", entry.Holder, resource.StatusOf(entry.Responsibility))
        {
            Party = entry.CustomerHoldsPart ? resource.Placement.OwnerOf(entry.Responsibility) : null,
            Attested = resource.Attested is { } attested && attested.TryGetValue(entry.Responsibility, out var at) ? $"{result.Attestations[at].Owner} until {result.Attestations[at].ValidUntil}" : null,
            WantedBy = resource.Context is { } context && context.Wanting.TryGetValue(entry.Responsibility, out var asking) ? result.Contexts[asking].Name : null,
            Checks = checks.IsEmpty ? null : checks,
        };
    }

    private static ImmutableSortedDictionary<string, string> TagsOf(AssessedResource assessed) => Tags.Of(assessed.Resource)
        .Where(tag => tag.Value is not null)
        .DistinctBy(tag => tag.Key, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(tag => Redaction.Of(tag.Key), tag => Redaction.Of(tag.Value!), StringComparer.Ordinal);
}
