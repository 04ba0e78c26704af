using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Core.Model;

namespace Onus.Assessment.Ledger;

/// <summary>How the obligations of one split stand, by the verdicts of the checks that serve them.</summary>
internal sealed class StatusRule
{
    private readonly Split _split;
    private readonly int[][] _serving;

    /// <summary>Makes the rule of a split.</summary>
    /// <param name="split">The split.</param>
    /// <param name="checks">The checks of its type.</param>
    /// <param name="catalog">The catalogue.</param>
    public StatusRule(Split split, ImmutableArray<Check> checks, ServiceCatalog catalog)
    {
        _split = split;
        _serving = [.. split.CustomerEntries.Select(entry => Serving(entry, checks, catalog.FindResponsibility(entry.Responsibility)!))];
    }

    /// <summary>The status of each obligation of which the customer holds a part, or may.</summary>
    /// <param name="verdicts">The verdicts, in the order of the checks.</param>
    public ObligationStatus[] Of(FindingStatus[] verdicts)
    {
        var statuses = new ObligationStatus[_serving.Length];
        for (var i = 0; i < statuses.Length; i++)
        {
            var tally = new Tally();
            foreach (var check in _serving[i])
            {
                tally.Add(verdicts[check]);
            }

            var status = tally.Status;
            statuses[i] = status == ObligationStatus.Open && _split.CustomerEntries[i].Holder == Holder.Unknown ? ObligationStatus.Unknown : status;
        }

        return statuses;
    }

    /// <summary>A shared one is met only if the switches that let AWS do its part are on too.</summary>
    private static int[] Serving(SplitEntry entry, ImmutableArray<Check> checks, Responsibility responsibility) =>
        [.. Enumerable.Range(0, checks.Length).Where(i => checks[i].Responsibility == entry.Responsibility
            || (entry.Holder == Holder.Shared && responsibility.ReliesOn.Contains(checks[i].Responsibility)))];

    /// <summary>Counts verdicts. The gravest decides: one failure is unmet, one doubt is unknown, nothing at all is open.</summary>
    internal struct Tally
    {
        public int Passed { get; private set; }

        public int Failed { get; private set; }

        public int Unknown { get; private set; }

        public int Waived { get; private set; }

        public readonly ObligationStatus Status =>
            Failed > 0 ? ObligationStatus.Unmet
            : Unknown > 0 ? ObligationStatus.Unknown
            : Waived > 0 ? ObligationStatus.Waived
            : Passed > 0 ? ObligationStatus.Met
            : ObligationStatus.Open;

        public void Add(Tally other)
        {
            Passed += other.Passed;
            Failed += other.Failed;
            Unknown += other.Unknown;
            Waived += other.Waived;
        }

        public void Add(FindingStatus verdict)
        {
            switch (verdict)
            {
                case FindingStatus.Pass:
                    Passed++;
                    break;
                case FindingStatus.Fail:
                    Failed++;
                    break;
                case FindingStatus.Unknown:
                    Unknown++;
                    break;
                case FindingStatus.Waived:
                    Waived++;
                    break;
            }
        }
    }
}
