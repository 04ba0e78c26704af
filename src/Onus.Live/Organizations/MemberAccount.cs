namespace Onus.Live.Organizations;

/// <summary>An account of an organisation.</summary>
/// <param name="Id">Its twelve digits.</param>
/// <param name="IsActive">Whether it is in use: one that is suspended, or being closed, answers nobody.</param>
public sealed record MemberAccount(string Id, bool IsActive);
