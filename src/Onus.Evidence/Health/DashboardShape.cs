using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Values;

namespace Onus.Evidence.Health;

/// <summary>
/// What the public dashboard lists: as it is now (a list, or objects by the service that they are about), and as the dashboard before it gave it (what is
/// current, and an archive). It is documented nowhere; what is not understood counts as not told.
/// </summary>
internal sealed class DashboardShape(HealthShape shape, DiagnosticBag diagnostics)
{
    private const string Resolved = "[RESOLVED]";
    private const int MaxServices = 1000;

    /// <summary>Whether a map is an event of the dashboard.</summary>
    public static bool IsEvent(MapValue map) => map["date"] is not null && (map["event_log"] is not null || map["summary"] is not null);

    /// <summary>Whether a map has events of the dashboard by their services.</summary>
    public static bool IsByService(MapValue map)
    {
        if (map.Count == 0)
        {
            return false;
        }

        foreach (var value in map.Values)
        {
            if (!(value is MapValue one ? IsEvent(one) : value is ListValue { Items: [MapValue first, ..] } && IsEvent(first)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The event.</summary>
    /// <param name="service">The service and the Region, where the event does not say them itself.</param>
    /// <param name="isOver">Whether it stands in an archive.</param>
    public HealthEvent? Of(MapValue map, string? service = null, bool isOver = false)
    {
        var (start, summary) = (shape.Fields.Time(map, "date"), shape.Fields.Title(map, "summary"));
        service = shape.Fields.Name(map, "service") ?? service;
        var arn = shape.Fields.Name(map, "arn");
        if (arn is null && (service is null || start is null))
        {
            diagnostics.Error("health-no-arn", $"The event has no ARN, and no service and date that could stand for it; it is left out.", map.Origin, $"Take it as AWS gives it.");
            return null;
        }

        var (code, region) = Split(service);
        var known = arn is null ? default : HealthArn.Parse(arn);
        var log = ListValue.ItemsOf(map["event_log"]).OfType<MapValue>().ToList();
        var isCut = false;
        var text = log.Count > 0 ? shape.Fields.Words(log[^1], out isCut, "message") : null;
        text ??= shape.Fields.Words(map, out isCut, "description", "details");
        var end = shape.Fields.Time(map, "end_time", "endTime");
        return new HealthEvent
        {
            Id = arn ?? $"dashboard:{service}:{start!.Value.ToUnixTimeSeconds()}",
            Service = code ?? known.Service,
            Type = known.Type ?? shape.Fields.Name(map, "typeCode"),
            Category = HealthCategory.Issue,
            Scope = HealthScope.Public,
            Status = isOver || end is not null || shape.Fields.Name(map, "status") is "0" || summary?.StartsWith(Resolved, StringComparison.OrdinalIgnoreCase) == true ? HealthStatus.Closed : HealthStatus.Open,
            Region = region ?? known.Region,
            Start = start,
            End = end,
            Updated = log.Select(entry => shape.Fields.Time(entry, "timestamp")).Max() ?? start,
            Title = summary is null ? shape.Fields.Title(map, "service_name") : Plain(summary),
            Text = text,
            IsCut = isCut,
            AlsoTouches = HealthEvent.SetOf(map["impacted_services"] is MapValue touched ? touched.Keys[..Math.Min(touched.Count, MaxServices)].ToArray().Select(key => HealthFields.Clean(key, 100, out _)) : []),
            IsListed = !isOver,
        };
    }

    /// <summary>The service and the Region of what the dashboard writes as one: <c>ec2-us-east-1</c>, <c>cloudfront</c>.</summary>
    public static (string? Service, string? Region) Split(string? name)
    {
        if (name is null)
        {
            return (null, null);
        }

        // A Region is words that end in a number, two of them before it at least.
        var words = name.Split('-');
        for (var at = 1; at <= words.Length - 3; at++)
        {
            if (words[at].Length is 2 or 4 && words[at].All(char.IsAsciiLetterLower) && words[^1].Length > 0 && words[^1].All(char.IsAsciiDigit))
            {
                return (string.Join('-', words[..at]), string.Join('-', words[at..]));
            }
        }

        return (name, null);
    }

    private static string Plain(string summary) => summary.StartsWith(Resolved, StringComparison.OrdinalIgnoreCase) ? summary[Resolved.Length..].Trim() : summary;
}
