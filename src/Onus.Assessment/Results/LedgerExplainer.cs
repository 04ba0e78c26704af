using System.Collections.Immutable;
using Onus.Assessment.Ledger;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Secrets;
using Onus.Core.Values;

namespace Onus.Assessment.Results;

/// <summary>Tells what stands behind the verdicts of a ledger by asking again.</summary>
internal sealed class LedgerExplainer(ResponsibilityLedger ledger, SourceMap places) : IExplainer
{
    public FindingDetails Explain(ResourceAssessment resource, int check)
    {
        if (Containment.Run(() => ledger.Explain(ledger.Resources[resource.Index], check), out var fault) is not { } verdict)
        {
            return new FindingDetails(SourceOf(resource), [], new Reason(UnknownCode.Invalid, $"Onus itself fails to explain it ({fault})"));
        }

        return new FindingDetails(
            ResultBuilder.PlaceOf(places, verdict.Origin),
            [.. verdict.Because.Select(read => new ReadValue(Redaction.Of(read.Path), read.Value.ToString(), ResultBuilder.PlaceOf(places, read.Origin)))],
            ResultBuilder.ReasonOf(verdict.Doubt),
            verdict.Waiver is { } waiver ? new WaiverNote(waiver.Tool, Redaction.Of(waiver.Id), waiver.Reason is null ? null : Redaction.Of(waiver.Reason), waiver.Expires, ResultBuilder.PlaceOf(places, waiver.Origin)) : null,
            verdict.Clause is { } clause ? Of(clause, verdict.Because) : null);
    }

    private static DecidedClause Of(Clause clause, ImmutableArray<ValueRead> because) => new(
        clause.Text,
        clause.Truth == Truth.Unknown ? null : clause.Truth == Truth.True,
        clause.Element is { } element ? Redaction.Of(element.Name) : null,
        [.. clause.Reads.Select(read => IndexOf(because, read.Path)).Where(at => at >= 0)],
        [.. clause.Parts.Select(part => Of(part, because))],
        clause.Omitted);

    private static int IndexOf(ImmutableArray<ValueRead> because, string path)
    {
        for (var i = 0; i < because.Length; i++)
        {
            if (because[i].Path == path)
            {
                return i;
            }
        }

        return -1;
    }

    public Place? SourceOf(ResourceAssessment resource) => ResultBuilder.PlaceOf(places, ledger.Resources[resource.Index].Resource.Origin);

    public Reason? DoubtOf(ResourceAssessment resource, SplitEntry entry) => ResultBuilder.ReasonOf(ledger.DoubtOf(ledger.Resources[resource.Index], entry));
}
