using Onus.Catalog.Mapping;

namespace Onus.Live.Hints;

/// <summary>
/// What ARNs call the service of a type, worked out from the permissions of its collector, whose first part is the same: that of most of them, or the one that is called as CloudFormation calls the service.
/// Permissions for what a thing only uses (its key, its network) are of services of their own, and are told by that.
/// </summary>
internal sealed class ArnServices
{
    private const string CloudControl = "cloudformation";

    private readonly Dictionary<string, string> _primary;

    public ArnServices(IReadOnlyList<RecordMapping> mappings) => _primary = mappings
        .SelectMany(mapping => NamedIn(mapping), (mapping, service) => (Space: SpaceOf(mapping), Service: service))
        .GroupBy(entry => entry.Space, entry => entry.Service, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => Best(group, group.Key)!, StringComparer.Ordinal);

    /// <summary>The service; null where no permission tells it.</summary>
    public string? Of(RecordMapping mapping)
    {
        var (space, own) = (SpaceOf(mapping), Best(NamedIn(mapping), SpaceOf(mapping)));
        return own is null || (_primary.GetValueOrDefault(space) != own && _primary.Any(entry => entry.Key != space && entry.Value == own)) ? _primary.GetValueOrDefault(space) : own;
    }

    /// <summary>All that it may be called.</summary>
    public IEnumerable<string> AllOf(RecordMapping mapping) => NamedIn(mapping).Append(_primary.GetValueOrDefault(SpaceOf(mapping))).OfType<string>().Distinct();

    private static IEnumerable<string> NamedIn(RecordMapping mapping) => mapping.Collector!.FollowUps.Select(followUp => followUp.Read).Prepend(mapping.Collector.List)
        .SelectMany(read => read.Actions).Select(action => action.Split(':')[0]).Where(service => service != CloudControl || mapping.Collector.Members.Length == 0);

    private static string? Best(IEnumerable<string> services, string space) => services.GroupBy(service => service, StringComparer.Ordinal)
        .OrderByDescending(group => HintTable.Plain(group.Key) == HintTable.Plain(space)).ThenByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;

    private static string SpaceOf(RecordMapping mapping) => mapping.Name.Split("::") is [_, var space, ..] ? space : mapping.Name;
}
