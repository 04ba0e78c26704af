using System.Net;
using System.Net.Sockets;
using Onus.Core.Values;
using Onus.Hcl.Functions;

namespace Onus.Assessment.Functions;

/// <summary>Functions about addresses and security group rules: <c>exposes</c>, <c>opens</c>, <c>public_cidr</c>, <c>cidr_contains</c>.</summary>
internal static class FirewallFunctions
{
    private static readonly string[] PortProtocols = ["tcp", "udp", "6", "17"];

    public static IEnumerable<Function> All { get; } =
    [
        Answer.Test("exposes", Exposes),
        Answer.Test("opens", Opens),
        Answer.Test("public_cidr", IsPublic),
        Answer.Test("cidr_contains", Contains),
    ];

    private static Truth Exposes(Value rule, Value port) => rule switch
    {
        UnknownValue => Truth.Unknown,
        MapValue map when IsPublic(map["CidrIp"] ?? Value.Null).Or(IsPublic(map["CidrIpv6"] ?? Value.Null)) is var isPublic and not Truth.False => isPublic.And(Opens(rule, port)),
        _ => Truth.False,
    };

    private static Truth Opens(Value rule, Value port)
    {
        switch (rule, port)
        {
            case (UnknownValue, _) or (_, UnknownValue):
                return Truth.Unknown;
            case (MapValue map, _) when Number(port) is { } wanted:
                return CoversProtocol(map["IpProtocol"]) switch
                {
                    null => Truth.Unknown,
                    ProtocolCover.All => Truth.True,
                    ProtocolCover.Ports => CoversPort(map["FromPort"], map["ToPort"], wanted),
                    _ => Truth.False,
                };
            default:
                return Truth.False;
        }
    }

    private enum ProtocolCover
    {
        None,
        Ports,
        All,
    }

    private static ProtocolCover? CoversProtocol(Value? protocol)
    {
        switch (protocol)
        {
            case UnknownValue:
                return null;
            case null or NullValue:
                return ProtocolCover.All;
        }

        var text = protocol switch
        {
            StringValue name => name.Value,
            NumberValue number => number.Value.ToString(),
            _ => "",
        };
        return text is "-1" || text.Equals("all", StringComparison.OrdinalIgnoreCase) ? ProtocolCover.All
            : PortProtocols.Contains(text, StringComparer.OrdinalIgnoreCase) ? ProtocolCover.Ports
            : ProtocolCover.None;
    }

    private static Truth CoversPort(Value? from, Value? to, long port)
    {
        if (from is UnknownValue || to is UnknownValue)
        {
            // One known end can rule the port out.
            var outside = (Number(from) is { } low && low > port) || (Number(to) is { } high && high >= 0 && high < port);
            return outside ? Truth.False : Truth.Unknown;
        }

        var first = Number(from) ?? -1;
        var last = Number(to) ?? first;
        return (first < 0 || (first <= port && port <= last)).ToTruth();
    }

    private static long? Number(Value? value) => value switch
    {
        NumberValue number when number.Value.TryToInt64(out var whole) => whole,
        StringValue text when long.TryParse(text.Value, System.Globalization.CultureInfo.InvariantCulture, out var parsed) => parsed,
        _ => null,
    };

    private static Truth IsPublic(Value cidr) => cidr switch
    {
        UnknownValue => Truth.Unknown,
        StringValue { Value: var text } => (text.EndsWith('0') && text.Contains('/', StringComparison.Ordinal) && TryNetwork(text, out _, out var length) && length == 0).ToTruth(),
        _ => Truth.False,
    };

    private static Truth Contains(Value outer, Value inner) => (outer, inner) switch
    {
        (UnknownValue, _) or (_, UnknownValue) => Truth.Unknown,
        (StringValue a, StringValue b) => Contains(a.Value, b.Value).ToTruth(),
        _ => Truth.False,
    };

    private static bool Contains(string outer, string inner)
    {
        if (!TryNetwork(outer, out var outerAddress, out var outerLength) || !TryNetwork(inner, out var innerAddress, out var innerLength))
        {
            return false;
        }

        var a = outerAddress.GetAddressBytes();
        var b = innerAddress.GetAddressBytes();
        if (a.Length != b.Length || innerLength < outerLength)
        {
            return false;
        }

        for (var bit = 0; bit < outerLength; bit++)
        {
            var mask = 0x80 >> (bit % 8);
            if ((a[bit / 8] & mask) != (b[bit / 8] & mask))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryNetwork(string cidr, out IPAddress address, out int length)
    {
        address = IPAddress.None;
        length = 0;
        var slash = cidr.IndexOf('/');
        if (!IPAddress.TryParse(slash < 0 ? cidr : cidr.AsSpan(0, slash), out var parsed))
        {
            return false;
        }

        address = parsed;
        var most = parsed.AddressFamily == AddressFamily.InterNetwork ? 32 : 128;
        length = most;
        return slash < 0 || (int.TryParse(cidr.AsSpan(slash + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out length) && length <= most);
    }
}
