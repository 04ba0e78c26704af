using Onus.Core.Diagnostics;
using Onus.Core.Secrets;

namespace Onus.Engine.Evidence;

/// <summary>Keeps secrets out of settings and of the log.</summary>
internal static class PlainTexts
{
    /// <summary>Refuses what looks like a secret.</summary>
    /// <param name="texts">What is to be written, each by the flag that gave it; null for what was not given.</param>
    /// <exception cref="RequestException">One of them does.</exception>
    public static void Require(params (string Flag, string? Text)[] texts)
    {
        foreach (var (flag, _) in texts.Where(item => item.Text is { } text && Redaction.Of(text) != text))
        {
            throw new RequestException($"what {flag} says looks like a secret, which belongs into no settings. Nothing is written.");
        }
    }
}
