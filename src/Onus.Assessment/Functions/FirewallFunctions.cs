using Onus.Assessment.Networks;
using Onus.Assessment.Relations;
using Onus.Core.Values;
using Onus.Hcl.Functions;

namespace Onus.Assessment.Functions;

/// <summary>Functions about addresses, rules of security groups and entries of network ACLs: <c>exposes</c>, <c>for_everybody</c>, <c>opens</c>, <c>public_cidr</c>, <c>cidr_contains</c>.</summary>
internal static class FirewallFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        Answer.Function("exposes", 2, 3, Exposes, effort: 0) with
        {
            TestTwo = (rule, port) => Exposes(rule, port, null, null),
            TestThree = (rule, port, protocol) => Exposes(rule, port, protocol, null),
            Needs = rule => IsForEverybody(rule, null),
        },
        Answer.Function("for_everybody", 1, 1, call => Answer.Of(IsForEverybody(call.Arguments[0], call.Context as DeployedResource), [.. call.Arguments])),
        Answer.Test("opens", Opens),
        Answer.Test("public_cidr", PacketFilter.IsEverybody),
        Answer.Test("cidr_contains", Contains),
    ];

    private static Value Exposes(FunctionCall call)
    {
        var protocol = call.Arguments.Length > 2 ? call.Arguments[2] : null;
        return Answer.Of(Exposes(call.Arguments[0], call.Arguments[1], protocol, call.Context as DeployedResource), [.. call.Arguments]);
    }

    /// <summary>Whether a rule lets everybody in to a port.</summary>
    private static Truth Exposes(Value rule, Value port, Value? protocol, DeployedResource? context) => rule switch
    {
        UnknownValue => Truth.Unknown,
        MapValue map when PacketFilter.IsFromEverybody(map, context) is var isPublic and not Truth.False => isPublic.And(Opens(rule, port, protocol)),
        _ => Truth.False,
    };

    /// <summary>Whether a rule is about everybody, on whatever port.</summary>
    private static Truth IsForEverybody(Value rule, DeployedResource? context) => rule switch
    {
        UnknownValue => Truth.Unknown,
        MapValue map => PacketFilter.IsFromEverybody(map, context),
        _ => Truth.False,
    };

    private static Truth Opens(Value rule, Value port) => Opens(rule, port, null);

    private static Truth Opens(Value rule, Value port, Value? protocol) => (rule, port) switch
    {
        (UnknownValue, _) or (_, UnknownValue) => Truth.Unknown,
        (MapValue map, _) when PacketFilter.Number(port) is { } wanted => PacketFilter.CoversPort(map, wanted, (protocol as StringValue)?.Value),
        _ => Truth.False,
    };

    private static Truth Contains(Value outer, Value inner) => (outer, inner) switch
    {
        (UnknownValue, _) or (_, UnknownValue) => Truth.Unknown,
        (StringValue a, StringValue b) => (AddressRange.TryParse(a.Value, out var wide) && AddressRange.TryParse(b.Value, out var narrow) && wide.Contains(narrow)).ToTruth(),
        _ => Truth.False,
    };
}
