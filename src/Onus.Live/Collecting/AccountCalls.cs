using System.Collections.Concurrent;
using System.Collections.Immutable;
using Onus.Api.Calls;
using Onus.Catalog.Mapping;
using Onus.Core.Values;
using Onus.Live.Planning;

namespace Onus.Live.Collecting;

/// <summary>What all lists of one account share: the client, the lists that several need, and whether its credentials are still good. Safe for use by several threads.</summary>
internal sealed class AccountCalls(IApiClient client, LiveRequest request, CancellationToken cancellation)
{
    private readonly ConcurrentDictionary<SharedList, Lazy<Task<KeptPages>>> _kept = new();
    private ApiFailure? _ended;

    /// <summary>What the account tells alike.</summary>
    public SharedValues Shared { get; } = new();

    /// <summary>What of the account is read.</summary>
    public LiveRequest Request => request;

    /// <summary>Why nothing more is asked: what the credentials were refused with. Null while they are good.</summary>
    public ApiFailure? Ended => Volatile.Read(ref _ended);

    /// <summary>Makes one call. Once the credentials were refused nothing more is asked.</summary>
    /// <param name="made">Is told when it is made.</param>
    public async ValueTask<ApiAnswer> CallAsync(ApiRead read, string region, MapValue input, Action made)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Ended is { } ended)
        {
            return ApiAnswer.Failed(ended);
        }

        var answer = await client.CallAsync(new ApiCall(read.Service, read.Operation, region, input), cancellation).ConfigureAwait(false);
        made();
        request.Observer?.OnCall(request.Account, region, read.Service);
        if (answer.Failure is { Kind: ApiFailureKind.NoCredentials } refused)
        {
            Interlocked.CompareExchange(ref _ended, refused, null);
        }

        return answer;
    }

    /// <summary>The pages of a list that several need, got once. The input of whoever comes first counts: they differ in the size of pages alone.</summary>
    public Task<KeptPages> KeptAsync(SharedList list, Func<Task<KeptPages>> read) => _kept.GetOrAdd(list, _ => new(read)).Value;
}

/// <summary>The pages of a list, and how many calls they took.</summary>
internal sealed record KeptPages(ImmutableArray<ApiAnswer> Answers, int Calls);

/// <summary>A list of all that there is in a Region, which several things are joined with.</summary>
internal readonly record struct SharedList(string Region, string Service, string Operation);
