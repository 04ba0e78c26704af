using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>The DNS records of the custom domains of one hosted zone.</summary>
internal sealed class DomainRecords(SamResource owner, Value zone, bool isName)
{
    private readonly List<Value> _sets = [];

    /// <summary>Adds what a domain asks for.</summary>
    /// <param name="id">The logical id of the domain.</param>
    /// <param name="replaces">Whether it takes the place of those that other APIs asked for.</param>
    public static void Add(SamResource api, MapValue domain, string id, bool replaces = false)
    {
        if (SamStack.Given(domain["Route53"]) is not MapValue route)
        {
            return;
        }

        var stack = api.Stack;
        var zone = stack.Peek(SamStack.Given(route["HostedZoneId"]));
        var name = stack.Peek(SamStack.Given(route["HostedZoneName"]));
        if (zone is null && name is null)
        {
            api.Refuse($"its Route53 needs a HostedZoneId or a HostedZoneName.", route);
            return;
        }

        var key = ValueKey.Of((zone ?? name)!);
        if (!stack.Shared.Records.TryGetValue(key, out var records))
        {
            records = new DomainRecords(api, (zone ?? name)!, zone is null);
            stack.Shared.Records[key] = records;
        }

        if (replaces)
        {
            records._sets.Clear();
        }

        records._sets.Add(Record(api, domain, route, id, "A"));
        if (stack.Flag(route["IpV6"]) == true)
        {
            records._sets.Add(Record(api, domain, route, id, "AAAA"));
        }
    }

    /// <summary>Makes the record sets, once for each hosted zone.</summary>
    public static void Finish(SamStack stack)
    {
        var number = 0;
        foreach (var records in stack.Shared.Records.Values)
        {
            records.Make("RecordSetGroup" + (++number == 1 ? "" : "" + number));
        }
    }

    private void Make(string id)
    {
        var m = owner.M;
        owner.Add(id, "AWS::Route53::RecordSetGroup", m.Map(
            (isName ? "HostedZoneName" : "HostedZoneId", zone),
            ("RecordSets", m.List(_sets))));
    }

    private static MapValue Record(SamResource api, MapValue domain, MapValue route, string id, string type)
    {
        var m = api.M;
        var endpoint = api.Stack.Text(domain["EndpointConfiguration"]) ?? "REGIONAL";
        var alias = endpoint == "PRIVATE"
            ? m.Map(("DNSName", route["VpcEndpointDomainName"]), ("HostedZoneId", route["VpcEndpointHostedZoneId"]))
            : m.Map(
                ("EvaluateTargetHealth", route["EvaluateTargetHealth"]),
                ("HostedZoneId", endpoint == "EDGE" ? m.Text("Z2FDTNDATAQYW2") : m.GetAtt(id, "RegionalHostedZoneId")),
                ("DNSName", endpoint == "EDGE" ? route["DistributionDomainName"] ?? m.GetAtt(id, "DistributionDomainName") : m.GetAtt(id, "RegionalDomainName")));
        return m.Map(
            ("Name", api.Stack.Peek(domain["DomainName"])),
            ("Type", m.Text(type)),
            ("AliasTarget", alias),
            ("SetIdentifier", route["Region"] is null ? route["SetIdentifier"] : route["SetIdentifier"] ?? m.GetAtt(id, "RegionalDomainName")),
            ("Region", api.Stack.Peek(route["Region"])));
    }
}
