using System.Collections.Immutable;
using Onus.Api.Calls;
using Onus.Catalog.Mapping;
using Onus.Core.Values;
using Onus.Live.Collecting;

namespace Onus.Live.Hints;

/// <summary>Asks in one Region which of the types are used that are not asked for anyway. What nothing hints at may be there all the same.</summary>
/// <param name="caller">Makes the calls, and notes which fail.</param>
internal sealed class HintReader(Caller caller, HintTable table, string region)
{
    /// <summary>The key under which what came of it is kept.</summary>
    public const string Key = "hints";

    /// <summary>The most pages of tags where these can't be had of some services alone.</summary>
    private const int MaxPages = 20;

    /// <summary>AWS's bound on how many services tags are asked of at once.</summary>
    private const int MaxFilters = 100;

    private const string Config = "config";
    private const string Token = "nextToken";

    private static readonly ApiRead Recorders = new(Config, "DescribeConfigurationRecorders", ["config:DescribeConfigurationRecorders"], null, null, []);
    private static readonly ApiRead Counts = new(Config, "GetDiscoveredResourceCounts", ["config:GetDiscoveredResourceCounts"], null, new Paging(Token, Token, null), []);
    private static readonly ApiRead Tags = new("resourcegroupstaggingapi", "GetResources", ["tag:GetResources"], null, new Paging("PaginationToken", "PaginationToken", null), []);

    /// <summary>The list that is asked for anyway, and says whether there is anything to count.</summary>
    public static (string Service, string Operation) Shared => (Recorders.Service, Recorders.Operation);

    /// <summary>The permissions that it takes.</summary>
    public static ImmutableArray<string> Actions { get; } = [.. new[] { Counts, Recorders, Tags }.SelectMany(read => read.Actions)];

    /// <summary>The types, each once.</summary>
    public async Task<IReadOnlyList<UsedType>> ReadAsync()
    {
        var counted = await CountedAsync().ConfigureAwait(false);
        var tagged = await TaggedAsync().ConfigureAwait(false);
        return [.. counted.Concat(tagged).DistinctBy(used => used.Type).OrderBy(used => used.Type, StringComparer.Ordinal)];
    }

    private async Task<IEnumerable<UsedType>> CountedAsync()
    {
        // Where nothing is recorded there is nothing to count.
        var (recorders, unknown) = await caller.WholeAsync(Recorders, "ConfigurationRecorders[]", region, MapValue.Empty).ConfigureAwait(false);
        if (unknown is null && recorders.IsEmpty)
        {
            return [];
        }

        var (counts, failure) = await caller.WholeAsync(Counts, "resourceCounts[]", region, MapValue.Empty).ConfigureAwait(false);
        if (failure is not null)
        {
            Note(Counts, failure);
        }

        return DiscoveredCounts.Of(counts, "resourceType", "count").SelectMany(entry => table.OfRecorded(entry.Key), (entry, type) => new UsedType(type, region, entry.Value));
    }

    private async Task<IEnumerable<UsedType>> TaggedAsync()
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        foreach (var services in table.Services.Chunk(MaxFilters))
        {
            var failure = await PagesAsync(types, Value.Map(("ResourceTypeFilters", Value.List([.. services.Select(service => Value.Of(service))])), ("ResourcesPerPage", Value.Of(100))), Caller.MaxPages).ConfigureAwait(false);
            var isRefused = failure is { Kind: ApiFailureKind.Answered, Code: "InvalidParameterException" };
            if (isRefused)
            {
                // One of the services has no tags there.
                failure = await PagesAsync(types, Value.Map(("ResourcesPerPage", Value.Of(100))), MaxPages).ConfigureAwait(false);
            }

            if (failure is not null)
            {
                Note(Tags, failure);
            }

            if (isRefused)
            {
                break;
            }
        }

        return types.Select(type => new UsedType(type, region, null));
    }

    private async Task<ApiFailure?> PagesAsync(HashSet<string> types, MapValue input, int most)
    {
        var pages = 0;
        await foreach (var answer in caller.PagesAsync(Tags, region, input).ConfigureAwait(false))
        {
            if (answer.Failure is { } failure)
            {
                return failure;
            }

            if (AnswerPath.All(answer.Output!, "ResourceTagMappingList[].ResourceARN") is not { } arns)
            {
                return Caller.Unexpected;
            }

            types.UnionWith(arns.OfType<StringValue>().SelectMany(arn => table.OfArn(arn.Value)));
            if (++pages == most)
            {
                break;
            }
        }

        return null;
    }

    private void Note(ApiRead read, ApiFailure failure) => caller.Note(new ReadFailure(read, region, failure, "", IsList: false));
}
