using System.Collections.Immutable;
using System.Text;
using Onus.Api.Calls;
using Onus.Catalog.Mapping;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Live.Collecting;
using Onus.Live.Planning;
using Onus.Sources;

namespace Onus.Live.Recorded;

/// <summary>Asks an aggregator of AWS Config what it has recorded, by queries of a hundred resources a page, and makes of the answers what <see cref="ConfigReader"/> makes of them where they are files.</summary>
/// <param name="client">Calls for the account that the aggregator is in.</param>
/// <param name="aggregator">The aggregator.</param>
/// <param name="account">The account that it is in.</param>
/// <param name="observer">Is told of calls; null for nobody.</param>
public sealed class AggregatorReader(IApiClient client, AggregatorChoice aggregator, string account, IReadObserver? observer = null)
{
    private const string Service = "config";

    /// <summary>AWS's bound on a query is 4,096 characters; what stands around the lists of names takes the rest.</summary>
    private const int MaxNames = 3_000;

    private const int MaxAccounts = 40;

    private const string Fields = "SELECT accountId, awsRegion, resourceType, resourceId, resourceName, arn, tags, configuration, supplementaryConfiguration, configurationItemCaptureTime, configurationItemStatus";

    private static readonly ApiRead Select = Read("SelectAggregateResourceConfig");
    private static readonly ApiRead Count = Read("GetAggregateDiscoveredResourceCounts");
    private static readonly ApiRead Status = Read("DescribeConfigurationAggregatorSourcesStatus");

    /// <summary>What AWS Config counts as resources and are none of an account, but what it or Systems Manager found about others.</summary>
    private static readonly string[] NoResources = ["AWS::Config::ResourceCompliance", "AWS::Config::ConformancePackCompliance", "AWS::SSM::AssociationCompliance", "AWS::SSM::FileData", "AWS::SSM::ManagedInstanceInventory", "AWS::SSM::PatchCompliance"];

    /// <summary>The permissions that it takes.</summary>
    public static IReadOnlyList<string> Actions { get; } = [.. new[] { Status, Count, Select }.SelectMany(read => read.Actions)];

    /// <summary>Reads what it has.</summary>
    /// <param name="wants">Which types are wanted; null for all.</param>
    /// <param name="regions">The Regions that are wanted, with what all share; empty for all.</param>
    /// <param name="accounts">The accounts that are wanted; empty for all.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<AggregatorReading> ReadAsync(Predicate<string>? wants, IReadOnlyList<string> regions, IReadOnlyList<string> accounts, ReadContext context)
    {
        ArgumentNullException.ThrowIfNull(regions);
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(context);
        var wanted = WantedTypes.Of(context.Catalog, wants);
        var caller = new Caller(new AccountCalls(client, new LiveRequest(account, [aggregator.Region]) { Observer = observer }, context.Cancellation));

        // What it counts says which types it has that the catalogue knows nothing of, and whether its queries told all.
        var (counts, uncounted) = await CountAsync(caller).ConfigureAwait(false);
        var (stale, unsaid) = await StaleAsync(caller).ConfigureAwait(false);
        var names = wanted.Names.Concat(wants is null ? counts.Keys : []).Except(NoResources).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var (found, broken, failed) = (new RecordedItems(), 0, new Dictionary<string, ReadFailure>(StringComparer.Ordinal));
        ApiFailure? lasting = null;
        foreach (var (types, isShared) in Queries(names, regions.Count > 0 ? wanted.Shared : null))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var failure = lasting;
            if (failure is null)
            {
                (var rows, failure) = await caller.WholeAsync(Select, "Results[]", aggregator.Region, InputOf(types, isShared ? [] : regions, accounts)).ConfigureAwait(false);
                foreach (var row in rows)
                {
                    if (ConfigItem.Unwrapped(row) is MapValue map && ConfigItem.Of(map, isPlaced: true) is { } item)
                    {
                        if (IsWanted(item, wanted, regions, accounts))
                        {
                            found.Add(item);
                        }
                    }
                    else
                    {
                        broken++;
                        found.Lose(ConfigItem.Lost(ConfigItem.Unwrapped(row), types));
                    }
                }

                lasting = failure is { Kind: ApiFailureKind.Denied or ApiFailureKind.NoCredentials or ApiFailureKind.NotSupported } or { Code: "NoSuchConfigurationAggregatorException" or Caller.WithoutEnd } ? failure : null;
            }

            foreach (var type in failure is null ? [] : types)
            {
                failed[type] = new ReadFailure(Select, aggregator.Region, failure!, type, IsList: true);
            }
        }

