namespace Onus.Contracts;

/// <summary>The obligations of resources alike: of one split, deployed together and to the same place.</summary>
internal sealed class ObligationTally
{
    private static readonly int Statuses = Enum.GetValues<ObligationStatus>().Length;
    private readonly int[] _counts;

    private ObligationTally(Split split, string deployment, Placement placement)
    {
        (Split, Deployment, Placement) = (split, deployment, placement);
        _counts = new int[split.CustomerEntries.Length * Statuses];
    }

    /// <summary>Who holds what of them.</summary>
    public Split Split { get; }

    /// <summary>The deployment that they belong to.</summary>
    public string Deployment { get; }

    /// <summary>Where they are deployed to, and whose they are.</summary>
    public Placement Placement { get; }

    /// <summary>How many resources they are.</summary>
    public int Resources { get; private set; }

    /// <summary>The resources of an assessment that bear obligations, counted.</summary>
    public static IReadOnlyCollection<ObligationTally> Of(AssessmentResult assessment)
    {
        var tallies = new Dictionary<(SplitKey Split, string Deployment, Placement Placement), ObligationTally>();
        foreach (var resource in assessment.Resources)
        {
            if (resource.Split is { } split)
            {
                var key = (new SplitKey(split), resource.Deployment, resource.Placement);
                var tally = tallies.TryGetValue(key, out var known) ? known : tallies[key] = new ObligationTally(split, resource.Deployment, resource.Placement);
                tally.Add(resource);
            }
        }

        return tallies.Values;
    }

    /// <summary>Adds them to figures.</summary>
    /// <param name="countsOf">The figures that a responsibility is counted in.</param>
    public void AddTo(Func<string, IEnumerable<ObligationCount>> countsOf)
    {
        foreach (var entry in Split.Entries.Where(entry => entry.Holder != Holder.NotApplicable))
        {
            foreach (var count in countsOf(entry.Responsibility))
            {
                count.AddHolder(entry.Holder, Resources);
            }
        }

        for (var i = 0; i < Split.CustomerEntries.Length; i++)
        {
            foreach (var count in countsOf(Split.CustomerEntries[i].Responsibility))
            {
                for (var status = 0; status < Statuses; status++)
                {
                    count.AddStatus((ObligationStatus)status, _counts[(i * Statuses) + status]);
                }
            }
        }
    }

    private void Add(ResourceAssessment resource)
    {
        Resources++;
        for (var i = 0; i < resource.Obligations.Length; i++)
        {
            _counts[(i * Statuses) + (int)resource.Obligations[i]]++;
        }
    }

    /// <summary>A split as a key: each is one object, shared by all resources that have it.</summary>
    private readonly struct SplitKey(Split split) : IEquatable<SplitKey>
    {
        private readonly Split _split = split;

        public bool Equals(SplitKey other) => ReferenceEquals(_split, other._split);

        public override bool Equals(object? obj) => obj is SplitKey other && Equals(other);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_split);
    }
}
