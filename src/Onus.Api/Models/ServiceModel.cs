namespace Onus.Api.Models;

/// <summary>What is known of a service's API.</summary>
internal sealed record ServiceModel
{
    /// <summary>The name that calls use: <c>elbv2</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the service's id, as variables of the environment spell it: <c>ELASTIC_LOAD_BALANCING_V2</c>.</summary>
    public required string VariableName { get; init; }

    /// <summary>How it is talked to.</summary>
    public required Protocol Protocol { get; init; }

    /// <summary>The version of its API.</summary>
    public required string Version { get; init; }

    /// <summary>What its host's name begins with.</summary>
    public required string EndpointPrefix { get; init; }

    /// <summary>The name that requests are signed for.</summary>
    public required string SigningName { get; init; }

    /// <summary>The version of JSON's content type.</summary>
    public string JsonVersion { get; init; } = "1.1";

    /// <summary>What stands before an operation's name in <c>X-Amz-Target</c>.</summary>
    public string TargetPrefix { get; init; } = "";

    /// <summary>The namespace of bodies of XML; null where there is none.</summary>
    public string? XmlNamespace { get; init; }

    /// <summary>Whether codes of errors are those that the service had in the protocol <c>query</c>.</summary>
    public bool HasQueryCodes { get; init; }

    /// <summary>The operations by name.</summary>
    public required IReadOnlyDictionary<string, Operation> Operations { get; init; }
}
