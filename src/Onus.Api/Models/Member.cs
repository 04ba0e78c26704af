namespace Onus.Api.Models;

/// <summary>A member of a structure, or what the elements of a list, the keys or the values of a map are.</summary>
/// <param name="Name">The name in values; empty for elements, keys and values.</param>
/// <param name="OwnWireName">The name that the model gives it in requests and answers; null where none is given.</param>
/// <param name="QueryName">The name in requests of <c>ec2</c>; null where none is given.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="IsFlat">Whether its elements stand beside the other members instead of within an element of their own.</param>
/// <param name="IsAttribute">Whether it is an attribute of XML.</param>
/// <param name="IsSecret">Whether its value must never be printed.</param>
/// <param name="Shape">What it holds.</param>
internal sealed record Member(string Name, string? OwnWireName, string? QueryName, MemberPlace Place, bool IsFlat, bool IsAttribute, bool IsSecret, Shape Shape)
{
    /// <summary>The name in requests and answers.</summary>
    public string WireName => OwnWireName ?? Name;
}
