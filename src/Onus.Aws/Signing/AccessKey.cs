namespace Onus.Aws.Signing;

/// <summary>What requests are signed with.</summary>
/// <param name="Id">The id, which is no secret.</param>
/// <param name="Secret">The secret.</param>
/// <param name="Token">The token of a session; null for a key that lasts.</param>
/// <param name="ExpiresAt">When it ends; null where that is not known, or never.</param>
public sealed record AccessKey(string Id, string Secret, string? Token, DateTimeOffset? ExpiresAt)
{
    /// <summary>The id alone: nothing secret is printed.</summary>
    public override string ToString() => Id;
}
