using System.Collections.Concurrent;
using Onus.Api.Calls;
using Onus.Catalog.Mapping;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Live.Collecting;
using Onus.Live.Planning;

namespace Onus.Live.Organizations;

/// <summary>Reads the tags that accounts have in their organisation, by the credentials of its management account or of a delegated administrator.</summary>
/// <param name="client">Calls by these credentials.</param>
/// <param name="region">The Region that answers for what all share.</param>
public sealed class AccountTagReader(IApiClient client, string region, CancellationToken cancellation)
{
    private const int AtOnce = 4;

    private static readonly ApiRead Tags = new("organizations", "ListTagsForResource", ["organizations:ListTagsForResource"], null, new Paging("NextToken", "NextToken", null), []);

    /// <summary>The permission that it takes.</summary>
    public static string Action => Tags.Actions[0];

    /// <summary>The tags of each account, as texts by their keys; unknown, with the reason, where they can't be had.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<IReadOnlyDictionary<string, Value>> ReadAsync(IEnumerable<string> accounts)
    {
        var caller = new Caller(new AccountCalls(client, new LiveRequest("", []), cancellation));
        var found = new ConcurrentDictionary<string, Value>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(accounts.Distinct(StringComparer.Ordinal), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (account, _) =>
        {
            var (tags, failure) = await caller.WholeAsync(Tags, "Tags[]", region, Value.Map(("ResourceId", Value.Of(account)))).ConfigureAwait(false);
            found[account] = failure is null && TagsOf(tags) is { } map ? map : new UnknownValue(ReadFailure.ReasonOf(Tags, region, failure ?? Caller.Unexpected), Origin.None);
        }).ConfigureAwait(false);
        return found;
    }

    /// <summary>Tags as a map; null where one is none.</summary>
    private static MapValue? TagsOf(IReadOnlyCollection<Value> tags)
    {
        var builder = new MapBuilder(tags.Count);
        foreach (var tag in tags)
        {
            if (AnswerPath.First(tag, "Key") is not StringValue key || AnswerPath.First(tag, "Value") is not StringValue value)
            {
                return null;
            }

            builder.Set(key.Value, value);
        }

        return SecretBlanks.Of(builder.Build(Origin.None), Origin.None);
    }
}
