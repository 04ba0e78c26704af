using System.Buffers.Binary;
using static System.Numerics.BitOperations;

namespace Onus.Contracts.Digests;

/// <summary>How a block changes the state of SHA-1 and of MD5.</summary>
internal static class Sha1AndMd5
{
    /// <summary>The numbers that MD5 adds: the first 32 bits behind the point of the sines of 1 to 64.</summary>
    private static readonly uint[] Sines = [.. Enumerable.Range(1, 64).Select(i => (uint)(long)(Math.Abs(Math.Sin(i)) * 4294967296.0))];

    private static ReadOnlySpan<byte> Turns => [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];

    public static void Sha1(ref State state, ReadOnlySpan<byte> block)
    {
        Span<uint> words = stackalloc uint[80];
        for (var i = 0; i < 16; i++)
        {
            words[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(i * sizeof(uint))..]);
        }

        for (var i = 16; i < words.Length; i++)
        {
            words[i] = RotateLeft(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
        }

        var (a, b, c, d, e) = state;
        for (var i = 0; i < words.Length; i++)
        {
            var (mixed, number) = (i / 20) switch
            {
                0 => ((b & c) | (~b & d), 0x5A827999U),
                1 => (b ^ c ^ d, 0x6ED9EBA1U),
                2 => ((b & c) | (b & d) | (c & d), 0x8F1BBCDCU),
                _ => (b ^ c ^ d, 0xCA62C1D6U),
            };
            (e, d, c, b, a) = (d, c, RotateLeft(b, 30), a, RotateLeft(a, 5) + mixed + e + number + words[i]);
        }

        state = new State(state.A + a, state.B + b, state.C + c, state.D + d, state.E + e);
    }

    public static void Md5(ref State state, ReadOnlySpan<byte> block)
    {
        var (a, b, c, d, _) = state;
        for (var i = 0; i < 64; i++)
        {
            var (mixed, word) = (i / 16) switch
            {
                0 => ((b & c) | (~b & d), i),
                1 => ((d & b) | (~d & c), (5 * i) + 1),
                2 => (b ^ c ^ d, (3 * i) + 5),
                _ => (c ^ (b | ~d), 7 * i),
            };
            var sum = mixed + a + Sines[i] + BinaryPrimitives.ReadUInt32LittleEndian(block[((word % 16) * sizeof(uint))..]);
            (a, d, c, b) = (d, c, b, b + RotateLeft(sum, Turns[((i / 16) * 4) + (i % 4)]));
        }

        state = new State(state.A + a, state.B + b, state.C + c, state.D + d, 0);
    }

    /// <summary>The state between blocks; MD5 has four words.</summary>
    internal readonly record struct State(uint A, uint B, uint C, uint D, uint E);
}
