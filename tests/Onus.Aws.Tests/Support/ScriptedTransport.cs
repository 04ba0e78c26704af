using System.Text;
using Onus.Aws.Transport;

namespace Onus.Aws.Tests.Support;

/// <summary>Answers requests one after another as a test says, and remembers them; the last answer is given again.</summary>
internal sealed class ScriptedTransport(params WireAnswer[] answers) : ITransport
{
    /// <summary>What was sent.</summary>
    public List<(string Method, Uri Address, Dictionary<string, string> Headers, string Body)> Sent { get; } = [];

    /// <summary>Is called before each answer; a test may wait in it.</summary>
    public Func<CancellationToken, Task>? Before { get; init; }

    public async ValueTask<WireAnswer> SendAsync(string method, Uri address, IReadOnlyList<(string Name, string Value)> headers, byte[] body, int maxBody, CancellationToken cancellation)
    {
        int number;
        lock (Sent)
        {
            number = Sent.Count;
            Sent.Add((method, address, headers.ToDictionary(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase), Encoding.UTF8.GetString(body)));
        }

        if (Before is not null)
        {
            await Before(cancellation);
        }

        return answers[Math.Min(number, answers.Length - 1)];
    }

    public static WireAnswer Answer(int status, string body, params (string Name, string Value)[] headers) =>
        new(status, headers.ToDictionary(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase), Encoding.UTF8.GetBytes(body));
}
