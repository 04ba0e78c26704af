using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>What an event of AWS Health is about, as AWS sorts it.</summary>
[JsonConverter(typeof(WordConverter<HealthCategory>))]
public enum HealthCategory : byte
{
    /// <summary>It is not said.</summary>
    Unknown,

    /// <summary>A service or a resource does not work as it should.</summary>
    Issue,

    /// <summary>Something changes at a time that is told before.</summary>
    ScheduledChange,

    /// <summary>AWS tells the account something.</summary>
    AccountNotification,

    /// <summary>AWS looks into what may be an issue.</summary>
    Investigation,
}

/// <summary>What an event means for those who have to act, as the catalogue sorts it.</summary>
[JsonConverter(typeof(WordConverter<HealthKind>))]
public enum HealthKind : byte
{
    /// <summary>Nothing is known of its type or its category.</summary>
    Unknown,

    /// <summary>Somebody has reported what the account does.</summary>
    Abuse,

    /// <summary>The account or a key of it may be in other hands.</summary>
    Risk,

    /// <summary>A matter of security.</summary>
    Security,

    /// <summary>Something does not work as it should.</summary>
    Issue,

    /// <summary>Work at a time that is told before.</summary>
    Maintenance,

    /// <summary>A version or a feature ends.</summary>
    Lifecycle,

    /// <summary>Something worth knowing.</summary>
    Notice,
}

/// <summary>How an event stands on a day.</summary>
[JsonConverter(typeof(WordConverter<HealthStatus>))]
public enum HealthStatus : byte
{
    /// <summary>It is not said.</summary>
    Unknown,

    /// <summary>It has not begun.</summary>
    Upcoming,

    /// <summary>It goes on.</summary>
    Open,

    /// <summary>It is over.</summary>
    Closed,

    /// <summary>The public dashboard no longer lists it, and nothing has said that it is over.</summary>
    Gone,
}

/// <summary>Whom an event concerns, as AWS says.</summary>
[JsonConverter(typeof(WordConverter<HealthScope>))]
public enum HealthScope : byte
{
    /// <summary>It is not said.</summary>
    Unknown,

    /// <summary>Everybody who uses the service there.</summary>
    Public,

    /// <summary>The accounts that are told of it.</summary>
    AccountSpecific,
}

/// <summary>Whose move an event is.</summary>
[JsonConverter(typeof(WordConverter<HealthMove>))]
public enum HealthMove : byte
{
    /// <summary>It is not known.</summary>
    Unknown,

    /// <summary>The customer has to act.</summary>
    Customer,

    /// <summary>The customer has to look whether there is something to do.</summary>
    CustomerToCheck,

    /// <summary>AWS acts; the customer waits.</summary>
    Aws,

    /// <summary>Nobody has to act: it is told for information.</summary>
    Nobody,
}

/// <summary>By what an event and a resource are matched.</summary>
[JsonConverter(typeof(WordConverter<HealthMatch>))]
public enum HealthMatch : byte
{
    /// <summary>The event names it: by its ARN, its id, its name, or the tag of its stack.</summary>
    Resource,

    /// <summary>It is in the zone of the event.</summary>
    Zone,

    /// <summary>It is of the service and in the Region of the event.</summary>
    Service,
}
