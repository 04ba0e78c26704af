using System.Text;
using Onus.Contracts.Digests;

namespace Onus.Contracts.Oscal;

/// <summary>
/// Universally unique ids of version 5 (RFC 9562, 5.5): made of names alone, so that the same thing has the same id in every run, every folder and every document.
/// No time and no content goes into one.
/// </summary>
public static class OscalUuid
{
    private const int Size = 16;

    /// <summary>The namespace of all ids of Onus, drawn once by chance. It never changes: every id that was ever handed over rests on it.</summary>
    public static readonly Guid Namespace = new("7c1f4a0e-3d92-4b6b-9a57-52c0f8e1d364");

    /// <summary>The id of something.</summary>
    /// <param name="names">What it is called, from the widest name to the narrowest. Names that are split otherwise are other names.</param>
    public static Guid Of(params ReadOnlySpan<string> names)
    {
        var text = new StringBuilder();
        foreach (var name in names)
        {
            text.Append(name.Length).Append(':').Append(name);
        }

        var name5 = Encoding.UTF8.GetBytes(text.ToString());
        var data = new byte[Size + name5.Length];
        Namespace.TryWriteBytes(data, bigEndian: true, out _);
        name5.CopyTo(data, Size);
        var hash = Digest.Sha1(data).AsSpan(0, Size);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
