using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>How grave a failed check is.</summary>
[JsonConverter(typeof(WordConverter<Severity>))]
public enum Severity : byte
{
    /// <summary>Good practice.</summary>
    Low,

    /// <summary>Weakens a defence.</summary>
    Medium,

    /// <summary>Opens a way to data or rights.</summary>
    High,

    /// <summary>Open to anybody.</summary>
    Critical,
}

/// <summary>A check's verdict on a resource.</summary>
[JsonConverter(typeof(WordConverter<FindingStatus>))]
public enum FindingStatus : byte
{
    /// <summary>The statement holds.</summary>
    Pass,

    /// <summary>The statement does not hold.</summary>
    Fail,

    /// <summary>It can't be told, and the finding says why.</summary>
    Unknown,

    /// <summary>The statement is not about this resource.</summary>
    NotApplicable,

    /// <summary>It does not hold, and somebody has accepted that.</summary>
    Waived,
}

/// <summary>How an obligation stands.</summary>
[JsonConverter(typeof(WordConverter<ObligationStatus>))]
public enum ObligationStatus : byte
{
    /// <summary>AWS holds it alone.</summary>
    Inherited,

    /// <summary>The customer's part is verified.</summary>
    Met,

    /// <summary>The customer's part is verifiably not done.</summary>
    Unmet,

    /// <summary>Something that decides it is not known.</summary>
    Unknown,

    /// <summary>Somebody attests that the customer's part is done.</summary>
    Attested,

    /// <summary>What was attested is out of date.</summary>
    Expired,

    /// <summary>It is the customer's, and nothing verifies or attests it.</summary>
    Open,

    /// <summary>It is not done, and somebody has accepted that.</summary>
    Waived,

    /// <summary>There is nothing of the kind here.</summary>
    NotApplicable,
}
