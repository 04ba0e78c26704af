using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Evidence.Health;

/// <summary>What the shapes of events share: their members have the same names in the API and on the event bus.</summary>
/// <param name="addressTag">The tag by which a resource tells its address in its stack; null when there is none.</param>
/// <param name="diagnostics">Where it is said what makes no sense.</param>
internal sealed class HealthShape(string? addressTag, DiagnosticBag diagnostics)
{
    /// <summary>The most things that one event may name.</summary>
    public const int MaxEntities = 10_000;

    public HealthFields Fields { get; } = new(diagnostics);

    /// <summary>The event that a map of such members describes; null when it has no id, which is said.</summary>
    /// <param name="id">Its id, where its members do not have it.</param>
    public HealthEvent? Of(MapValue map, string? id = null)
    {
        if ((Fields.Name(map, "arn", "eventArn") ?? id) is not { } known)
        {
            diagnostics.Error("health-no-arn", $"The event has no ARN, by which it could be told from others; it is left out.", map.Origin, $"Take it as AWS gives it.");
            return null;
        }

        var arn = HealthArn.Parse(known);
        return new HealthEvent
        {
            Id = known,
            Service = Fields.Name(map, "service") ?? arn.Service,
            Type = Fields.Name(map, "eventTypeCode") ?? arn.Type,
            Category = CategoryOf(Fields.Name(map, "eventTypeCategory")),
            Scope = Fields.Name(map, "eventScopeCode") switch { "PUBLIC" => HealthScope.Public, "ACCOUNT_SPECIFIC" => HealthScope.AccountSpecific, _ => HealthScope.Unknown },
            Status = Fields.Name(map, "statusCode") switch { "open" => HealthStatus.Open, "closed" => HealthStatus.Closed, "upcoming" => HealthStatus.Upcoming, _ => HealthStatus.Unknown },
            Move = Fields.Name(map, "actionability") switch
            {
                null => null,
                "ACTION_REQUIRED" => HealthMove.Customer,
                "ACTION_MAY_BE_REQUIRED" => HealthMove.CustomerToCheck,
                "INFORMATIONAL" => HealthMove.Nobody,
                _ => HealthMove.Unknown,
            },
            Personas = HealthEvent.SetOf(ListValue.ItemsOf(map["personas"]).OfType<StringValue>().Take(10).Select(item => HealthFields.Clean(item.Value, 40, out _))),
            Region = Fields.Name(map, "eventRegion") ?? Fields.Name(map, "region") ?? arn.Region,
            Zone = Fields.Name(map, "availabilityZone"),
            Accounts = HealthEvent.SetOf(Fields.Name(map, "affectedAccount", "awsAccountId") is { } account ? [account] : []),
            Start = Fields.Time(map, "startTime"),
            End = Fields.Time(map, "endTime"),
            Updated = Fields.Time(map, "lastUpdatedTime"),
        };
    }

    /// <summary>What a list of entities names.</summary>
    /// <param name="account">Their account, where they have none of their own.</param>
    public ImmutableSortedDictionary<string, HealthEntity> Entities(Value? list, string? account, Origin origin)
    {
        var items = ListValue.ItemsOf(list).OfType<MapValue>().Select(item => Entity(item, account)).OfType<HealthEntity>().ToList();
        return Bounded(items, origin);
    }

    /// <summary>Entities by their keys; what is over the bound is left out, which is said.</summary>
    public ImmutableSortedDictionary<string, HealthEntity> Bounded(IReadOnlyCollection<HealthEntity> items, Origin origin)
    {
        if (items.Count > MaxEntities)
        {
            diagnostics.Error("health-bound", $"The event names {items.Count} resources, more than the bound of {MaxEntities}; the others are left out.", origin, $"Take its pages one by one.");
        }

        return HealthEvent.Named(items.Take(MaxEntities));
    }

    /// <summary>One thing that an event names; null when it has no value.</summary>
    public HealthEntity? Entity(MapValue map, string? account) => Fields.Name(map, "entityValue") is not { } value ? null
        : new HealthEntity(value, Fields.Name(map, "status", "statusCode"), Fields.Name(map, "awsAccountId") ?? account)
        {
            Updated = Fields.Time(map, "lastUpdatedTime"),
            Address = addressTag is { } tag && map["tags"] is MapValue tags ? Fields.Name(tags, tag) : null,
        };

    /// <summary>AWS's own words, in English where there are several languages.</summary>
    public (string? Text, bool IsCut) Words(Value? description)
    {
        var all = ListValue.ItemsOf(description).OfType<MapValue>().ToList();
        var chosen = description as MapValue ?? all.Find(item => item["language"] is StringValue { Value: var language } && language.StartsWith("en", StringComparison.OrdinalIgnoreCase)) ?? all.FirstOrDefault();
        return chosen is null ? (null, false) : (Fields.Words(chosen, out var isCut, "latestDescription"), isCut);
    }

    private static HealthCategory CategoryOf(string? word) => word switch
    {
        "issue" => HealthCategory.Issue,
        "scheduledChange" => HealthCategory.ScheduledChange,
        "accountNotification" => HealthCategory.AccountNotification,
        "investigation" => HealthCategory.Investigation,
        _ => HealthCategory.Unknown,
    };
}
