using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Engine.Inputs;

namespace Onus.Engine.Fix;

/// <summary>What is to be mended.</summary>
/// <param name="Input">What is read.</param>
/// <param name="Checks">The ids of the checks that are meant; empty for all that have a remedy.</param>
public sealed record FixRequest(InputRequest Input, ImmutableArray<string> Checks)
{
    /// <summary>The most that is asked for where no checks are named.</summary>
    public CheckLevel Profile { get; init; } = CheckLevel.Recommended;
}
