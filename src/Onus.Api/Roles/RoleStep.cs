namespace Onus.Api.Roles;

/// <summary>A role to assume.</summary>
/// <param name="Arn">Its ARN: <c>arn:aws:iam::111122223333:role/reader</c>.</param>
public sealed record RoleStep(string Arn)
{
    /// <summary>What the role's trust policy asks of the one who assumes it; null where it asks nothing.</summary>
    public string? ExternalId { get; init; }

    /// <summary>How long a session lasts, at most an hour: AWS refuses more for a role that is assumed by a role.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The account of the role; null where the ARN is none.</summary>
    public string? Account => Arn.Split(':') is ["arn", _, "iam", "", { Length: 12 } account, var name] && name.StartsWith("role/", StringComparison.Ordinal) && account.All(char.IsAsciiDigit)
        ? account
        : null;
}
