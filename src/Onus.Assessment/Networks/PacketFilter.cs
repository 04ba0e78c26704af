using System.Globalization;
using Onus.Assessment.Relations;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Networks;

/// <summary>
/// What a rule of a security group, or an entry of a network ACL, is about: from where, by which protocol, to which port. CloudFormation's names of the properties differ between the two
/// (<c>CidrIp</c> and <c>CidrBlock</c>, <c>FromPort</c> and <c>PortRange.From</c>); what they mean does not.
/// </summary>
internal static class PacketFilter
{
    private const string Tcp = "tcp";
    private const string Udp = "udp";

    /// <summary>Whether everybody on the internet is among those that it is about.</summary>
    /// <param name="context">Where the prefix lists are that it names; null when they are not to be looked at.</param>
    public static Truth IsFromEverybody(MapValue rule, DeployedResource? context)
    {
        var truth = IsEverybody(rule["CidrIp"]).Or(IsEverybody(rule["CidrIpv6"])).Or(IsEverybody(rule["CidrBlock"])).Or(IsEverybody(rule["Ipv6CidrBlock"]));
        return truth != Truth.True && (rule["SourcePrefixListId"] ?? rule["DestinationPrefixListId"]) is { } list ? truth.Or(HoldsEverybody(list, context)) : truth;
    }

    /// <summary>Whether a range holds all addresses, or so many that it is everybody's.</summary>
    public static Truth IsEverybody(Value? range) => range switch
    {
        UnknownValue => Truth.Unknown,
        StringValue { Value: [.., '/', >= '0' and < '8'] } text => (AddressRange.TryParse(text.Value, out var parsed) && parsed.IsEverybody).ToTruth(),
        _ => Truth.False,
    };

    /// <summary>Whether it is about a port.</summary>
    /// <param name="protocol">The protocol that is asked for; null when TCP or UDP will do.</param>
    public static Truth CoversPort(MapValue rule, long port, string? protocol)
    {
        var (from, to) = rule["PortRange"] is MapValue range ? (range["From"], range["To"]) : (rule["FromPort"], rule["ToPort"]);
        return CoversProtocol(rule["IpProtocol"] ?? rule["Protocol"], protocol) switch
        {
            ProtocolCover.All => Truth.True,
            ProtocolCover.None => Truth.False,
            ProtocolCover.Ports => CoversPort(from, to, port),
            _ => Truth.Unknown,
        };
    }

    private enum ProtocolCover
    {
        None,
        Ports,
        All,
        Unknown,
    }

    private static ProtocolCover CoversProtocol(Value? protocol, string? wanted)
    {
        switch (protocol)
        {
            case UnknownValue:
                return ProtocolCover.Unknown;
            case null or NullValue:
                return ProtocolCover.All;
        }

        var text = protocol switch
        {
            StringValue name => name.Value,
            NumberValue number => number.Value.ToString(),
            _ => "",
        };
        var covered = text switch
        {
            "6" => Tcp,
            "17" => Udp,
            _ when text.Equals(Tcp, StringComparison.OrdinalIgnoreCase) => Tcp,
            _ when text.Equals(Udp, StringComparison.OrdinalIgnoreCase) => Udp,
            _ => null,
        };
        return text is "-1" || text.Equals("all", StringComparison.OrdinalIgnoreCase) ? ProtocolCover.All
            : covered is not null && (wanted is null || wanted == covered) ? ProtocolCover.Ports
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

    /// <summary>A number, also where it is written as text; null when it is none.</summary>
    public static long? Number(Value? value) => value switch
    {
        NumberValue number when number.Value.TryToInt64(out var whole) => whole,
        StringValue text when long.TryParse(text.Value, CultureInfo.InvariantCulture, out var parsed) => parsed,
        _ => null,
    };

    /// <summary>Whether a prefix list in sight holds everybody; one out of sight is somebody's choice of addresses.</summary>
    private static Truth HoldsEverybody(Value list, DeployedResource? context)
    {
        if (context is null)
        {
            return Truth.Unknown;
        }

        var found = Find(list, context);
        if (found is null)
        {
            return Truth.False;
        }

        if (found.Properties["Entries"] is UnknownValue)
        {
            return Truth.Unknown;
        }

        var truth = Truth.False;
        foreach (var entry in ListValue.ItemsOf(found.Properties["Entries"]))
        {
            truth = truth.Or(entry is MapValue map ? IsEverybody(map["Cidr"]) : entry is UnknownValue ? Truth.Unknown : Truth.False);
        }

        return truth;
    }

    private static Resource? Find(Value list, DeployedResource context) => list switch
    {
        StringValue name => context.Index.ByName(name.Value, context.Resource),
        UnknownValue { Refinement.References: [var reference, ..] } => context.Index.ByKey(reference.Target),
        _ => null,
    };
}
