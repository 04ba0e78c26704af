using System.Collections.Immutable;
using Onus.Engine.Inputs;

namespace Onus.Engine.Fix;

/// <summary>What is to be mended.</summary>
/// <param name="Input">What is read, and what of it a scan would show.</param>
/// <param name="Checks">The ids of the checks that are meant; empty for all that a scan would show.</param>
public sealed record FixRequest(InputRequest Input, ImmutableArray<string> Checks);
