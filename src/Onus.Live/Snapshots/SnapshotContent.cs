using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Live.Lines;

namespace Onus.Live.Snapshots;

/// <summary>What the lines of a snapshot say, taken one by one.</summary>
/// <param name="id">The id of the deployment that it becomes.</param>
internal sealed class SnapshotContent(string id)
{
    private readonly List<UnreadType> _notRead = [];
    private readonly List<Resource> _resources = [];
    private readonly SharedValues _shared = new();
    private readonly List<FailureNote> _notes = [];
    private readonly HashSet<string> _addresses = new(StringComparer.Ordinal);
    private Placement _placement = Placement.None;
    private Value? _tags;
    private int? _announced;

    /// <summary>The version of the format; 0 before the first line was taken.</summary>
    public int Version { get; private set; }

    public int Lines { get; set; }

    public int Count => _resources.Count;

    /// <summary>Whether something of it is missing, so that what is not there says nothing.</summary>
    public bool IsDamaged { get; set; }

    /// <summary>Whether the last line was there and says as many resources as there are.</summary>
    public bool IsComplete => _announced == _resources.Count;

    /// <summary>Takes a line.</summary>
    /// <returns>Whether it says something that is known.</returns>
    public bool Take(MapValue line)
    {
        if (line[SnapshotWriter.Mark] is NumberValue version && version.Value.TryToInt32(out var number) && Version == 0)
        {
            Version = number;
            _placement = new Placement(line.TextOf("account"), null, null);
            _tags = line[SnapshotWriter.AccountTags] is { } tags ? LineValues.Read(tags) : null;
            return true;
        }

        if (line.TextOf("not-read") is { } type && LineValues.ReasonOf(line) is { } reason)
        {
            _notRead.Add(new UnreadType(type, line.TextOf("region"), reason));
            return true;
        }

        if (line.TextOf("failed") is { } permission && line.TextOf("why") is { } why)
        {
            _notes.Add(new FailureNote(permission, Words.Of<UnknownCode>().GetValueOrDefault(line.TextOf("code") ?? "", UnknownCode.NotReadable), why, line.TextsOf("types"), line.TextsOf("regions")) { IsOff = line["off"] is BooleanValue { Value: true } });
            return true;
        }

        if (line["resources"] is NumberValue count && count.Value.TryToInt32(out var announced))
        {
            _announced = announced;
            return true;
        }

        if (ResourceLines.Read(line, id, _placement, _shared) is { } resource)
        {
            if (_addresses.Add(resource.Address))
            {
                _resources.Add(resource);
            }

            return true;
        }

        return false;
    }

    /// <summary>Says what could not be read when the snapshot was made.</summary>
    public void Report(DiagnosticBag diagnostics) => LiveNotes.Report(_notes, [.. _notRead.Where(unread => unread.Region is null && unread.Reason.Code == UnknownCode.NotAsked).Select(unread => unread.Type).Distinct()], diagnostics);

    /// <summary>What the account was.</summary>
    public Deployment ToDeployment(ServiceCatalog catalog)
    {
        if (IsDamaged)
        {
            var lost = new UnknownReason(UnknownCode.Unavailable, $"the snapshot is damaged, and what is missing of it may be there");
            foreach (var type in catalog.MappingsOf(MappingTable.Live).Mappings.SelectMany(CollectorReads.Covered))
            {
                _notRead.Add(new UnreadType(type, null, lost));
            }
        }

        return new Deployment(id, MappingTable.Live, _resources) { Length = (_resources.Count + 1L) * LiveSource.BytesOfResource, NotRead = new UnreadTypes(_notRead), AccountTags = _tags };
    }
}
