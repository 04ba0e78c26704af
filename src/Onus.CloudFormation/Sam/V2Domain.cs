using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>The custom domain of an HTTP or WebSocket API.</summary>
internal static class V2Domain
{
    public static void Expand(SamResource api, string stage, string mark)
    {
        if (DomainIds.DomainOf(api) is not var (domain, name, certificate))
        {
            return;
        }

        var m = api.M;
        var stack = api.Stack;
        var endpoint = SamStack.Given(domain["EndpointConfiguration"]) ?? m.Text("REGIONAL");
        if (stack.Text(endpoint) is not (null or "REGIONAL"))
        {
            api.Refuse($"the EndpointConfiguration of its Domain can only be REGIONAL.", domain);
        }

        var id = DomainIds.Of(stack, "ApiGatewayDomainNameV2", stack.Peek(name)!);
        api.Add(id, "AWS::ApiGatewayV2::DomainName", m.Map(
            ("DomainName", stack.Peek(name)),
            ("DomainNameConfigurations", m.List(m.Map(
                ("CertificateArn", stack.Peek(certificate)),
                ("EndpointType", stack.Peek(endpoint)),
                ("OwnershipVerificationCertificateArn", domain["OwnershipVerificationCertificateArn"]),
                ("SecurityPolicy", domain["SecurityPolicy"]),
                ("IpAddressType", domain["IpAddressType"])))),
            ("MutualTlsAuthentication", domain["MutualTlsAuthentication"]),
            ("Tags", Tags(api, mark))));
        AddMappings(api, domain, stage, id);
        DomainRecords.Add(api, domain, id, replaces: api.Kind == "WebSocketApi");
        stack.Names[api.Id + ".DomainName"] = id;
    }

    private static MapValue Tags(SamResource api, string mark) => api.Kind == "HttpApi" ? HttpApi.Tags(api) : WebSocketApi.Tags(api, mark);

    private static void AddMappings(SamResource api, MapValue domain, string stage, string id)
    {
        var m = api.M;
        if (SamStack.Given(domain["BasePath"]) is not { } given)
        {
            api.Add(api.Id + "ApiMapping", "AWS::ApiGatewayV2::ApiMapping", m.Map(("ApiId", m.Ref(api.Id)), ("DomainName", m.Ref(id)), ("Stage", m.Ref(stage))));
            return;
        }

        foreach (var item in given is ListValue list ? list.Items : [given])
        {
            var path = api.Stack.Text(item);
            var text = path?.Trim('/');
            api.Add(api.Id + ApiIds.Part(text ?? "") + "ApiMapping", "AWS::ApiGatewayV2::ApiMapping", m.Map(
                ("ApiId", m.Ref(api.Id)), ("DomainName", m.Ref(id)), ("Stage", m.Ref(stage)), ("ApiMappingKey", path is null ? item : text!.Length == 0 ? null : m.Text(text))));
        }
    }
}
