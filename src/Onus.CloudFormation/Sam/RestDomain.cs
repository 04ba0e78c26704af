using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>The custom domain of a REST API.</summary>
internal static class RestDomain
{
    public static void Expand(SamResource api, string stage)
    {
        if (DomainIds.DomainOf(api) is not var (domain, name, certificate))
        {
            return;
        }

        var m = api.M;
        var stack = api.Stack;
        var endpoint = stack.Text(domain["EndpointConfiguration"]) ?? "REGIONAL";
        if (endpoint is not ("EDGE" or "REGIONAL" or "PRIVATE"))
        {
            api.Refuse($"the EndpointConfiguration of its Domain is none of EDGE, REGIONAL and PRIVATE.", domain);
        }

        var isPrivate = endpoint == "PRIVATE";
        var id = DomainIds.Of(stack, isPrivate ? "ApiGatewayDomainNameV2" : "ApiGatewayDomainName", stack.Peek(name)!);
        api.Add(id, isPrivate ? "AWS::ApiGateway::DomainNameV2" : "AWS::ApiGateway::DomainName", m.Map(
            ("DomainName", stack.Peek(name)),
            (endpoint == "REGIONAL" ? "RegionalCertificateArn" : "CertificateArn", stack.Peek(certificate)),
            ("EndpointConfiguration", m.Map(("Types", m.Texts(endpoint)), ("IpAddressType", domain["IpAddressType"]))),
            ("MutualTlsAuthentication", domain["MutualTlsAuthentication"]),
            ("OwnershipVerificationCertificateArn", domain["OwnershipVerificationCertificateArn"]),
            ("SecurityPolicy", domain["SecurityPolicy"]),
            ("EndpointAccessMode", domain["EndpointAccessMode"]),
            ("Policy", isPrivate ? domain["Policy"] : null),
            ("Tags", TagList.From(api["Tags"], m))));
        if (isPrivate && SamStack.Given(domain["AccessAssociation"]) is MapValue access)
        {
            api.Add(DomainIds.Of(stack, "DomainNameAccessAssociation", stack.Peek(name)!), "AWS::ApiGateway::DomainNameAccessAssociation", m.Map(
                ("AccessAssociationSource", access["VpcEndpointId"]),
                ("AccessAssociationSourceType", m.Text("VPCE")),
                ("DomainNameArn", m.Ref(id))));
        }

        AddMappings(api, domain, stage, id, isPrivate);
        DomainRecords.Add(api, Defaulted(domain, m), id);
        stack.Names[api.Id + ".DomainName"] = id;
    }

    private static MapValue Defaulted(MapValue domain, ValueFactory m) => SamStack.Given(domain["EndpointConfiguration"]) is null
        ? new EditableMap(domain) { ["EndpointConfiguration"] = m.Text("REGIONAL") }.Build()
        : domain;

    private static void AddMappings(SamResource api, MapValue domain, string stage, string id, bool isPrivate)
    {
        var m = api.M;
        var type = isPrivate ? "AWS::ApiGateway::BasePathMappingV2" : "AWS::ApiGateway::BasePathMapping";
        var key = isPrivate ? "DomainNameArn" : "DomainName";
        if (SamStack.Given(domain["BasePath"]) is not ListValue paths)
        {
            api.Add(api.Id + "BasePathMapping", type, m.Map((key, m.Ref(id)), ("RestApiId", m.Ref(api.Id)), ("Stage", m.Ref(stage)), ("BasePath", SamStack.Given(domain["BasePath"]))));
            return;
        }

        foreach (var item in paths.Items)
        {
            var path = api.Stack.Text(item);
            var isRoot = path == "/";
            var text = path?.Trim('/') ?? "";
            if (api.Stack.Flag(domain["NormalizeBasePath"]) != false)
            {
                text = new string([.. text.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '+' or '!' or '$' or '(' or ')')]);
            }

            api.Add(api.Id + (isRoot ? "" : ApiIds.Part(text)) + "BasePathMapping", type, m.Map(
                (key, m.Ref(id)), ("RestApiId", m.Ref(api.Id)), ("Stage", m.Ref(stage)), ("BasePath", isRoot ? null : path is null ? item : m.Text(text))));
        }
    }
}
