namespace Onus.Aws.Transport;

/// <summary>What came over the wire, read wholly: an answer, or what went wrong.</summary>
/// <param name="Status">The status of HTTP; zero where there was no answer.</param>
/// <param name="Headers">The headers by name, in any case.</param>
/// <param name="Body">The body.</param>
/// <param name="Fault">What went wrong; none where an answer came.</param>
internal sealed record WireAnswer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body, WireFault Fault = WireFault.None)
{
    private static readonly Dictionary<string, string> NoHeaders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>No answer came.</summary>
    public static WireAnswer Failed(WireFault fault) => new(0, NoHeaders, [], fault);

    /// <summary>A header; null where it was not sent.</summary>
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
