namespace Onus.Evidence.Log;

/// <summary>Signs what is written into the log. The host gives it, since no library starts a program or sees a key.</summary>
public interface ILogSigner
{
    /// <summary>The signature over a content: that of SSH (<c>SSHSIG</c>), in base 64.</summary>
    /// <exception cref="Core.Diagnostics.RequestException">It can't be made.</exception>
    string Sign(ReadOnlySpan<byte> content);
}

/// <summary>Says whether a signature is that of a principal who may sign.</summary>
public interface ILogSignatures
{
    /// <summary>Whether a signature over a content is that of a principal, by a key that was his on a day.</summary>
    /// <param name="day">The day, as <c>yyyy-MM-dd</c>.</param>
    /// <exception cref="Core.Diagnostics.RequestException">That can't be found out.</exception>
    bool IsOf(string principal, ReadOnlySpan<byte> content, string signature, string day);
}

/// <summary>Looks through the signatures of a log.</summary>
public static class LogSignatures
{
    /// <summary>What is wrong with the signatures of the entries from a number on: those that are missing, forged or another's.</summary>
    /// <param name="from">The line of the first entry that has to be signed, from 1; what is signed before is looked at too.</param>
    /// <param name="progress">Told how many entries were looked at.</param>
    public static IEnumerable<LogProblem> Problems(EvidenceLog log, ILogSignatures signatures, int from, Action<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(signatures);
        for (var at = 0; at < log.Count; at++)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Invoke(at);
            var entry = log.Entries[at];
            if (entry.Signature is not { } signature)
            {
                if (at + 1 >= from)
                {
                    yield return new LogProblem(at + 1, "evidence-unsigned", $"Entry {entry.Number} is not signed.", $"Whoever wrote it records it anew with --sign, or name the entry from which on all are signed: --signed-from {at + 2}");
                }
            }
            else if (!signatures.IsOf(entry.By, LogLine.Signed(entry), signature, entry.Recorded))
            {
                yield return new LogProblem(at + 1, "evidence-signature", $"The signature of entry {entry.Number} is not one of {entry.By} by a key that the allowed signers name.", LogProblem.Restore);
            }
        }
    }
}
