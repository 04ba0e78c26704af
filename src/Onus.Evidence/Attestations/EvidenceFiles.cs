using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Contracts.Digests;
using Onus.Core.Files;

namespace Onus.Evidence.Attestations;

/// <summary>Looks whether files of evidence are as they were when they were attested, each once. Addresses are not opened.</summary>
public sealed class EvidenceFiles
{
    /// <summary>The largest file that is looked at, in bytes.</summary>
    public const long MaxSize = 64L * 1024 * 1024;

    private const long MaxTotal = 8 * MaxSize;
    private readonly Dictionary<string, string?> _digests = new(StringComparer.Ordinal);
    private long _read;

    /// <summary>A piece of evidence as it is found.</summary>
    public EvidenceNote Look(EvidenceItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new EvidenceNote(item.Name, item.Sha256, item.File is not { } file ? EvidenceState.NotOpened
            : DigestOf(file) is not { } digest ? EvidenceState.Missing
            : digest == item.Sha256 ? EvidenceState.Verified
            : EvidenceState.Changed);
    }

    /// <summary>The SHA-256 of a file in lower-case hexadecimal digits; null when it is not there, can't be read or is too large.</summary>
    public string? DigestOf(InputPath file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Find() is not { Kind: EntryKind.File } entry)
        {
            return null;
        }

        var id = file.Tree.IdOf(entry.Path);
        if (!_digests.TryGetValue(id, out var digest))
        {
            _digests[id] = digest = entry.Length <= MaxSize && (_read += entry.Length) <= MaxTotal && file.Tree.View(entry.Path) is { } content && content.Length <= MaxSize
                ? Convert.ToHexStringLower(Digest.Sha256(content.Span))
                : null;
        }

        return digest;
    }
}
