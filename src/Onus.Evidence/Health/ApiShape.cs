using Onus.Core.Diagnostics;
using Onus.Core.Values;

namespace Onus.Evidence.Health;

/// <summary>Answers of the Health API, for an account or an organisation: events, their details, and what they name.</summary>
internal sealed class ApiShape(HealthShape shape, DiagnosticBag diagnostics)
{
    /// <summary>Whether a map is such an answer.</summary>
    public static bool IsAnswer(MapValue map) => map["events"] is ListValue || map["successfulSet"] is ListValue || map["entities"] is ListValue;

    /// <summary>The events of an answer; those of which it only says what they name have nothing else.</summary>
    public IEnumerable<HealthEvent> OfAnswer(MapValue answer)
    {
        if (answer["nextToken"] is StringValue { Value.Length: > 0 } token)
        {
            diagnostics.Warning("health-more-pages", $"The answer goes on: what its next page holds is not read.", token.Origin, $"Ask for all pages; the AWS command line does unless it is told otherwise.");
        }

        var failed = ListValue.ItemsOf(answer["failedSet"]);
        if (failed.Length > 0)
        {
            diagnostics.Warning("health-failed-set", $"AWS could not tell the details of {failed.Length} events.", answer["failedSet"]!.Origin, $"Ask for them again.");
        }

        return ListValue.ItemsOf(answer["events"]).OfType<MapValue>().Select(item => shape.Of(item))
            .Concat(ListValue.ItemsOf(answer["successfulSet"]).OfType<MapValue>().Select(OfDetails))
            .Concat(ListValue.ItemsOf(answer["entities"]).OfType<MapValue>().Select(OfEntity))
            .OfType<HealthEvent>();
    }

    /// <summary>The event of an element of the answer about details.</summary>
    public HealthEvent? OfDetails(MapValue details)
    {
        if (details["event"] is not MapValue described || shape.Of(described) is not { } item)
        {
            return null;
        }

        var (text, isCut) = shape.Words(details["eventDescription"]);
        return item with { Text = text, IsCut = isCut, Accounts = shape.Fields.Name(details, "awsAccountId") is { } account ? item.Accounts.Add(account) : item.Accounts };
    }

    /// <summary>The event of which something is named, with nothing but what its ARN says.</summary>
    public HealthEvent? OfEntity(MapValue entity)
    {
        if (shape.Entity(entity, null) is not { } named || shape.Fields.Name(entity, "eventArn") is not { } arn)
        {
            diagnostics.Error("health-no-arn", $"It is not said of which event this is, or what it is called; it is left out.", entity.Origin, $"Take it as AWS gives it.");
            return null;
        }

        var (region, service, type) = HealthArn.Parse(arn);
        return new HealthEvent
        {
            Id = arn,
            Region = region,
            Service = service,
            Type = type,
            Accounts = HealthEvent.SetOf(named.Account is { } account ? [account] : []),
            Entities = HealthEvent.Named([named]),
        };
    }
}
