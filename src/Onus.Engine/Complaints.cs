using System.Collections.Immutable;
using Onus.Assessment.Results;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Engine;

/// <summary>What there is to complain of, as data.</summary>
internal static class Complaints
{
    /// <summary>Complaints by place, each once, so that they are the same in every run.</summary>
    public static ImmutableArray<ReportedDiagnostic> Report(this DiagnosticBag bag, SourceMap places) =>
        [.. bag.Items
            .Select(item => ResultBuilder.Of(item, places))
            .OrderBy(item => item.Location?.File, StringComparer.Ordinal)
            .ThenBy(item => item.Location?.Line)
            .ThenBy(item => item.Location?.Column)
            .ThenBy(item => item.Code, StringComparer.Ordinal)
            .ThenBy(item => item.Message, StringComparer.Ordinal)
            .Distinct()];
}
