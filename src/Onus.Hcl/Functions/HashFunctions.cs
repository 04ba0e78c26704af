using Onus.Hcl.Conversion;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Onus.Hcl.Functions;

/// <summary>Checksums of text and of files.</summary>
[SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "The language has them; nothing here relies on them.")]
[SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "The language has them; nothing here relies on them.")]
internal static class HashFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        .. Pair("md5", MD5.HashData),
        .. Pair("sha1", SHA1.HashData),
        .. Pair("sha256", SHA256.HashData),
        .. Pair("sha512", SHA512.HashData),
        .. Base64Pair("base64sha256", SHA256.HashData),
        .. Base64Pair("base64sha512", SHA512.HashData),
        Define.Plain("uuidv5", 2, 2, call => call.Result(UuidV5(call.Text(0), call.Text(1)))),
    ];

    private static Function[] Pair(string name, Func<byte[], byte[]> hash) =>
    [
        Define.Plain(name, 1, 1, call => call.Result(Convert.ToHexStringLower(hash(Encoding.UTF8.GetBytes(call.Text(0)))))),
        Define.Plain("file" + name, 1, 1, call => call.Result(Convert.ToHexStringLower(hash(FileFunctions.Read(call))))),
    ];

    private static Function[] Base64Pair(string name, Func<byte[], byte[]> hash) =>
    [
        Define.Plain(name, 1, 1, call => call.Result(Convert.ToBase64String(hash(Encoding.UTF8.GetBytes(call.Text(0)))))),
        Define.Plain("file" + name, 1, 1, call => call.Result(Convert.ToBase64String(hash(FileFunctions.Read(call))))),
    ];

    private static string UuidV5(string space, string name)
    {
        var id = space switch
        {
            "dns" => "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
            "url" => "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
            "oid" => "6ba7b812-9dad-11d1-80b4-00c04fd430c8",
            "x500" => "6ba7b814-9dad-11d1-80b4-00c04fd430c8",
            _ => space,
        };
        if (!Guid.TryParse(id, CultureInfo.InvariantCulture, out var guid))
        {
            throw new FunctionException($"the namespace is neither a UUID nor one of dns, url, oid and x500", 0);
        }

        var hash = SHA1.HashData([.. guid.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true).ToString();
    }
}
