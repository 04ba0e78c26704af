using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Catalog;
using Onus.Contracts;

namespace Onus.Assessment.Ledger;

/// <summary>How the obligations of one split stand, by the verdicts of the checks that serve them.</summary>
internal sealed class StatusRule
{
    private readonly Split _split;
    private readonly int[][] _serving;
    private readonly int[][] _ifShared;
    private readonly bool[] _isPersons;

    /// <summary>Makes the rule of a split.</summary>
    /// <param name="checks">The checks of its type.</param>
    public StatusRule(Split split, ImmutableArray<Check> checks, ServiceCatalog catalog)
    {
        _split = split;
        _serving = [.. split.CustomerEntries.Select(entry => Serving(checks, [entry.Responsibility, .. entry.Holder == Holder.Shared ? Switches(entry, catalog) : []]))];
        _isPersons = [.. split.CustomerEntries.Select(entry => catalog.FindResponsibility(entry.Responsibility)!.DecidedBy == StatusDecider.Person)];
        _ifShared = [.. split.CustomerEntries.Select(entry => entry.Candidates.Contains(Holder.Shared) ? Serving(checks, Switches(entry, catalog)) : [])];
    }

    /// <summary>The status of each obligation of which the customer holds a part, or may.</summary>
    /// <param name="verdicts">The verdicts, in the order of the checks.</param>
    public ObligationStatus[] Of(ReadOnlySpan<FindingStatus> verdicts)
    {
        var statuses = new ObligationStatus[_serving.Length];
        for (var i = 0; i < statuses.Length; i++)
        {
            var tally = new Tally();
            tally.Add(_serving[i], verdicts);
            var status = _split.CustomerEntries[i].Holder == Holder.Unknown ? InDoubt(tally, _ifShared[i], verdicts) : tally.Status;
            statuses[i] = _isPersons[i] && status == ObligationStatus.Met ? ObligationStatus.Open : status;
        }

        return statuses;
    }

    /// <summary>Where it is not known who holds it, it stands certain only if it stands so for whoever may.</summary>
    private static ObligationStatus InDoubt(Tally tally, int[] ifShared, ReadOnlySpan<FindingStatus> verdicts)
    {
        var status = tally.Status;
        tally.Add(ifShared, verdicts);
        return status == ObligationStatus.Open || tally.Status != status ? ObligationStatus.Unknown : status;
    }

    private static int[] Serving(ImmutableArray<Check> checks, ImmutableArray<string> responsibilities) =>
        [.. Enumerable.Range(0, checks.Length).Where(i => responsibilities.Contains(checks[i].Responsibility))];

    /// <summary>What is shared is met only if the switches that let AWS do its part are on too.</summary>
    private static ImmutableArray<string> Switches(SplitEntry entry, ServiceCatalog catalog) => catalog.FindResponsibility(entry.Responsibility)!.ReliesOn;

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

        public void Add(int[] checks, ReadOnlySpan<FindingStatus> verdicts)
        {
            foreach (var check in checks)
            {
                Add(verdicts[check]);
            }
        }

        public void Add(Tally other)
        {
            Passed += other.Passed;
            Failed += other.Failed;
            Unknown += other.Unknown;
            Waived += other.Waived;
        }

        public void Add(FindingStatus verdict, int times = 1)
        {
            switch (verdict)
            {
                case FindingStatus.Pass:
                    Passed += times;
                    break;
                case FindingStatus.Fail:
                    Failed += times;
                    break;
                case FindingStatus.Unknown:
                    Unknown += times;
                    break;
                case FindingStatus.Waived:
                    Waived += times;
                    break;
            }
        }
    }
}
