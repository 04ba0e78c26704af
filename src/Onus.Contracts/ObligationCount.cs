using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>How many obligations are whose, and how the customer's part of them stands.</summary>
public sealed class ObligationCount
{
    private readonly int[] _holders = new int[Enum.GetValues<Holder>().Length];
    private readonly int[] _statuses = new int[9];

    /// <summary>All obligations: whatever is held by somebody, or may be.</summary>
    public int Total => Aws + Shared + Customer + Undecided + ThirdParty;

    /// <summary>Those that AWS holds alone.</summary>
    public int Aws => _holders[(int)Holder.Aws];

    /// <summary>Those that both hold a part of.</summary>
    public int Shared => _holders[(int)Holder.Shared];

    /// <summary>Those that the customer holds alone.</summary>
    public int Customer => _holders[(int)Holder.Customer];

    /// <summary>Those that third parties hold.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int ThirdParty => _holders[(int)Holder.ThirdParty];

    /// <summary>Those whose holder is not known.</summary>
    public int Undecided => _holders[(int)Holder.Unknown];

    /// <summary>Those of which the customer holds a part, or may, by how they stand.</summary>
    public IReadOnlyDictionary<string, int> CustomerPart => Enum.GetValues<ObligationStatus>()
        .Where(status => status is not (ObligationStatus.Inherited or ObligationStatus.NotApplicable))
        .ToDictionary(status => status.Name(), status => this[status]);

    /// <summary>How many of the customer's part stand so.</summary>
    public int this[ObligationStatus status] => _statuses[(int)status];

    /// <summary>How many obligations there are of which the customer holds a part, however they stand.</summary>
    [JsonIgnore]
    internal int OfCustomer => _statuses.Sum();

    internal void AddHolder(Holder holder, int count = 1) => _holders[(int)holder] += count;

    internal void AddStatus(ObligationStatus status, int count = 1) => _statuses[(int)status] += count;

    internal void Add(ScopeObligation scope)
    {
        AddHolder(scope.Entry.Holder);
        if (scope.Entry.CustomerHoldsPart)
        {
            AddStatus(scope.Status);
        }
    }

    internal void Add(ObligationCount other)
    {
        for (var i = 0; i < _holders.Length; i++)
        {
            _holders[i] += other._holders[i];
        }

        for (var i = 0; i < _statuses.Length; i++)
        {
            _statuses[i] += other._statuses[i];
        }
    }
}
