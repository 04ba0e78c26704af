using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>The events of a function, each with what it makes.</summary>
internal static class FunctionEvents
{
    private static readonly Dictionary<string, Action<EventSource, RoleBuilder>> Pushed = new(StringComparer.Ordinal)
    {
        ["Api"] = static (source, _) => RestEvents.Link(source),
        ["HttpApi"] = static (source, _) => HttpEvents.Link(source),
        ["S3"] = static (source, _) => NotificationEvents.Bucket(source),
        ["SNS"] = NotificationEvents.Topic,
        ["Cognito"] = static (source, _) => NotificationEvents.UserPool(source),
        ["CloudWatchLogs"] = static (source, _) => NotificationEvents.LogGroup(source),
        ["IoTRule"] = static (source, _) => NotificationEvents.Iot(source),
        ["AlexaSkill"] = static (source, _) => source.Permit("Permission", "alexa-appkit.amazon.com", ("EventSourceToken", source["SkillId"])),
        ["Schedule"] = static (source, _) => ScheduleEvents.Rule(source),
        ["ScheduleV2"] = static (source, _) => ScheduleEvents.Schedule(source),
        ["CloudWatchEvent"] = static (source, _) => ScheduleEvents.Pattern(source),
        ["EventBridgeRule"] = static (source, _) => ScheduleEvents.Pattern(source),
    };

    public static void Expand(SamResource function, FunctionTarget target, RoleBuilder role)
    {
        if (function["Events"] is not { } events)
        {
            return;
        }

        if (events is not MapValue map)
        {
            function.Refuse($"its Events are no map.", events);
            return;
        }

        foreach (var (name, value) in map.Entries)
        {
            if (value is MapValue declaration && declaration["Type"] is StringValue type && declaration["Properties"] is null or NullValue or MapValue)
            {
                function.Event = name;
                var source = new EventSource(function, name, type.Value, declaration["Properties"] as MapValue ?? MapValue.Empty, target, value.Origin);
                if (Pushed.TryGetValue(source.Type, out var expand))
                {
                    expand(source, role);
                }
                else if (!PullEvents.Expand(source, role))
                {
                    source.Refuse($"its Type is none that SAM knows");
                }

                function.Event = null;
            }
            else if (value is not NullValue)
            {
                function.Refuse($"the event \"{name}\" has no Type.", value);
            }
        }
    }
}
