using Onus.Api.Models;

namespace Onus.Aws.Protocols;

/// <summary>The five protocols.</summary>
internal static class ProtocolTable
{
    private static readonly FormProtocol Query = new(isEc2: false);
    private static readonly FormProtocol Ec2 = new(isEc2: true);
    private static readonly JsonProtocol Json = new();
    private static readonly RestJsonProtocol RestJson = new();
    private static readonly RestXmlProtocol RestXml = new();

    /// <summary>The protocol of a service.</summary>
    public static IProtocol Of(ServiceModel model) => model.Protocol switch
    {
        Protocol.Query => Query,
        Protocol.Ec2 => Ec2,
        Protocol.Json => Json,
        Protocol.RestJson => RestJson,
        _ => RestXml,
    };
}
