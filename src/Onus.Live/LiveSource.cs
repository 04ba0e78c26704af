using Onus.Api.Calls;
using Onus.Catalog.Mapping;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Live.Checkpoints;
using Onus.Live.Collecting;
using Onus.Live.Hints;
using Onus.Live.Organizations;
using Onus.Live.Planning;
using Onus.Sources;

namespace Onus.Live;

/// <summary>A running account, read by AWS's own API. A call that fails makes unknown what it would have told, and all else goes on.</summary>
/// <param name="client">Makes the calls.</param>
/// <param name="plan">What is asked.</param>
/// <param name="request">Of which account, and where.</param>
/// <param name="checkpoint">What was read of it before; null where nothing is kept.</param>
/// <param name="hints">What is asked besides where hints say that it is used; null where none are asked for.</param>
/// <param name="organization">What its organisation has told of it already; null where nothing was asked of that.</param>
public sealed class LiveSource(IApiClient client, CollectionPlan plan, LiveRequest request, Checkpoint? checkpoint = null, HintPlans? hints = null, OrganizationReading? organization = null) : IDeploymentSource
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
        var account = new AccountCalls(client, request, context.Cancellation);
        var told = await HintsAsync(account, context.Cancellation).ConfigureAwait(false);
        IReadOnlyList<UsedType> used = [.. told.SelectMany(part => part.Used)];
        var whole = hints?.With(used) ?? plan;
        var lists = ListsOf(whole, used);
        var several = SharedOf(whole);
        request.Observer?.OnLists(request.Account, lists.Count);
        var read = new ListReading[lists.Count];
        await Parallel.ForEachAsync(Enumerable.Range(0, lists.Count), new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, request.Concurrency), CancellationToken = context.Cancellation }, async (i, _) =>
        {
            read[i] = checkpoint?.Find(lists[i].KeyOf(request.Account)) ?? await ReadAsync(lists[i], account, several, context).ConfigureAwait(false);
            request.Observer?.OnList(request.Account);
        }).ConfigureAwait(false);
        IReadOnlyList<ListReading> found = [.. read, .. organization?.Of(request.Account) ?? []];
        var resources = found.SelectMany(part => part.Resources).DistinctBy(resource => resource.Address, StringComparer.Ordinal).OrderBy(resource => resource.Address, StringComparer.Ordinal).ToList();
        var failures = found.SelectMany(part => part.Failures).OrderBy(failure => failure.Read.Actions.FirstOrDefault(), StringComparer.Ordinal).ThenBy(failure => failure.Type, StringComparer.Ordinal).ThenBy(failure => failure.Region, StringComparer.Ordinal).ThenBy(failure => failure.Failure.Code, StringComparer.Ordinal).ToList();
        var notRead = whole.NotAsked.Select(entry => new UnreadType(entry.Key, null, entry.Value)).Concat(NotAskedIn(whole, used)).Concat(failures.Where(failure => failure.IsList).Select(failure => new UnreadType(failure.Type, failure.Within, failure.Reason)));
        var deployment = new Deployment(ResourceMaker.DeploymentOf(request.Account), MappingTable.Live, resources) { Length = (resources.Count + 1L) * BytesOfResource, NotRead = new UnreadTypes(notRead) };
        var calls = found.Concat(told).Sum(part => part.Calls) + found.Concat(told).SelectMany(part => part.SharedCalls).DistinctBy(entry => entry.Key).Sum(entry => entry.Value);
        return new LiveReading(request.Account, deployment, failures, whole.NotAsked, calls, found.Sum(part => part.Elsewhere)) { Ended = account.Ended, Used = used, HintFailures = [.. told.SelectMany(part => part.Failures)] };
    }

    /// <summary>What hints say of each Region; nothing where none are asked for.</summary>
    private async Task<IReadOnlyList<ListReading>> HintsAsync(AccountCalls account, CancellationToken cancellation)
    {
        if (hints is null)
        {
            return [];
        }

        var told = new ListReading[request.Regions.Count];
        await Parallel.ForEachAsync(Enumerable.Range(0, told.Length), new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, request.Concurrency), CancellationToken = cancellation }, async (i, _) =>
        {
            var key = new ListKey(request.Account, request.Regions[i], HintReader.Key);
            if (checkpoint?.Find(key) is { } kept)
            {
                told[i] = kept;
                return;
            }

            var caller = new Caller(account, SharedOf(plan));
            var used = await new HintReader(caller, hints.Table, request.Regions[i]).ReadAsync().ConfigureAwait(false);
            told[i] = new ListReading([], 0, caller.Failures, caller.Calls, caller.SharedCalls) { Used = used };
            request.Observer?.OnHints(request.Account, request.Regions[i], used.Count);
            checkpoint?.Keep(key, told[i]);
        }).ConfigureAwait(false);
        return told;
    }

    /// <summary>The lists that several may need.</summary>
    private IReadOnlySet<(string Service, string Operation)> SharedOf(CollectionPlan planned) => hints is null ? planned.Shared : planned.Shared.Append(HintReader.Shared).ToHashSet();

    /// <summary>What is asked for in each Region, and once: in the order of the collectors, whatever hints add to one Region.</summary>
    private List<PlannedList> ListsOf(CollectionPlan whole, IReadOnlyList<UsedType> used)
    {
        IEnumerable<IReadOnlyList<PlannedCollector>> Groups(CollectionPlan of) => RegionReader.Groups(of.Collectors.Where(planned => organization?.Tells(planned.Type) != true));
        if (used.Count == 0)
        {
            return [.. Groups(whole).SelectMany(group => RegionsOf(group[0].Collector), (group, region) => new PlannedList(group, region))];
        }

        var order = Groups(whole).Select((group, i) => (Key: RegionReader.KeyOf(group[0].Collector), i)).ToDictionary(entry => entry.Key, entry => entry.i, StringComparer.Ordinal);
        var once = Groups(whole).Where(group => group[0].Collector.Scope != Collector.Regional).SelectMany(group => RegionsOf(group[0].Collector), (group, region) => new PlannedList(group, region));
        var everywhere = request.Regions.SelectMany(region => Groups(hints!.With(used.Where(type => type.Region == region))).Where(group => group[0].Collector.Scope == Collector.Regional), (region, group) => new PlannedList(group, region));
        return [.. once.Concat(everywhere).OrderBy(list => order.GetValueOrDefault(RegionReader.KeyOf(list.Group[0].Collector)))];
    }

    /// <summary>The types that were asked for in some Regions, in the others.</summary>
    private IEnumerable<UnreadType> NotAskedIn(CollectionPlan whole, IReadOnlyList<UsedType> used) => used.Count == 0 ? [] :
        from region in request.Regions
        from entry in hints!.With(used.Where(type => type.Region == region)).NotAsked
        where !whole.NotAsked.ContainsKey(entry.Key) && whole.Collectors.Any(planned => planned.Collector.Scope == Collector.Regional && planned.Types.Contains(entry.Key))
        select new UnreadType(entry.Key, region, entry.Value);

    private async Task<ListReading> ReadAsync(PlannedList list, AccountCalls account, IReadOnlySet<(string Service, string Operation)> several, ReadContext context)
    {
        var diagnostics = new DiagnosticBag();
        var maker = new ResourceMaker(context.Catalog, request, account.Shared, diagnostics);
        var caller = new Caller(account, several);
        var reader = new RegionReader(caller, maker, request, list.Region);
        var fault = await Containment.RunAsync<string>(async () =>
        {
            await reader.ReadAsync(list.Group, null, []).ConfigureAwait(false);
            return "";
        }, fault => fault).ConfigureAwait(false);
        if (fault.Length > 0)
        {
            var read = list.Group[0].Collector.List;
            diagnostics.Error("onus-fault", $"Onus itself fails at what {read.Operation} told in {list.Region} ({fault}); what of it is missing is not known.", Origin.None, Containment.Remedy);
            foreach (var type in list.Group.SelectMany(planned => planned.Types).Distinct())
            {
                caller.Note(new ReadFailure(read, list.Region, Caller.Unexpected, type, IsList: true) { Within = list.Group[0].Collector.RegionOf(list.Region) });
            }
        }

        var reading = new ListReading(reader.Found, reader.Elsewhere, caller.Failures, caller.Calls, caller.SharedCalls);
        if (diagnostics.Items is { Count: > 0 } said)
        {
            // What there is to complain of is not kept, so that it is said again.
            foreach (var item in said)
            {
                context.Diagnostics.Add(item);
            }
        }
        else
        {
            checkpoint?.Keep(list.KeyOf(request.Account), reading);
        }

        return reading;
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

    /// <summary>Collectors that share a list, and a Region that is asked for it.</summary>
    private sealed record PlannedList(IReadOnlyList<PlannedCollector> Group, string Region)
    {
        /// <summary>What tells it apart from all other lists of all accounts.</summary>
        public ListKey KeyOf(string account) => new(account, Region, RegionReader.KeyOf(Group[0].Collector));
    }
}
