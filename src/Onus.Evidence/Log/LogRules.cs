using System.Buffers;
using System.Globalization;
using System.Text;
using Onus.Core.Diagnostics;
using Onus.Core.Secrets;

namespace Onus.Evidence.Log;

/// <summary>What may stand in the members of an entry.</summary>
internal static class LogRules
{
    private const int HashLength = 64;
    private const int MaxKind = 40;
    private const int MaxName = 500;
    private const int MaxBy = 200;
    private const int MaxSignature = 8000;
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");
    private static readonly SearchValues<char> KindLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_");
    private static readonly SearchValues<char> Base64 = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=");

    /// <summary>What is wrong with an entry by itself, as the rest of a sentence that begins with <c>it</c>; null when nothing is.</summary>
    public static Message? Problem(LogEntry entry)
    {
        var isMerge = entry.Kind == LogWords.Merge;
        return entry.Number < 1 ? $"its number is none"
            : entry.Kind.Length is 0 or > MaxKind || entry.Kind.AsSpan().ContainsAnyExcept(KindLetters) ? $"its kind is none"
            : entry.Name.Length > MaxName || (entry.Name.Length == 0) != isMerge || !IsText(entry.Name) ? $"its name is empty, or no text of up to {MaxName} characters"
            : !IsHash(entry.Digest) ? $"its digest is no SHA-256 in lower-case hexadecimal"
            : isMerge ? entry.Action == LogWords.Merged ? Common(entry) : $"its action is not {LogWords.Merged}"
            : entry.Action is not (LogWords.Recorded or LogWords.Withdrawn) ? $"its action is neither {LogWords.Recorded} nor {LogWords.Withdrawn}"
            : Common(entry);
    }

    /// <summary>What keeps an entry from being written, besides that; null when nothing does: what is written stays for ever, and everybody reads it.</summary>
    public static Message? Obstacle(LogEntry entry) =>
        Redaction.Of(entry.Name) != entry.Name || Redaction.Of(entry.By) != entry.By ? $"its name or author looks like a secret, or holds one" : Problem(entry);

    private static Message? Common(LogEntry entry) =>
        !DateOnly.TryParseExact(entry.Recorded, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? $"its day is none"
        : entry.By.Length is 0 or > MaxBy || entry.By.Any(char.IsControl) || !IsText(entry.By) ? $"it does not say in up to {MaxBy} characters who recorded it"
        : !IsHash(entry.Previous) ? $"what it names as the entry before it is no hash"
        : entry.Signature is { } signature && (signature.Length is 0 or > MaxSignature || signature.AsSpan().ContainsAnyExcept(Base64)) ? $"its signature is none"
        : (Message?)null;

    private static bool IsHash(string text) => text.Length == HashLength && !text.AsSpan().ContainsAnyExcept(Hexadecimal);

    /// <summary>Whether a text has no half of a character.</summary>
    private static bool IsText(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(at), out _, out var length) != OperationStatus.Done)
            {
                return false;
            }

            at += length;
        }

        return true;
    }
}
