namespace Onus.Live.Policies;

/// <summary>The role that every account of an organisation has, for whoever assumes it.</summary>
/// <param name="Name">What it is called, with its path.</param>
/// <param name="Partition">The partition of the accounts.</param>
public sealed record MemberRoles(string Name, string Partition)
{
    /// <summary>Whether the tags of accounts are read too.</summary>
    public bool ReadsTags { get; init; }

    /// <summary>The ARNs of all of them.</summary>
    public string Arn => $"arn:{Partition}:iam::*:role/{Name}";
}
