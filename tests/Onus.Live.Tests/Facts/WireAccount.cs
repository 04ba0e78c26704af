using System.Collections.Concurrent;
using System.Text;
using Onus.Aws.Clients;
using Onus.Aws.Credentials;
using Onus.Aws.Limits;
using Onus.Aws.Signing;
using Onus.Aws.Tests.Support;
using Onus.Aws.Transport;
using Onus.Live.Planning;
using Onus.Live.Tests.Faults;

namespace Onus.Live.Tests.Facts;

/// <summary>A double of what emulators lack: it answers requests over the wire as the protocols say. What a test says nothing of is denied.</summary>
internal sealed class WireAccount : ITransport
{
    private readonly Dictionary<string, Func<string, WireAnswer>> _answers = new(StringComparer.Ordinal);

    /// <summary>The requests, as <c>REGION OPERATION</c>; of protocols of paths the operation is <c>METHOD PATH</c>.</summary>
    public ConcurrentBag<string> Asked { get; } = [];

    /// <summary>What an operation answers.</summary>
    public WireAccount With(string operation, string body, int status = 200) => With(operation, _ => body, status);

    /// <summary>What an operation answers, by the body of the request.</summary>
    public WireAccount With(string operation, Func<string, string> answer, int status = 200)
    {
        _answers[operation] = body => new WireAnswer(status, new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["x-amzn-RequestId"] = "1" }, Encoding.UTF8.GetBytes(answer(body)));
        return this;
    }

    /// <summary>An operation of the query protocol answers with an error.</summary>
    public WireAccount QueryError(string operation, string code, int status) =>
        With(operation, $"<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>No.</Message></Error><RequestId>1</RequestId></ErrorResponse>", status);

    /// <summary>An operation of the JSON protocol answers with an error.</summary>
    public WireAccount JsonError(string operation, string code, int status) => With(operation, $$"""{"__type": "com.amazonaws.x#{{code}}", "message": "No."}""", status);

    public ValueTask<WireAnswer> SendAsync(string method, Uri address, IReadOnlyList<(string Name, string Value)> headers, byte[] body, int maxBody, CancellationToken cancellation)
    {
        var text = Encoding.UTF8.GetString(body);
        var scope = RecordedTransport.FamilyOf(headers).Split(' ');
        var target = scope[2].Split('.')[^1];
        var operation = target.Length > 0 ? target
            : text.Split('&').FirstOrDefault(part => part.StartsWith("Action=", StringComparison.Ordinal)) is { } action ? action["Action=".Length..]
            : $"{method} {address.AbsolutePath}";
        Asked.Add($"{scope[0]} {operation}");
        return ValueTask.FromResult(_answers.TryGetValue(operation, out var answer)
            ? answer(text)
            : new WireAnswer(403, new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["x-amzn-ErrorType"] = "AccessDeniedException" }, Encoding.UTF8.GetBytes(
                target.Length > 0 || !text.StartsWith("Action=", StringComparison.Ordinal) && !text.Contains("&Action=", StringComparison.Ordinal)
                    ? """{"__type": "AccessDeniedException", "message": "No."}"""
                    : "<ErrorResponse><Error><Code>AccessDenied</Code><Message>No.</Message></Error></ErrorResponse>")));
    }

    /// <summary>Reads and judges it.</summary>
    /// <param name="types">The types that are asked for.</param>
    /// <param name="checks">The checks that are asked; null for all.</param>
    public Task<LiveScan> ScanAsync(IReadOnlyList<string> types, Func<string, bool>? checks = null) =>
        LiveScan.OfAsync(Client(), CollectionPlan.Of(Knowledge.Catalog, ChosenRules.Reads(Knowledge.Catalog, check => checks?.Invoke(check.Id) != false), type => types.Contains(type)));

    /// <summary>The real client, which it answers.</summary>
    public ApiClient Client()
    {
        var time = new JumpingTime();
        return new ApiClient(new ApiClientOptions { Account = "111122223333", Time = time }, new StaticCredentials(new AccessKey("AKIDEXAMPLE", "secret", null, null)), this, new RateLimits(new RateOptions { PerSecond = 10_000 }, time));
    }
}
