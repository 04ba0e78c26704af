using System.Collections.Concurrent;
using System.Text;
using Onus.Aws.Transport;

namespace Onus.Live.Tests.Faults;

/// <summary>What goes wrong with a request.</summary>
internal enum Fault
{
    None,
    Throttled,
    Failed,
    Reset,
    Late,
    TimedOut,
    Html,
    Truncated,
    RepeatedToken
}

/// <summary>Answers as was recorded, but for faults: which request has which, and how often, hangs on the seed and on the request alone, whatever order they come in.</summary>
internal sealed class FaultyTransport(IReadOnlyDictionary<string, WireAnswer> recorded, int seed, TimeProvider time) : ITransport
{
    private static readonly Dictionary<string, string> NoHeaders = new(StringComparer.OrdinalIgnoreCase);

    private readonly ConcurrentDictionary<string, int> _tries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, WireAnswer> _repeated = new(StringComparer.Ordinal);
    private int _calls;

    public async ValueTask<WireAnswer> SendAsync(string method, Uri address, IReadOnlyList<(string Name, string Value)> headers, byte[] body, int maxBody, CancellationToken cancellation)
    {
        var key = RecordedTransport.KeyOf(method, address, headers, body);
        var family = RecordedTransport.FamilyOf(headers);
        if (!recorded.TryGetValue(key, out var answer))
        {
            // A page that is only asked for since a token was put in.
            return _repeated.TryGetValue(family, out var again) ? again : Text(500, "{}");
        }

        // The text of a bucket's policy is the whole answer, as it is: no protocol says where it ends and what is in it, but for its length.
        var isText = address.Query.Contains("?policy", StringComparison.Ordinal);
        var random = new Random(HashOf(key));
        var fault = seed % 10 == 0 ? Fault.None : random.Next(12) == 0 ? (Fault)random.Next(1, 9) : Fault.None;
        var isLasting = random.Next(2) == 0;
        if (seed % 10 == 0 && Interlocked.Increment(ref _calls) % 3 == 0)
        {
            (fault, isLasting) = (Fault.Throttled, true);
        }
        else if (_tries.AddOrUpdate(key, 1, (_, tries) => tries + 1) > 2 && !isLasting)
        {
            return answer;
        }

        switch (fault)
        {
            case Fault.Throttled:
                return Text(400, "{\"__type\": \"ThrottlingException\", \"message\": \"Slowly.\"}", ("x-amzn-ErrorType", "ThrottlingException"));
            case Fault.Failed:
                return Text(500, "It failed.");
            case Fault.Reset:
                return WireAnswer.Failed(WireFault.Broken);
            case Fault.Late:
                await Task.Delay(TimeSpan.FromSeconds(20), time, cancellation);
                return answer;
            case Fault.TimedOut:
                return WireAnswer.Failed(WireFault.TimedOut);
            case Fault.Truncated or Fault.Html when isText:
                return WireAnswer.Failed(WireFault.Cut);
            case Fault.Html:
                return Text(200, "<!DOCTYPE html><html><body>Sign in to the network</body></html>", ("Content-Type", "text/html"));
            case Fault.Truncated when answer.Body.Length > 2:
                return answer with { Body = answer.Body[..random.Next(1, answer.Body.Length - 1)] };
            case Fault.RepeatedToken when !isText && answer.Status == 200 && Encoding.UTF8.GetString(answer.Body).TrimEnd() is ['{', .., '}'] text && text.Length > 2 && !text.Contains("\"NextToken\"", StringComparison.OrdinalIgnoreCase):
                return _repeated[family] = answer with { Body = Encoding.UTF8.GetBytes(text[..^1] + ", \"NextToken\": \"again\", \"nextToken\": \"again\", \"NextMarker\": \"again\"}") };
            default:
                return answer;
        }
    }

    private int HashOf(string key)
    {
        var hash = (uint)seed * 2654435761;
        foreach (var letter in key)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return (int)(hash & int.MaxValue);
    }

    private static WireAnswer Text(int status, string body, params (string Name, string Value)[] headers) =>
        new(status, headers.Length == 0 ? NoHeaders : headers.ToDictionary(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase), Encoding.UTF8.GetBytes(body));
}
