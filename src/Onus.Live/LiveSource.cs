using System.Collections.Concurrent;
using System.Collections.Frozen;
using Onus.Aws.Calls;
using Onus.Catalog.Mapping;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Live.Collecting;
using Onus.Live.Planning;
using Onus.Sources;

namespace Onus.Live;

/// <summary>A running account, read by AWS's own API. A call that fails makes unknown what it would have told, and all else goes on.</summary>
/// <param name="client">Makes the calls.</param>
/// <param name="plan">What is asked.</param>
/// <param name="request">Of which account, and where.</param>
public sealed class LiveSource(IApiClient client, CollectionPlan plan, LiveRequest request) : IDeploymentSource
{
    /// <inheritdoc/>
    public Provenance Provenance => new(MappingTable.Live, [ResourceMaker.DeploymentOf(request.Account)]);

    /// <inheritdoc/>
    public async IAsyncEnumerable<Deployment> ReadAsync(ReadContext context)
    {
        yield return (await CollectAsync(context).ConfigureAwait(false)).Deployment;
    }

    /// <summary>Reads the account.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<LiveReading> CollectAsync(ReadContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var caller = new Caller(client, request, plan.Shared, context.Cancellation);
        var maker = new ResourceMaker(context.Catalog, request, context.Diagnostics);
        var lists = RegionReader.Groups(plan.Collectors).SelectMany(group => RegionsOf(group[0].Collector), (group, region) => (Group: group, Region: region)).ToList();
        var found = new ConcurrentBag<(IReadOnlyList<Resource> Resources, int Elsewhere)>();
        await Parallel.ForEachAsync(lists, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, request.Concurrency), CancellationToken = context.Cancellation }, async (list, _) =>
        {
            var reader = new RegionReader(caller, maker, request, list.Region);
            var fault = await Containment.RunAsync<string>(async () =>
            {
                await reader.ReadAsync(list.Group, null, []).ConfigureAwait(false);
                return "";
            }, fault => fault).ConfigureAwait(false);
            found.Add((reader.Found, reader.Elsewhere));
            if (fault.Length > 0)
            {
                var read = list.Group[0].Collector.List;
                context.Diagnostics.Error("onus-fault", $"Onus itself fails at what {read.Operation} told in {list.Region} ({fault}); what of it is missing is not known.", Origin.None, Containment.Remedy);
                foreach (var type in list.Group.SelectMany(planned => planned.Types).Distinct())
                {
                    caller.Note(new ReadFailure(read, list.Region, Caller.Unexpected, type, IsList: true));
                }
            }
        }).ConfigureAwait(false);
        var resources = found.SelectMany(part => part.Resources).GroupBy(resource => resource.Address, StringComparer.Ordinal).Select(group => group.First()).OrderBy(resource => resource.Address, StringComparer.Ordinal).ToList();
        var notRead = new Dictionary<string, UnknownReason>(plan.NotAsked, StringComparer.Ordinal);
        var failures = caller.Failures.OrderBy(failure => failure.Read.Actions.FirstOrDefault(), StringComparer.Ordinal).ThenBy(failure => failure.Type, StringComparer.Ordinal).ThenBy(failure => failure.Region, StringComparer.Ordinal).ToList();
        foreach (var failure in failures.Where(failure => failure.IsList))
        {
            notRead.TryAdd(failure.Type, failure.Reason);
        }

        var deployment = new Deployment(maker.Deployment, MappingTable.Live, resources) { Length = (resources.Count + 1L) * BytesOfResource, NotRead = notRead.ToFrozenDictionary(StringComparer.Ordinal) };
        return new LiveReading(deployment, failures, plan.NotAsked, caller.Calls, found.Sum(part => part.Elsewhere));
    }

    /// <summary>What judging may cost grows with the length of the input; of a resource that an account tells this is about it.</summary>
    internal const int BytesOfResource = 4096;

    /// <summary>Where a list is asked for: in every Region, or once.</summary>
    private IEnumerable<string> RegionsOf(Collector collector) => collector.Scope switch
    {
        Collector.Regional => request.Regions,
        Collector.Global => [request.GlobalRegion],
        var only => request.Partition == "aws" ? [only] : [],
    };
}
