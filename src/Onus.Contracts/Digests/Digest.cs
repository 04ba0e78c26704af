using System.Buffers.Binary;

namespace Onus.Contracts.Digests;

/// <summary>
/// Digests that tell things apart. Those of the framework need OpenSSL on the machine, which ends the program where it is not there; these need nothing. Nothing secret depends on
/// them but the signatures of requests (<see cref="Hmac"/>): no passwords, no encryption.
/// </summary>
public static class Digest
{
    /// <summary>MD5 (RFC 1321), 16 bytes.</summary>
    public static byte[] Md5(ReadOnlySpan<byte> data)
    {
        var state = new Sha1AndMd5.State(0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0);
        foreach (var block in Blocks(data, 64, isBigEndian: false))
        {
            Sha1AndMd5.Md5(ref state, block);
        }

        var result = new byte[16];
        uint[] words = [state.A, state.B, state.C, state.D];
        for (var i = 0; i < words.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(i * sizeof(uint)), words[i]);
        }

        return result;
    }

    /// <summary>SHA-1 (FIPS 180-4), 20 bytes.</summary>
    public static byte[] Sha1(ReadOnlySpan<byte> data)
    {
        var state = new Sha1AndMd5.State(0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0);
        foreach (var block in Blocks(data, 64, isBigEndian: true))
        {
            Sha1AndMd5.Sha1(ref state, block);
        }

        return Bytes(state.A, state.B, state.C, state.D, state.E);
    }

    /// <summary>SHA-256 (FIPS 180-4), 32 bytes.</summary>
    public static byte[] Sha256(ReadOnlySpan<byte> data)
    {
        var state = new uint[8];
        for (var i = 0; i < state.Length; i++)
        {
            state[i] = (uint)(ShaConstants.Start[i] >> 32);
        }

        foreach (var block in Blocks(data, 64, isBigEndian: true))
        {
            Sha2.Sha256(state, block);
        }

        return Bytes(state);
    }

    /// <summary>SHA-512 (FIPS 180-4), 64 bytes.</summary>
    public static byte[] Sha512(ReadOnlySpan<byte> data)
    {
        var state = ShaConstants.Start.ToArray();
        foreach (var block in Blocks(data, 128, isBigEndian: true))
        {
            Sha2.Sha512(state, block);
        }

        var result = new byte[64];
        for (var i = 0; i < state.Length; i++)
        {
            BinaryPrimitives.WriteUInt64BigEndian(result.AsSpan(i * sizeof(ulong)), state[i]);
        }

        return result;
    }

    private static byte[] Bytes(params ReadOnlySpan<uint> words)
    {
        var result = new byte[words.Length * sizeof(uint)];
        for (var i = 0; i < words.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(result.AsSpan(i * sizeof(uint)), words[i]);
        }

        return result;
    }

    /// <summary>The data in blocks; what is left is followed by a bit, by zeros, and in the last bytes by the number of bits.</summary>
    private static BlockEnumerator Blocks(ReadOnlySpan<byte> data, int size, bool isBigEndian)
    {
        var whole = data.Length - (data.Length % size);
        var rest = data[whole..];
        var end = new byte[rest.Length + 1 + (size / 8) <= size ? size : 2 * size];
        rest.CopyTo(end);
        end[rest.Length] = 0x80;
        var bits = (ulong)data.Length * 8;
        if (isBigEndian)
        {
            BinaryPrimitives.WriteUInt64BigEndian(end.AsSpan(end.Length - sizeof(ulong)), bits);
        }
        else
        {
            BinaryPrimitives.WriteUInt64LittleEndian(end.AsSpan(end.Length - sizeof(ulong)), bits);
        }

        return new BlockEnumerator(data[..whole], end, size);
    }

    private ref struct BlockEnumerator(ReadOnlySpan<byte> whole, ReadOnlySpan<byte> end, int size)
    {
        private readonly ReadOnlySpan<byte> _whole = whole;
        private readonly ReadOnlySpan<byte> _end = end;
        private int _at = -size;

        public readonly ReadOnlySpan<byte> Current => _at < _whole.Length ? _whole.Slice(_at, size) : _end.Slice(_at - _whole.Length, size);

        public readonly BlockEnumerator GetEnumerator() => this;

        public bool MoveNext() => (_at += size) < _whole.Length + _end.Length;
    }
}
