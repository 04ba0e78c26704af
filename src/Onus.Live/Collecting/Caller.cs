using System.Collections.Concurrent;
using System.Collections.Immutable;
using Onus.Aws.Calls;
using Onus.Catalog.Mapping;
using Onus.Core.Values;
using Onus.Live.Planning;

namespace Onus.Live.Collecting;

/// <summary>Makes the calls of one account, page by page, and remembers which failed. Safe for use by several threads.</summary>
/// <param name="shared">The lists that several may need.</param>
internal sealed class Caller(IApiClient client, LiveRequest request, IReadOnlySet<(string Service, string Operation)> shared, CancellationToken cancellation)
{
    /// <summary>More pages than this no list has.</summary>
    public const int MaxPages = 10_000;

    private readonly ConcurrentDictionary<(string Region, string Service, string Operation), Lazy<Task<ImmutableArray<ApiAnswer>>>> _kept = new();
    private readonly ConcurrentBag<ReadFailure> _failures = [];
    private ApiFailure? _ended;
    private int _calls;

    /// <summary>How many calls were made.</summary>
    public int Calls => _calls;

    /// <summary>The calls that failed.</summary>
    public IReadOnlyCollection<ReadFailure> Failures => _failures;

    public void Note(ReadFailure failure) => _failures.Add(failure);

    /// <summary>Makes one call. Once the credentials were refused nothing more is asked.</summary>
    public async ValueTask<ApiAnswer> CallAsync(ApiRead read, string region, MapValue input)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Volatile.Read(ref _ended) is { } ended)
        {
            return ApiAnswer.Failed(ended);
        }

        var answer = await client.CallAsync(new ApiCall(read.Service, read.Operation, region, input), cancellation).ConfigureAwait(false);
        var made = Interlocked.Increment(ref _calls);
        request.Progress?.Invoke(made, region);
        if (answer.Failure is { Kind: ApiFailureKind.NoCredentials } refused)
        {
            Volatile.Write(ref _ended, refused);
        }

        return answer;
    }

    /// <summary>The pages of a list. The last may be a failure; what came before it counts all the same.</summary>
    /// <param name="isShared">Whether others may need the same list of all that there is: it is asked for once then.</param>
    public async IAsyncEnumerable<ApiAnswer> PagesAsync(ApiRead read, string region, MapValue input, bool isShared = false)
    {
        if (isShared && shared.Contains((read.Service, read.Operation)))
        {
            foreach (var kept in await KeptAsync(read, region, input).ConfigureAwait(false))
            {
                yield return kept;
            }

            yield break;
        }

        var tokens = new HashSet<string>(StringComparer.Ordinal);
        for (var page = 1; ; page++)
        {
            var answer = await CallAsync(read, region, input).ConfigureAwait(false);
            yield return answer;
            if (answer.Output is not { } output || read.Page is not { } paging || request.IsTrial || NextOf(output, paging) is not { } token)
            {
                yield break;
            }

            if (!tokens.Add(token) || page == MaxPages)
            {
                yield return ApiAnswer.Failed(new ApiFailure(ApiFailureKind.Malformed, page == MaxPages ? "pages-without-end" : "page-repeated", "The list goes on without end.", 200));
                yield break;
            }

            input = input.With(paging.In, Value.Of(token));
        }
    }

    /// <summary>All pages of a list that several need, asked for once. The input of whoever comes first counts: they differ in the size of pages alone.</summary>
    private Task<ImmutableArray<ApiAnswer>> KeptAsync(ApiRead read, string region, MapValue input) =>
        _kept.GetOrAdd((region, read.Service, read.Operation), _ => new(() => CollectAsync(read, region, input))).Value;

    private async Task<ImmutableArray<ApiAnswer>> CollectAsync(ApiRead read, string region, MapValue input)
    {
        var pages = ImmutableArray.CreateBuilder<ApiAnswer>();
        await foreach (var page in PagesAsync(read, region, input).ConfigureAwait(false))
        {
            pages.Add(page);
        }

        return pages.ToImmutable();
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
