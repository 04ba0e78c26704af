namespace Onus.Aws.Transport;

/// <summary>A request before it has a host and a signature.</summary>
internal sealed class WireRequest
{
    /// <summary>The method of HTTP.</summary>
    public string Method { get; init; } = "POST";

    /// <summary>What stands before the endpoint's host, with its dot; empty where nothing does.</summary>
    public string HostPrefix { get; set; } = "";

    /// <summary>The path, percent-encoded.</summary>
    public string Path { get; set; } = "/";

    /// <summary>What stands behind the question mark, not encoded, in any order.</summary>
    public List<(string Name, string Value)> Query { get; } = [];

    /// <summary>The headers but for the host and what the signature adds.</summary>
    public List<(string Name, string Value)> Headers { get; } = [];

    /// <summary>The body; empty where there is none.</summary>
    public byte[] Body { get; set; } = [];

    /// <summary>The query, encoded and sorted, without a question mark.</summary>
    public string EncodedQuery() => string.Join('&', Query
        .Select(pair => (Name: UrlText.Encode(pair.Name), Value: UrlText.Encode(pair.Value)))
        .OrderBy(pair => pair.Name, StringComparer.Ordinal)
        .ThenBy(pair => pair.Value, StringComparer.Ordinal)
        .Select(pair => $"{pair.Name}={pair.Value}"));
}
