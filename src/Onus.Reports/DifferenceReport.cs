using Onus.Assessment.Comparison;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Reports;

/// <summary>What every format writes of a change: the difference, and what could not be read.</summary>
/// <param name="Difference">The difference.</param>
/// <param name="Sources">Turns the origins of the diagnostics into places.</param>
/// <param name="Diagnostics">What is wrong with the inputs, sorted.</param>
public sealed record DifferenceReport(Difference Difference, SourceMap Sources, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>How many inputs could not be read.</summary>
    public int Errors => Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
