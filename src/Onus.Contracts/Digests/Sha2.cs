using System.Buffers.Binary;
using static System.Numerics.BitOperations;

namespace Onus.Contracts.Digests;

/// <summary>How a block changes the state of SHA-2.</summary>
internal static class Sha2
{
    public static void Sha256(Span<uint> state, ReadOnlySpan<byte> block)
    {
        Span<uint> words = stackalloc uint[64];
        for (var i = 0; i < 16; i++)
        {
            words[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(i * sizeof(uint))..]);
        }

        for (var i = 16; i < words.Length; i++)
        {
            var (early, late) = (words[i - 15], words[i - 2]);
            words[i] = words[i - 16] + (RotateRight(early, 7) ^ RotateRight(early, 18) ^ (early >> 3)) + words[i - 7] + (RotateRight(late, 17) ^ RotateRight(late, 19) ^ (late >> 10));
        }

        var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        for (var i = 0; i < words.Length; i++)
        {
            var first = h + (RotateRight(e, 6) ^ RotateRight(e, 11) ^ RotateRight(e, 25)) + ((e & f) ^ (~e & g)) + (uint)(ShaConstants.Rounds[i] >> 32) + words[i];
            var second = (RotateRight(a, 2) ^ RotateRight(a, 13) ^ RotateRight(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e, d, c, b, a) = (g, f, e, d + first, c, b, a, first + second);
        }

        Add(state, [a, b, c, d, e, f, g, h]);
    }

    public static void Sha512(Span<ulong> state, ReadOnlySpan<byte> block)
    {
        Span<ulong> words = stackalloc ulong[80];
        for (var i = 0; i < 16; i++)
        {
            words[i] = BinaryPrimitives.ReadUInt64BigEndian(block[(i * sizeof(ulong))..]);
        }

        for (var i = 16; i < words.Length; i++)
        {
            var (early, late) = (words[i - 15], words[i - 2]);
            words[i] = words[i - 16] + (RotateRight(early, 1) ^ RotateRight(early, 8) ^ (early >> 7)) + words[i - 7] + (RotateRight(late, 19) ^ RotateRight(late, 61) ^ (late >> 6));
        }

        var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        for (var i = 0; i < words.Length; i++)
        {
            var first = h + (RotateRight(e, 14) ^ RotateRight(e, 18) ^ RotateRight(e, 41)) + ((e & f) ^ (~e & g)) + ShaConstants.Rounds[i] + words[i];
            var second = (RotateRight(a, 28) ^ RotateRight(a, 34) ^ RotateRight(a, 39)) + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e, d, c, b, a) = (g, f, e, d + first, c, b, a, first + second);
        }

        Add(state, [a, b, c, d, e, f, g, h]);
    }

    private static void Add<T>(Span<T> state, ReadOnlySpan<T> change)
        where T : System.Numerics.IAdditionOperators<T, T, T>
    {
        for (var i = 0; i < state.Length; i++)
        {
            state[i] = unchecked(state[i] + change[i]);
        }
    }
}
