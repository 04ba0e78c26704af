using Onus.Cli.Shared;

namespace Onus.Cli.Compare;

/// <summary>What <c>onus compare</c> was asked for.</summary>
internal sealed record CompareSettings
{
    public required IReadOnlyList<string> Designs { get; init; }

    public required string Format { get; init; }

    public required IReadOnlyList<string> Outputs { get; init; }

    public required InputSettings Input { get; init; }

    public bool Explain { get; init; }

    public bool All { get; init; }
}
