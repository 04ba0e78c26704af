using Onus.Cli.Shared;
using Onus.Contracts;

namespace Onus.Cli.Scan;

/// <summary>What <c>onus scan</c> was asked for.</summary>
internal sealed record ScanSettings
{
    public required InputSettings Input { get; init; }

    public required string Format { get; init; }

    public required IReadOnlyList<string> Outputs { get; init; }

    public Severity? FailOn { get; init; }

    public bool All { get; init; }

    public AssessmentDetail Detail { get; init; }
}
