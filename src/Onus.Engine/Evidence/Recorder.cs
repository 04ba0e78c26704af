using Onus.Core.Diagnostics;

namespace Onus.Engine.Evidence;

/// <summary>Who writes into the evidence log.</summary>
public static class Recorder
{
    private const int MaxLength = 1000;

    /// <summary>Who was named; else whom git knows here as the author of commits.</summary>
    /// <exception cref="RequestException">Nobody was named, and git knows nobody.</exception>
    public static string Of(string? named, IHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return Known(named, host) ?? throw new RequestException($"nobody knows who you are: name yourself by --by, or tell git (git config user.email).");
    }

    /// <summary>Who was named; else whom git knows here as the author of commits; else null.</summary>
    /// <exception cref="RequestException">The name is empty.</exception>
    public static string? Known(string? named, IHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return named is null ? FromGit(host) : string.IsNullOrWhiteSpace(named) ? throw new RequestException($"--by names nobody.") : named;
    }

    private static string? FromGit(IHost host)
    {
        try
        {
            var answer = "";
            var complaint = host.Git().Run(["config", "--get", "user.email"], null, output =>
            {
                var text = new char[MaxLength];
                using var reader = new StreamReader(output);
                answer = new string(text, 0, reader.ReadBlock(text, 0, MaxLength)).Trim();
            });
            return complaint is null && answer.Length > 0 ? answer : null;
        }
        catch (RequestException)
        {
            return null;
        }
    }
}
