using System.Collections.Concurrent;
using System.Text.Json;
using Onus.Api.Access;
using Onus.Api.Calls;
using Onus.Api.Roles;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Api.Relays;

/// <summary>
/// The end of a pipe that asks: accounts are reached through the program at the other end, which alone has credentials and speaks to AWS. Safe for use by several threads. When the other end is gone all calls fail.
/// </summary>
public sealed class RelayClient : IAccountAccess, IDisposable
{
    private static readonly ApiAnswer Gone = ApiAnswer.Failed(new ApiFailure(ApiFailureKind.Unavailable, "program-ended", "The program that asks AWS has ended.", 0));

    private readonly RelayStream _pipe;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<MapValue?>> _waiting = new();
    private readonly CancellationTokenSource _ending = new();
    private int _last;
    private volatile bool _isGone;

    /// <summary>Begins to listen.</summary>
    /// <param name="answers">What the other program answers.</param>
    /// <param name="questions">What it is asked.</param>
    public RelayClient(Stream answers, Stream questions)
    {
        _pipe = new RelayStream(answers, questions);
        Listening = Task.Run(ListenAsync);
    }

    /// <summary>Listens until the other end is gone.</summary>
    public Task Listening { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Own { get; private set; } = [];

    /// <summary>The Region that a profile is for, or the environment where none is named.</summary>
    /// <returns>The Region; null where none is known.</returns>
    public async Task<string?> RegionAsync(string? profile)
    {
        var answer = await AskAsync(
            RelayMessage.AskRegion,
            writer => writer.WriteString("profile", profile),
            CancellationToken.None).ConfigureAwait(false);
        return answer?.TextOf("region");
    }

    /// <summary>Says by what accounts are reached; to be asked before any call.</summary>
    /// <param name="profiles">The profiles; none for what AWS's own tools would use.</param>
    /// <param name="region">The Region whose STS is asked for roles.</param>
    /// <param name="rate">The most calls a second; null for what each service bears.</param>
    /// <returns>Why it can't be; null where it can.</returns>
    public async Task<string?> OpenAsync(IReadOnlyList<string> profiles, string region, int? rate)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        Own = profiles.Count > 0 ? profiles : ["the environment"];
        var answer = await AskAsync(
            RelayMessage.AskOpen,
            writer =>
            {
                writer.WriteStartArray("profiles");
                foreach (var profile in profiles)
                {
                    writer.WriteStringValue(profile);
                }

                writer.WriteEndArray();
                writer.WriteString("region", region);
                if (rate is { } most)
                {
                    writer.WriteNumber("rate", most);
                }
            },
            CancellationToken.None).ConfigureAwait(false);
        return answer is null ? Gone.Failure!.Message : answer.TextOf("problem");
    }

    /// <inheritdoc/>
    public IApiClient ClientOf(int index, string account) => new Door(this, account, index, null);

    /// <inheritdoc/>
    public IApiClient ClientOf(IReadOnlyList<RoleStep> steps, string account) => new Door(this, account, 0, steps);

    /// <summary>Listens no longer. The streams belong to whoever opened them.</summary>
    public void Dispose()
    {
        _ending.Cancel();
        _pipe.Dispose();
        _ending.Dispose();
    }

    private async Task<MapValue?> AskAsync(string ask, Action<Utf8JsonWriter> members, CancellationToken cancellation)
    {
        var id = Interlocked.Increment(ref _last);
        var answer = new TaskCompletionSource<MapValue?>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[id] = answer;
        if (_isGone)
        {
            answer.TrySetResult(null);
        }

        try
        {
            await _pipe.SendAsync(writer =>
            {
                writer.WriteNumber("id", id);
                writer.WriteString("ask", ask);
                members(writer);
            }).ConfigureAwait(false);
            return await answer.Task.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (IOException)
        {
            return null;
        }
        catch (OperationCanceledException)
        {
            await CancelAsync(id).ConfigureAwait(false);
            throw;
        }
        finally
        {
            _waiting.TryRemove(id, out _);
        }
    }

    private async ValueTask CancelAsync(int id)
    {
        try
        {
            await _pipe.SendAsync(writer =>
            {
                writer.WriteNumber("id", id);
                writer.WriteString("ask", RelayMessage.AskCancel);
            }).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // It has ended, and the call with it.
        }
    }

    private async Task ListenAsync()
    {
        var pool = new StringPool();
        try
        {
            while (await _pipe.NextAsync(_ending.Token).ConfigureAwait(false) is { } line)
            {
                var answer = RelayMessage.Of(line.Span, pool);
                if (answer.WholeOf("id") is { } id && _waiting.TryGetValue(id, out var waiting))
                {
                    waiting.TrySetResult(answer);
                }
            }
        }
        catch (Exception problem) when (problem is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The other end is gone, or nobody asks any more: below all who wait are told.
        }

        _isGone = true;
        foreach (var waiting in _waiting.Values)
        {
            waiting.TrySetResult(null);
        }
    }

    /// <summary>The way into one account.</summary>
    private sealed class Door(RelayClient owner, string account, int index, IReadOnlyList<RoleStep>? steps) : IApiClient
    {
        public async ValueTask<ApiAnswer> CallAsync(ApiCall call, CancellationToken cancellation)
        {
            var answer = await owner.AskAsync(
                RelayMessage.AskCall,
                writer =>
                {
                    writer.WriteString("account", account);
                    if (steps is null)
                    {
                        writer.WriteNumber("own", index);
                    }
                    else
                    {
                        RelayMessage.WriteRoles(writer, steps);
                    }

                    writer.WriteString("service", call.Service);
                    writer.WriteString("operation", call.Operation);
                    writer.WriteString("in", call.Region);
                    writer.WritePropertyName("input");
                    RelayValues.Write(writer, call.Input);
                },
                cancellation).ConfigureAwait(false);
            return answer is null ? Gone
                : answer["output"] is MapValue output ? ApiAnswer.Of(output)
                : Enum.TryParse<ApiFailureKind>(answer.TextOf("kind"), out var kind)
                    ? ApiAnswer.Failed(new ApiFailure(kind, answer.TextOf("code") ?? "", answer.TextOf("message") ?? "", answer.WholeOf("status") ?? 0))
                : Gone;
        }
    }
}
