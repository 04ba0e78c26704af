using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Core.Model;

namespace Onus.Assessment.Ledger;

/// <summary>How an obligation stands, by the verdicts of the checks that serve it.</summary>
internal static class StatusRule
{
    /// <summary>The status of an obligation of which the customer holds a part, or may.</summary>
    public static ObligationStatus Of(SplitEntry entry, Responsibility responsibility, ImmutableArray<Check> checks, FindingStatus[] verdicts)
    {
        var tally = new Tally();
        for (var i = 0; i < checks.Length; i++)
        {
            var serves = checks[i].Responsibility;
            if (serves == entry.Responsibility || (entry.Holder == Holder.Shared && responsibility.ReliesOn.Contains(serves)))
            {
                tally.Add(verdicts[i]);
            }
        }

        var status = tally.Status;
        return entry.Holder == Holder.Unknown && status is ObligationStatus.Open ? ObligationStatus.Unknown : status;
    }

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
