using System.Collections.Concurrent;
using System.Collections.Immutable;
using Onus.Api.Calls;
using Onus.Catalog.Mapping;
using Onus.Core.Values;

namespace Onus.Live.Collecting;

/// <summary>Makes the calls that one list takes, page by page, and remembers which failed. Safe for use by several threads.</summary>
/// <param name="account">What the lists of the account share.</param>
/// <param name="shared">The lists that several may need; null for none.</param>
internal sealed class Caller(AccountCalls account, IReadOnlySet<(string Service, string Operation)>? shared = null)
{
    /// <summary>More pages than this no list has.</summary>
    public const int MaxPages = 10_000;

    /// <summary>The code of the failure of a list that has them all the same.</summary>
    public const string WithoutEnd = "pages-without-end";

    private readonly ConcurrentQueue<ReadFailure> _failures = [];
    private readonly ConcurrentDictionary<SharedList, int> _shared = new();
    private int _calls;

    /// <summary>How many calls it took, but for lists that others may have asked for as well.</summary>
    public int Calls => _calls;

    /// <summary>How many calls the lists took that others may need as well.</summary>
    public IReadOnlyDictionary<SharedList, int> SharedCalls => _shared;

    /// <summary>The calls that failed.</summary>
    public IReadOnlyCollection<ReadFailure> Failures => _failures;

    public void Note(ReadFailure failure) => _failures.Enqueue(failure);

    /// <summary>The pages of a list. The last may be a failure; what came before it counts all the same.</summary>
    /// <param name="isShared">Whether others may need the same list of all that there is: it is asked for once then.</param>
    public async IAsyncEnumerable<ApiAnswer> PagesAsync(ApiRead read, string region, MapValue input, bool isShared = false)
    {
        if (isShared && shared?.Contains((read.Service, read.Operation)) == true)
        {
            var list = new SharedList(region, read.Service, read.Operation);
            var pages = await account.KeptAsync(list, () => CollectAsync(read, region, input)).ConfigureAwait(false);
            _shared[list] = pages.Calls;
            foreach (var kept in pages.Answers)
            {
                yield return kept;
            }

            yield break;
        }

        await foreach (var answer in PagesOfAsync(read, region, input, () => Interlocked.Increment(ref _calls)).ConfigureAwait(false))
        {
            yield return answer;
        }
    }

    private async IAsyncEnumerable<ApiAnswer> PagesOfAsync(ApiRead read, string region, MapValue input, Action made)
    {
        var tokens = new HashSet<string>(StringComparer.Ordinal);
        for (var page = 1; ; page++)
        {
            var answer = AnswerTable.Unfolded(read, await account.CallAsync(read, region, input, made).ConfigureAwait(false));
            yield return answer;
            if (answer.Output is not { } output || read.Page is not { } paging || account.Request.IsTrial || NextOf(output, paging) is not { } token)
            {
                yield break;
            }

            if (!tokens.Add(token) || page == MaxPages)
            {
                yield return ApiAnswer.Failed(new ApiFailure(ApiFailureKind.Malformed, page == MaxPages ? WithoutEnd : "page-repeated", "The list goes on without end.", 200));
                yield break;
            }

            input = input.With(paging.In, Value.Of(token));
        }
    }

    private async Task<KeptPages> CollectAsync(ApiRead read, string region, MapValue input)
    {
        var calls = 0;
        var pages = ImmutableArray.CreateBuilder<ApiAnswer>();
        await foreach (var page in PagesOfAsync(read, region, input, () => calls++).ConfigureAwait(false))
        {
            // They stay until the whole account is read.
            pages.Add(page.Output is { } output ? ApiAnswer.Of(account.Shared.InText(output)) : page);
        }

        return new KeptPages(pages.ToImmutable(), calls);
    }

    /// <summary>All elements of a list, and why there may be more.</summary>
    public async Task<(ImmutableArray<Value> Items, ApiFailure? Failure)> WholeAsync(ApiRead read, string items, string region, MapValue input)
    {
        var all = ImmutableArray.CreateBuilder<Value>();
        await foreach (var answer in PagesAsync(read, region, input, isShared: true).ConfigureAwait(false))
        {
            if (answer.Failure is { } failure)
            {
                return (all.ToImmutable(), failure);
            }

            if (AnswerPath.All(answer.Output!, items) is not { } found)
            {
                return (all.ToImmutable(), Unexpected);
            }

            all.AddRange(found);
        }

        return (all.ToImmutable(), null);
    }

    /// <summary>The failure of an answer that has not what the operation gives.</summary>
    public static ApiFailure Unexpected { get; } = new(ApiFailureKind.Malformed, "unexpected-answer", "The answer has not what the operation gives.", 200);

    private static string? NextOf(MapValue output, Paging paging) =>
        paging.More is { } more && AnswerPath.First(output, more) is BooleanValue { Value: false } ? null
        : AnswerPath.First(output, paging.Out) is StringValue { Value.Length: > 0 } token ? token.Value
        : null;
}
