using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>The events of a function, each with what it makes.</summary>
internal static class FunctionEvents
{
    public static void Expand(SamResource function, FunctionTarget target, RoleDraft role)
    {
        if (function["Events"] is not { } events)
        {
            return;
        }

        if (events is not MapValue map)
        {
            function.Refuse("its Events are no map.", events);
            return;
        }

        foreach (var (name, value) in map.Entries)
        {
            if (value is MapValue declaration && declaration["Type"] is StringValue type && declaration["Properties"] is null or NullValue or MapValue)
            {
                var source = new EventSource(function, name, type.Value, declaration["Properties"] as MapValue ?? MapValue.Empty, target, value.Origin);
                if (!Expand(source, role))
                {
                    source.Refuse("its Type is none that SAM knows");
                }
            }
            else if (value is not NullValue)
            {
                function.Refuse($"the event \"{name}\" has no Type.", value);
            }
        }
    }

    private static bool Expand(EventSource source, RoleDraft role)
    {
        switch (source.Type)
        {
            case "Api":
                RestEvents.Link(source);
                break;
            case "HttpApi":
                HttpEvents.Link(source);
                break;
            case "S3":
                NotificationEvents.Bucket(source);
                break;
            case "SNS":
                NotificationEvents.Topic(source, role);
                break;
            case "Cognito":
                NotificationEvents.UserPool(source);
                break;
            case "CloudWatchLogs":
                NotificationEvents.LogGroup(source);
                break;
            case "IoTRule":
                NotificationEvents.Iot(source);
                break;
            case "AlexaSkill":
                source.Permit("Permission", "alexa-appkit.amazon.com", ("EventSourceToken", source["SkillId"]));
                break;
            case "Schedule":
                ScheduleEvents.Rule(source);
                break;
            case "ScheduleV2":
                ScheduleEvents.Schedule(source);
                break;
            case "CloudWatchEvent" or "EventBridgeRule":
                ScheduleEvents.Pattern(source);
                break;
            default:
                return PullEvents.Expand(source, role);
        }

        return true;
    }
}
