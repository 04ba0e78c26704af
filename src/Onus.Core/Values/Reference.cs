namespace Onus.Core.Values;

/// <summary>That a value stands for another resource, or for an attribute of it.</summary>
/// <param name="Target">The key of what is referred to: <c>DEPLOYMENT#ADDRESS</c> for a resource.</param>
/// <param name="Attribute">The attribute that is taken, such as <c>Arn</c>; null for the resource's own id.</param>
public sealed record Reference(string Target, string? Attribute = null);
