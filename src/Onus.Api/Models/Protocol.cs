namespace Onus.Api.Models;

/// <summary>How a service is talked to.</summary>
internal enum Protocol
{
    /// <summary>Parameters of a form, answers in XML.</summary>
    Query,

    /// <summary>The same in the dialect of EC2.</summary>
    Ec2,

    /// <summary>JSON both ways, at one address.</summary>
    Json,

    /// <summary>JSON, with addresses for things.</summary>
    RestJson,

    /// <summary>XML, with addresses for things.</summary>
    RestXml
}
