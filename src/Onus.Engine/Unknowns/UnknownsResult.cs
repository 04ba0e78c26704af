using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Contracts.Answers;

namespace Onus.Engine.Unknowns;

/// <summary>What stayed unknown.</summary>
/// <param name="Diagnostics">What is wrong with the inputs, by place.</param>
public sealed record UnknownsResult(UnknownsReport Report, ImmutableArray<ReportedDiagnostic> Diagnostics);
