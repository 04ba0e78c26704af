using System.Collections.Concurrent;
using Onus.Api.Access;
using Onus.Api.Calls;
using Onus.Core.Diagnostics;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Api.Relays;

/// <summary>
/// The end of a pipe at which accounts are asked: it holds the credentials, and gives away answers alone. It ends when the other end does.
/// </summary>
/// <param name="regionOf">The Region that a profile is for, or the environment where none is named; null where none is known.</param>
/// <param name="open">Makes the ways into accounts of profiles, the Region whose STS is asked and the most calls a second. What is wrong with the environment it says by an exception.</param>
public sealed class RelayServer(Func<string?, string?> regionOf, Func<IReadOnlyList<string>, string, int?, IAccountAccess> open)
{
    private readonly ConcurrentDictionary<int, Running> _running = new();
    private readonly Dictionary<string, IApiClient> _clients = new(StringComparer.Ordinal);
    private IAccountAccess? _access;

    /// <summary>Answers until there are no more questions.</summary>
    /// <param name="questions">What is asked.</param>
    /// <param name="answers">Where answers go.</param>
    /// <exception cref="IOException">The other end is gone.</exception>
    public async Task RunAsync(Stream questions, Stream answers, CancellationToken cancellation)
    {
        using var pipe = new RelayStream(questions, answers);
        var pool = new StringPool(isLarge: false);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            while (await pipe.NextAsync(cancellation).ConfigureAwait(false) is { } line)
            {
                var question = RelayMessage.Of(line.Span, pool);
                if (question.WholeOf("id") is not { } id)
                {
                    continue;
                }

                switch (question.TextOf("ask"))
                {
                    case RelayMessage.AskRegion:
                        var region = regionOf(question.TextOf("profile"));
                        await pipe.SendAsync(writer =>
                        {
                            writer.WriteNumber("id", id);
                            writer.WriteString("region", region);
                        }).ConfigureAwait(false);
                        break;
                    case RelayMessage.AskOpen:
                        var problem = Open(question);
                        await pipe.SendAsync(writer =>
                        {
                            writer.WriteNumber("id", id);
                            writer.WriteString("problem", problem);
                        }).ConfigureAwait(false);
                        break;
                    case RelayMessage.AskCall when _access is { } access:
                        var (client, call) = (ClientOf(access, question), new Running(CancellationTokenSource.CreateLinkedTokenSource(ending.Token)));
                        _running[id] = call;
                        call.Work = Task.Run(() => CallAsync(id, question, client, pipe, call.Giving), CancellationToken.None);
                        break;
                    case RelayMessage.AskCancel when _running.TryGetValue(id, out var running):
                        await running.GiveUpAsync().ConfigureAwait(false);
                        break;
                }
            }
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(_running.Values.Select(call => call.Work)).ConfigureAwait(false);
        }
    }

    private string? Open(MapValue question)
    {
        try
        {
            _access = open(question.TextsOf("profiles"), question.TextOf("region") ?? "", question.WholeOf("rate"));
            return null;
        }
        catch (FormatException problem)
        {
            return problem.Message;
        }
    }

    /// <summary>Who calls for an account: a client learns where buckets are and which Regions know its keys, so there is one for each way.</summary>
    private IApiClient ClientOf(IAccountAccess access, MapValue question)
    {
        var (account, own, roles) = (question.TextOf("account") ?? "", question.WholeOf("own") ?? 0, RelayMessage.Roles(question));
        var way = $"{account} {own} {string.Join(' ', (roles ?? []).Select(role => $"{role.Arn} {role.ExternalId}"))}";
        if (!_clients.TryGetValue(way, out var client))
        {
            _clients[way] = client = roles is null ? access.ClientOf(own, account) : access.ClientOf(roles, account);
        }

        return client;
    }

    private async Task CallAsync(int id, MapValue question, IApiClient client, RelayStream pipe, CancellationTokenSource giving)
    {
        try
        {
            var call = new ApiCall(question.TextOf("service") ?? "", question.TextOf("operation") ?? "", question.TextOf("in") ?? "", question["input"] as MapValue ?? MapValue.Empty);
            var fault = await Containment.RunAsync(
                async () =>
                {
                    await AnswerAsync(id, await client.CallAsync(call, giving.Token).ConfigureAwait(false), pipe).ConfigureAwait(false);
                    return "";
                },
                fault => fault).ConfigureAwait(false);
            if (fault.Length > 0)
            {
                // Whoever waits is told whatever happens.
                await AnswerAsync(id, ApiAnswer.Failed(new ApiFailure(ApiFailureKind.Malformed, "onus-fault", $"Onus itself fails at what {call.Service} answered ({fault}).", 0)), pipe).ConfigureAwait(false);
            }
        }
        catch (Exception problem) when (problem is OperationCanceledException or IOException)
        {
            // Nobody waits for it.
        }
        finally
        {
            _running.TryRemove(id, out _);
            giving.Dispose();
        }
    }

    private static ValueTask AnswerAsync(int id, ApiAnswer answer, RelayStream pipe) => pipe.SendAsync(writer =>
    {
        writer.WriteNumber("id", id);
        if (answer.Failure is { } failure)
        {
            writer.WriteString("kind", failure.Kind.ToString());
            writer.WriteString("code", failure.Code);
            writer.WriteString("message", failure.Message);
            writer.WriteNumber("status", failure.Status);
        }
        else
        {
            writer.WritePropertyName("output");
            RelayValues.Write(writer, answer.Output!);
        }
    });

    /// <summary>A call that is being made.</summary>
    /// <param name="Giving">Gives it up.</param>
    private sealed record Running(CancellationTokenSource Giving)
    {
        /// <summary>Its work, which ends by itself.</summary>
        public Task Work { get; set; } = Task.CompletedTask;

        /// <summary>Gives it up, if it has not ended meanwhile.</summary>
        public async Task GiveUpAsync()
        {
            try
            {
                await Giving.CancelAsync().ConfigureAwait(false);
            }
            catch (ObjectDisposedException)
            {
                // It has.
            }
        }
    }
}
