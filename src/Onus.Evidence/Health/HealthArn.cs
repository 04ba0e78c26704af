namespace Onus.Evidence.Health;

/// <summary>What the ARN of an event says of it: <c>arn:aws:health:REGION::event/SERVICE/TYPE/ID</c>; older ones have no service and no type of their own.</summary>
internal static class HealthArn
{
    /// <summary>The Region, the service and the type; each null where the ARN does not say it.</summary>
    public static (string? Region, string? Service, string? Type) Parse(string arn)
    {
        var parts = arn.Split(':', 6);
        if (parts is not ["arn", _, "health", var region, _, var name] || !name.StartsWith("event/", StringComparison.Ordinal))
        {
            return (null, null, null);
        }

        var names = name.Split('/');
        return (Given(region), names.Length >= 4 ? Given(names[1]) : null, names.Length >= 4 ? Given(names[2]) : null);
    }

    private static string? Given(string text) => text.Length == 0 ? null : text;
}
