using Onus.Catalog;
using Onus.Evidence.Records;

namespace Onus.Engine.Evidence;

/// <summary>Waivers count without a log as long as there is none. Who begins one takes into it those that stand there, so that none ends unseen.</summary>
internal static class RecordAdoption
{
    /// <summary>What is to be recorded of the waivers that stand in settings; nothing where there is a log.</summary>
    public static IEnumerable<RecordDraft> Of(TeamSettings settings, string day, string by, string? except = null) => LogRecords.AreBeside(settings.Place)
        ? []
        : settings.Waivers.Where(waiver => waiver.Name != except).Select(waiver => new RecordDraft(RecordKinds.Waiver, waiver.Name, waiver.Digest, day, by));
}