        var told = found.Present.GroupBy(item => item.Type, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

        // Counts are of all accounts and Regions: where only some are read they say nothing of these.
        var fewer = regions.Count + accounts.Count > 0 ? [] : counts.Where(entry => names.Contains(entry.Key) && !failed.ContainsKey(entry.Key) && told.GetValueOrDefault(entry.Key) < entry.Value)
            .Select(entry => new UntoldType(entry.Key, entry.Value, told.GetValueOrDefault(entry.Key))).OrderBy(item => item.Type, StringComparer.Ordinal).ToList();
        return Of(found, wanted, failed, fewer, stale, unsaid, caller.Calls, context) with { Broken = broken, Unsaid = unsaid is null ? null : new ReadFailure(Status, aggregator.Region, unsaid, "", IsList: false), Uncounted = uncounted is null ? null : new ReadFailure(Count, aggregator.Region, uncounted, "", IsList: false) };
    }

    private AggregatorReading Of(RecordedItems found, WantedTypes wanted, Dictionary<string, ReadFailure> failed, IReadOnlyList<UntoldType> fewer, IReadOnlyList<StaleSource> stale, ApiFailure? unsaid, int calls, ReadContext context)
    {
        var none = new UnknownReason(UnknownCode.NotAsked, $"the aggregator {aggregator.Name} tells of none; AWS Config may not be set to record them");
        UnknownReason? Part(string type) =>
            !wanted.Wants(type) ? new UnknownReason(UnknownCode.NotAsked, $"the aggregator {aggregator.Name} was not asked for {type}")
            : wanted.NamesOf(type).Select(name => failed.GetValueOrDefault(name)).OfType<ReadFailure>().FirstOrDefault() is { } failure ? failure.Reason
            : fewer.FirstOrDefault(item => wanted.NamesOf(type).Contains(item.Type)) is { } part ? new UnknownReason(UnknownCode.NotReadable, $"AWS Config counts {part.Counted} {part.Type}, of which its query told {part.Told}")
            : null;
        IReadOnlyList<ReadFailure> failures = [.. failed.Values.OrderBy(failure => failure.Type, StringComparer.Ordinal)];
        var read = found.Accounts(context, none, Part, wanted.Wants).Select(own => new RecordedReading(
            new LiveReading(own.Account, Stale(own, wanted, stale, unsaid) with { Length = (own.Deployment.Resources.Count + 1L) * LiveSource.BytesOfResource }, failures, ImmutableSortedDictionary<string, UnknownReason>.Empty, calls, 0),
            new LiveRequest(own.Account, own.Regions) { Partition = Partition.Of(aggregator.Region).Name, GlobalRegion = Partition.Of(aggregator.Region).GlobalRegion })).ToList();
        var times = found.Present.Select(item => item.Captured).Where(time => time.Length > 0).Order(StringComparer.Ordinal).ToList();
        return new AggregatorReading(read, failures)
        {
            Fewer = fewer,
            Stale = stale,
            Captured = times.Count == 0 ? null : (times[0], times[^1]),
            NotRecorded = [.. wanted.Types.Where(type => Part(type) is null && read.All(own => own.Reading.Deployment.Resources.All(resource => resource.Type != type))).Order(StringComparer.Ordinal)],
            Calls = calls,
        };
    }

    /// <summary>How many it counts, by type as AWS Config calls it; none where that can't be had.</summary>
    private async Task<(IReadOnlyDictionary<string, long> Counts, ApiFailure? Failure)> CountAsync(Caller caller)
    {
        var input = Value.Map(("ConfigurationAggregatorName", Value.Of(aggregator.Name)), ("GroupByKey", Value.Of("RESOURCE_TYPE")), ("Limit", Value.Of(1000)));
        var (groups, failure) = await caller.WholeAsync(Count, "GroupedResourceCounts[]", aggregator.Region, input).ConfigureAwait(false);
        return (DiscoveredCounts.Of(groups, "GroupName", "ResourceCount"), failure);
    }

