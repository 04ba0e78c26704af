using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Sources;

/// <summary>What a reader works with.</summary>
/// <param name="Options">What the user asked for.</param>
/// <param name="Sources">Where files are registered.</param>
/// <param name="Diagnostics">Where complaints go.</param>
public sealed record ReadContext(ReadOptions Options, SourceMap Sources, DiagnosticBag Diagnostics);
