using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>Why a value is not known.</summary>
[JsonConverter(typeof(WordConverter<UnknownCode>))]
public enum UnknownCode : byte
{
    /// <summary>A parameter or variable without a default was not given.</summary>
    ParameterWithoutDefault,

    /// <summary>Only the deployment gives it (an id, an ARN, an address).</summary>
    KnownAfterDeployment,

    /// <summary>It is exported by another stack or state.</summary>
    Imported,

    /// <summary>It is looked up at deployment (a secret, a stored parameter, a data source).</summary>
    LookedUp,

    /// <summary>It depends on the account or Region that is deployed to.</summary>
    DependsOnTarget,

    /// <summary>It depends on a condition that is not known.</summary>
    UndecidedCondition,

    /// <summary>A module, nested template or file that it comes from is not there.</summary>
    Unavailable,

    /// <summary>A macro or transform makes it.</summary>
    Transformed,

    /// <summary>Its expression is wrong; a diagnostic says how.</summary>
    Invalid,

    /// <summary>A bound on size, depth or time was reached.</summary>
    LimitReached,

    /// <summary>Something refers to a thing that is not there.</summary>
    Dangling,

    /// <summary>The credentials may not read it.</summary>
    AccessDenied,

    /// <summary>Nobody asked the account for it.</summary>
    NotAsked,

    /// <summary>The account did not answer, or has no call that tells it.</summary>
    NotReadable,

    /// <summary>An example says that it is not known.</summary>
    Stated,
}
