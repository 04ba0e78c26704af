using Onus.Hcl.Conversion;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Numerics;

namespace Onus.Hcl.Functions;

/// <summary>A block of IPv4 or IPv6 addresses.</summary>
/// <param name="Base">Its first address as a number.</param>
/// <param name="Length">How many bits of the prefix are fixed.</param>
/// <param name="Bits">32 or 128.</param>
internal readonly record struct AddressBlock(BigInteger Base, int Length, int Bits)
{
    /// <summary>How many addresses the block has.</summary>
    public BigInteger Size => BigInteger.One << (Bits - Length);

    public static AddressBlock Parse(string text, int argument)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || text.Length > 64
            || !int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            || ParseAddress(text[..slash]) is not { } address)
        {
            throw new FunctionException($"not a CIDR block such as 10.0.0.0/16", argument);
        }

        var bits = address.Length * 8;
        if (length > bits)
        {
            throw new FunctionException($"the prefix is longer than the address", argument);
        }

        var value = new BigInteger(address, isUnsigned: true, isBigEndian: true);
        if (bits == 128 && length >= 96 && value >> 32 == 0xFFFF)
        {
            (bits, length, value) = (32, length - 96, value & uint.MaxValue);
        }

        return new AddressBlock((value >> (bits - length)) << (bits - length), length, bits);
    }

    public static string Text(BigInteger address, int bits)
    {
        Span<byte> bytes = stackalloc byte[bits / 8];
        bytes.Clear();
        var raw = address.ToByteArray(isUnsigned: true, isBigEndian: true);
        raw.CopyTo(bytes[(bytes.Length - raw.Length)..]);
        return new IPAddress(bytes).ToString();
    }

    public override string ToString() => Text(Base, Bits) + "/" + Length.ToString(CultureInfo.InvariantCulture);

    private static byte[]? ParseAddress(string text)
    {
        if (!text.Contains(':', StringComparison.Ordinal))
        {
            return ParseIPv4(text);
        }

        return text.Contains('%', StringComparison.Ordinal) || !IPAddress.TryParse(text, out var address) || address.AddressFamily != AddressFamily.InterNetworkV6
            ? null
            : address.GetAddressBytes();
    }

    /// <summary>Four decimal numbers; leading zeros mean nothing, as Terraform has it, rather than octal.</summary>
    private static byte[]? ParseIPv4(string text)
    {
        var parts = text.Split('.');
        var bytes = new byte[4];
        if (parts.Length != 4)
        {
            return null;
        }

        for (var i = 0; i < 4; i++)
        {
            if (!byte.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out bytes[i]))
            {
                return null;
            }
        }

        return bytes;
    }
}
