using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Onus.Assessment.Networks;

/// <summary>A range of IP addresses as CIDR notation tells it: all that begin with the same bits. A single address is a range of one.</summary>
internal readonly struct AddressRange
{
    private const int Widest = 8;
    private readonly UInt128 _bits;

    private AddressRange(UInt128 bits, int length, bool isVersion6) => (_bits, Length, IsVersion6) = (bits, length, isVersion6);

    /// <summary>How many bits all of them begin with.</summary>
    public int Length { get; }

    /// <summary>Whether they are addresses of IPv6.</summary>
    public bool IsVersion6 { get; }

    /// <summary>
    /// Whether these are so many addresses that anybody may have one: all that there are, or a part of the internet wider than any network of somebody's (/8), such as
    /// one half of it or all of IPv6 that is given out (<c>2000::/3</c>).
    /// </summary>
    public bool IsEverybody => Length == 0 || (Length < Widest && !IsUniqueLocal);

    /// <summary>Whether the range begins where networks have addresses of their own that nobody reaches from outside (<c>fc00::/7</c>).</summary>
    public bool IsUniqueLocal => IsVersion6 && _bits >> 121 == 0x7E;

    /// <summary>The range that a text tells, such as <c>10.0.0.0/8</c>; false when it tells none.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out AddressRange range)
    {
        range = default;
        var slash = text.IndexOf('/');
        if (!IPAddress.TryParse(slash < 0 ? text : text[..slash], out var address))
        {
            return false;
        }

        var isVersion6 = address.AddressFamily == AddressFamily.InterNetworkV6;
        var length = isVersion6 ? 128 : 32;
        var most = length;
        if (slash >= 0 && (!int.TryParse(text[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out length) || length > most))
        {
            return false;
        }

        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        address.TryWriteBytes(bytes, out _);
        range = new AddressRange(System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes), length, isVersion6);
        return true;
    }

    /// <summary>Whether all addresses of another range are in this one.</summary>
    public bool Contains(AddressRange other) =>
        IsVersion6 == other.IsVersion6 && other.Length >= Length && (Length == 0 || (_bits ^ other._bits) >> (128 - Length) == 0);
}
