using Onus.Assessment.Ledger;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Reports;

/// <summary>What every format writes: a ledger, where its values came from, and what could not be read.</summary>
/// <param name="Ledger">The ledger.</param>
/// <param name="Sources">Turns origins into places.</param>
/// <param name="Diagnostics">What is wrong with the input, sorted.</param>
/// <param name="Title">What was scanned, as the user named it.</param>
public sealed record Report(ResponsibilityLedger Ledger, SourceMap Sources, IReadOnlyList<Diagnostic> Diagnostics, string Title)
{
    private readonly Lazy<LedgerSummary> _summary = new(() => LedgerSummary.Of(Ledger));

    /// <summary>The figures.</summary>
    public LedgerSummary Summary => _summary.Value;
}
