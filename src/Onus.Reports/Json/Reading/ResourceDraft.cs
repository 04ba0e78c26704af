using Onus.Contracts;
using Onus.Core.Places;

namespace Onus.Reports.Json.Reading;

/// <summary>A resource of a result, before its split and its findings are known.</summary>
internal sealed record ResourceDraft(string Deployment, string Address, string Type, string Service, ServiceModel Model, Management Management, string? Split, Location? Place)
{
    public Dictionary<string, ObligationStatus> Statuses { get; } = new(StringComparer.Ordinal);

    public static ResourceDraft Read(JsonTokens json)
    {
        var statuses = new Dictionary<string, ObligationStatus>(StringComparer.Ordinal);
        var fields = Fields.Read(json, inner =>
        {
            foreach (var responsibility in inner.Members())
            {
                statuses[responsibility] = Words.Of(Words.Statuses, Fields.Read(inner)["status"], "status");
            }
        });
        var split = fields["split"];
        var draft = new ResourceDraft(
            fields["deployment"] ?? "",
            fields.Needed("address"),
            fields.Needed("type"),
            fields["service"] ?? "",
            split is null ? default : Words.Of(Words.Models, fields["model"], "model"),
            split is null ? default : Words.Of(Words.Managements, fields["managed"], "managed"),
            split,
            fields.Place("source"));
        foreach (var (responsibility, status) in statuses)
        {
            draft.Statuses[responsibility] = status;
        }

        return draft;
    }
}
