namespace Onus.Evidence.Records;

/// <summary>What was recorded, in memory: the last entry of a name counts.</summary>
public sealed class MemoryRecordBook : IRecordBook
{
    private readonly Dictionary<(string Kind, string Name), string> _digests = [];

    /// <inheritdoc/>
    public bool IsThere { get; init; } = true;

    /// <inheritdoc/>
    public bool IsRecorded(string kind, string name, string digest) => _digests.TryGetValue((kind, name), out var known) && known == digest;

    /// <summary>Records a block.</summary>
    public void Record(string kind, string name, string digest) => _digests[(kind, name)] = digest;

    /// <summary>Takes the record of a block back.</summary>
    public void Withdraw(string kind, string name) => _digests.Remove((kind, name));
}
