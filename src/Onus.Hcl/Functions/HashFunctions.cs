using Onus.Contracts.Digests;
using Onus.Hcl.Conversion;
using System.Globalization;
using System.Text;

namespace Onus.Hcl.Functions;

/// <summary>Checksums of text and of files.</summary>
internal static class HashFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        .. Pair("md5", Digest.Md5),
        .. Pair("sha1", Digest.Sha1),
        .. Pair("sha256", Digest.Sha256),
        .. Pair("sha512", Digest.Sha512),
        .. Base64Pair("base64sha256", Digest.Sha256),
        .. Base64Pair("base64sha512", Digest.Sha512),
        Define.Plain("uuidv5", 2, 2, call => call.Result(UuidV5(call.Text(0), call.Text(1)))),
    ];

    private static Function[] Pair(string name, Func<ReadOnlySpan<byte>, byte[]> hash) =>
    [
        Define.Plain(name, 1, 1, call => call.Result(Convert.ToHexStringLower(hash(Encoding.UTF8.GetBytes(call.Text(0)))))),
        Define.Plain("file" + name, 1, 1, call => call.Result(Convert.ToHexStringLower(hash(FileFunctions.Read(call))))),
    ];

    private static Function[] Base64Pair(string name, Func<ReadOnlySpan<byte>, byte[]> hash) =>
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

        var hash = Digest.Sha1([.. guid.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true).ToString();
    }
}
