using Onus.Cli.Shared;
using Onus.Contracts;

namespace Onus.Cli.Diff;

/// <summary>What <c>onus diff</c> was asked for.</summary>
internal sealed record DiffSettings
{
    /// <summary>The arguments before <c>--</c>.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    /// <summary>The arguments behind <c>--</c>; null when there is none.</summary>
    public required IReadOnlyList<string>? Paths { get; init; }

    public required string Format { get; init; }

    public required IReadOnlyList<string> Outputs { get; init; }

    public required InputSettings Input { get; init; }

    public Severity? FailOn { get; init; }

    public bool All { get; init; }
}
