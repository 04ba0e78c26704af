using Onus.Contracts.Evidence;
using Onus.Core.Secrets;
using Onus.Evidence.Log;

namespace Onus.Engine.Evidence;

/// <summary>Entries as they are shown. What is a secret in one that somebody has forced in is left out; then its hash fits no longer, which is right.</summary>
internal static class LoggedEntries
{
    public static LoggedEntry Of(LogEntry entry) =>
        new(entry.Number, entry.Kind, Redaction.Of(entry.Name), entry.Digest, entry.Action, entry.Recorded, Redaction.Of(entry.By), entry.Previous, entry.Signature, entry.Hash);
}
