using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>Who is let in.</summary>
[JsonConverter(typeof(WordConverter<AccessorKind>))]
public enum AccessorKind : byte
{
    /// <summary>Everybody.</summary>
    Everybody,

    /// <summary>It is not known who.</summary>
    Unknown,

    /// <summary>An account as a whole.</summary>
    Account,

    /// <summary>A service of the provider's.</summary>
    Service,

    /// <summary>Whoever another party has signed in.</summary>
    Federated,

    /// <summary>A single identity.</summary>
    Identity,
}
