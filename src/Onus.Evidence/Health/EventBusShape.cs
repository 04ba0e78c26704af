using Onus.Core.Diagnostics;
using Onus.Core.Values;

namespace Onus.Evidence.Health;

/// <summary>Events as EventBridge delivers them: what the event is stands in <c>detail</c>; the Region outside of it is only where it was delivered.</summary>
internal sealed class EventBusShape(HealthShape shape, DiagnosticBag diagnostics)
{
    private const string Source = "aws.health";

    /// <summary>The event; null when it is none of AWS Health, or has no id, which is said.</summary>
    public HealthEvent? Of(MapValue map, MapValue detail)
    {
        if (map["source"] is not StringValue { Value: Source })
        {
            diagnostics.Note("health-other-source", $"The event is of {(map["source"] as StringValue)?.Value ?? "no source"}, not of {Source}; it is left out.", map.Origin);
            return null;
        }

        var sent = shape.Fields.Time(map, "time");
        var account = shape.Fields.Name(detail, "affectedAccount") ?? shape.Fields.Name(map, "account");
        if (OfDetail(detail, account) is not { } item)
        {
            return null;
        }

        var resources = item.Entities.IsEmpty ? ListValue.ItemsOf(map["resources"]).OfType<StringValue>().Where(text => text.Value.Length > 0).Select(text => new HealthEntity(HealthFields.Clean(text.Value, HealthFields.MaxName, out _), null, account)).ToList() : [];
        return item with
        {
            Updated = item.Updated ?? sent,
            Start = item.Start ?? sent,
            Entities = item.Entities.IsEmpty ? shape.Bounded(resources, map.Origin) : item.Entities,
        };
    }

    /// <summary>The event of a <c>detail</c> that stands alone.</summary>
    /// <param name="account">The account that it was sent to; null where only the detail may say it.</param>
    public HealthEvent? OfDetail(MapValue detail, string? account)
    {
        // In a detail "region" would be none of its own; an event without a Region takes that of its ARN.
        if (shape.Of(detail) is not { } item)
        {
            return null;
        }

        var (text, isCut) = shape.Words(detail["eventDescription"]);
        var (page, pages) = (Math.Max(shape.Fields.Number(detail, "page", 1), 1), Math.Clamp(shape.Fields.Number(detail, "totalPages", 1), 1, 10_000));
        return item with
        {
            Text = text,
            IsCut = isCut,
            Accounts = account is null ? item.Accounts : item.Accounts.Add(account),
            Entities = shape.Entities(detail["affectedEntities"], account, detail.Origin),
            Pages = pages,
            PagesRead = [Math.Min(page, pages)],
        };
    }
}
