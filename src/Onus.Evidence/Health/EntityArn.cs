namespace Onus.Evidence.Health;

/// <summary>What the name of a thing says that an event names.</summary>
/// <param name="Family">The first part of its ARN that tells the service, such as <c>ec2</c>; null for what is no ARN.</param>
/// <param name="Region">The Region of its ARN; null where it has none.</param>
/// <param name="Account">The account of its ARN; null where it has none.</param>
/// <param name="Kind">The kind of thing in its ARN, such as <c>instance</c>; null where it has none.</param>
/// <param name="Name">The last part of it, or all of it.</param>
internal readonly record struct EntityArn(string? Family, string? Region, string? Account, string? Kind, string Name)
{
    private static readonly char[] Separators = ['/', ':'];

    /// <summary>Takes a name apart.</summary>
    public static EntityArn Parse(string text)
    {
        var parts = text.Split(':', 6);
        if (parts is not ["arn", _, var family, var region, var account, var rest])
        {
            return new EntityArn(null, null, null, null, text);
        }

        var end = rest.IndexOfAny(Separators);
        return new EntityArn(family.ToLowerInvariant(), Given(region), Given(account), end > 0 ? rest[..end] : null, rest[(rest.LastIndexOfAny(Separators) + 1)..]);
    }

    private static string? Given(string text) => text.Length == 0 ? null : text;
}
