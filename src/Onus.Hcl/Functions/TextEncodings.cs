using System.Text;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Hcl.Functions;

/// <summary>
/// Texts in the encodings that Terraform knows. .NET's own tables of them have 0.7 MB; those of one byte a character are small, and texts in others, which nobody deploys, are not known.
/// </summary>
internal static class TextEncodings
{
    private static readonly Dictionary<string, SingleByteEncoding> Narrow = SingleByteTable.All
        .Select(row => (Names: row.Names.Split(' '), Encoding: new SingleByteEncoding(row.Characters)))
        .SelectMany(row => row.Names, (row, name) => (Name: name, row.Encoding))
        .ToDictionary(entry => entry.Name, entry => entry.Encoding, StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Wide = new(SingleByteTable.Wide.Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>The bytes of a call's first argument in the encoding that its second names, in base64.</summary>
    public static Value Encode(FunctionCall call)
    {
        var (text, name) = (call.Text(0), call.Text(1));
        if (Wide.Contains(name))
        {
            return Unknown(call, name);
        }

        try
        {
            return call.Result(Convert.ToBase64String(Narrow.TryGetValue(name, out var narrow) ? narrow.Encode(text)
                : IsMarked(name) ? [0xFE, 0xFF, .. Unicode(name).GetBytes(text)]
                : Unicode(name).GetBytes(text)));
        }
        catch (EncoderFallbackException)
        {
            throw new FunctionException($"the text has characters that the encoding lacks", 0);
        }
    }

    /// <summary>The text of bytes in the encoding that a call's second argument names.</summary>
    public static Value Decode(FunctionCall call, byte[] bytes)
    {
        var name = call.Text(1);
        if (Wide.Contains(name))
        {
            return Unknown(call, name);
        }

        try
        {
            return call.Result(Narrow.TryGetValue(name, out var narrow) ? narrow.Decode(bytes)
                : IsMarked(name) && bytes is [0xFF, 0xFE, ..] ? Unicode("utf-16le").GetString(bytes, 2, bytes.Length - 2)
                : IsMarked(name) && bytes is [0xFE, 0xFF, ..] ? Unicode(name).GetString(bytes, 2, bytes.Length - 2)
                : Unicode(name).GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            throw new FunctionException($"the bytes are not text in that encoding", 0);
        }
    }

    /// <summary>Whether a mark before the text says the order of its bytes.</summary>
    private static bool IsMarked(string name) => name.Equals("utf-16", StringComparison.OrdinalIgnoreCase);

    private static Encoding Unicode(string name) => name.ToUpperInvariant() switch
    {
        "UTF-8" or "UTF8" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        "UTF-16" or "UTF-16BE" => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
        "UTF-16LE" => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
        _ => throw new FunctionException($"the encoding is not supported", 1),
    };

    private static UnknownValue Unknown(FunctionCall call, string name) => new(new UnknownReason(UnknownCode.Unavailable, $"Onus has no table of the encoding {name}"), call.Place(), Refinement.Present);
}
