using System.Text.Json;

namespace Onus.Live.Tests.Moto;

/// <summary>What is true of a thing that was seeded.</summary>
/// <param name="Account">The account that it is in.</param>
/// <param name="Region">Its Region; null for what all share.</param>
/// <param name="Type">Its type.</param>
/// <param name="Id">Its id, after those of what it belongs to, with spaces between.</param>
/// <param name="Good">Whether nothing is wrong with it.</param>
/// <param name="Checks">The checks that pass if it is good, and fail else.</param>
/// <param name="Accepted">The checks that fail although it is good.</param>
internal sealed record SeededRow(string Account, string? Region, string Type, string Id, bool Good, IReadOnlyList<string> Checks, IReadOnlyList<string>? Accepted = null)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Where it is among what an account told.</summary>
    public string Address => AddressIn(Region);

    /// <summary>The service that it is of, as its type names it.</summary>
    public string Service => Type.Split("::")[1];

    public static IReadOnlyList<SeededRow> Read(string json) => JsonSerializer.Deserialize<List<SeededRow>>(json, Options)!;

    /// <summary>Where it would be if it were in a Region.</summary>
    public string AddressIn(string? region) => string.Join('/', [region ?? "global", Type["AWS::".Length..].Replace("::", ".", StringComparison.Ordinal), .. Id.Split(' ').Select(Short)]);

    private static string Short(string id) =>
        id.StartsWith("arn:", StringComparison.Ordinal) ? id.Split(':', 6)[5]
        : id.StartsWith("http", StringComparison.Ordinal) ? id.Split('/', 4)[3]
        : id;
}