    /// <summary>The accounts and Regions whose last update of the aggregator failed, or is too long ago.</summary>
    private async Task<(IReadOnlyList<StaleSource> Sources, ApiFailure? Failure)> StaleAsync(Caller caller)
    {
        var input = Value.Map(("ConfigurationAggregatorName", Value.Of(aggregator.Name)), ("UpdateStatus", Value.List([Value.Of("FAILED"), Value.Of("OUTDATED")])), ("Limit", Value.Of(100)));
        var (told, failure) = await caller.WholeAsync(Status, "AggregatedSourceStatusList[]", aggregator.Region, input).ConfigureAwait(false);
        return ([.. told.OfType<MapValue>().Select(source => new StaleSource(source.TextOf("SourceId") ?? "", source.TextOf("AwsRegion") ?? "", source.TextOf("LastErrorCode") ?? source.TextOf("LastUpdateStatus") ?? "") { IsOrganization = source.TextOf("SourceType") == "ORGANIZATION" })
            .OrderBy(source => source.Source, StringComparer.Ordinal).ThenBy(source => source.Region, StringComparer.Ordinal)], failure);
    }

    /// <summary>An account of which it is not known in some Regions whether what was told is all.</summary>
    private static Deployment Stale(RecordedAccount account, WantedTypes wanted, IReadOnlyList<StaleSource> stale, ApiFailure? unsaid)
    {
        var why = stale.Where(source => source.IsOrganization || source.Source == account.Account)
            .Select(source => (Region: source.Region.Length > 0 ? source.Region : null, Detail: (Message)$"the aggregator could not be updated from {(source.Region.Length > 0 ? source.Region : source.Source)} ({source.Why})")).ToList();
        if (unsaid is not null)
        {
            why.Add((null, $"whether the aggregator could be updated is not known ({unsaid.Code})"));
        }

        return why.Count == 0 ? account.Deployment : account.Deployment with
        {
            NotRead = new UnreadTypes(account.Deployment.NotRead.All.Concat(
                from part in why
                from type in wanted.Types
                select new UnreadType(type, part.Region, new UnknownReason(UnknownCode.NotReadable, part.Detail)))),
        };
    }

    private static bool IsWanted(ConfigItem item, WantedTypes wanted, IReadOnlyList<string> regions, IReadOnlyList<string> accounts) =>
        (accounts.Count == 0 || accounts.Contains(item.Account))
        && (regions.Count == 0 || regions.Contains(item.Region) || item.Region == Collector.Global || (wanted.Shared.Contains(item.Type) && !wanted.Located.Contains(item.Type)));

    /// <summary>The names in as few queries as their length takes.</summary>
    /// <param name="shared">The names of what all Regions share, which are asked for in queries of their own; null where Regions don't matter.</param>
    private static IEnumerable<(IReadOnlyList<string> Types, bool IsShared)> Queries(IReadOnlyList<string> names, IReadOnlySet<string>? shared)
    {
        foreach (var group in names.GroupBy(name => shared?.Contains(name) ?? false).OrderBy(group => group.Key))
        {
            var part = new List<string>();
            var length = 0;
            foreach (var name in group)
            {
                if (part.Count > 0 && length + name.Length + 4 > MaxNames)
                {
                    yield return (part, group.Key);
                    (part, length) = ([], 0);
                }

                part.Add(name);
                length += name.Length + 4;
            }

            yield return (part, group.Key);
        }
    }

    private MapValue InputOf(IReadOnlyList<string> types, IReadOnlyList<string> regions, IReadOnlyList<string> accounts)
    {
        var query = new StringBuilder(Fields).Append(" WHERE resourceType IN (").Append(Quoted(types)).Append(')');
        if (regions.Count > 0)
        {
            query.Append(" AND awsRegion IN (").Append(Quoted(regions.Append(Collector.Global))).Append(')');
        }

        if (accounts.Count is > 0 and <= MaxAccounts)
        {
            query.Append(" AND accountId IN (").Append(Quoted(accounts)).Append(')');
        }

        return Value.Map(("Expression", Value.Of(query.ToString())), ("ConfigurationAggregatorName", Value.Of(aggregator.Name)), ("Limit", Value.Of(100)));
    }

    /// <summary>Names as a query has them: what has other letters than names have is left out, since it could end the text that it stands in.</summary>
    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Where(name => name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is ':' or '-' or '_')).Select(name => $"'{name}'"));

    private static ApiRead Read(string operation) => new(Service, operation, [$"{Service}:{operation}"], null, new Paging("NextToken", "NextToken", null), []);
}
