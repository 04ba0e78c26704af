using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>What keeps a finding from being shown and from counting for <c>--fail-on</c>. It stands in the result all the same: nothing is hidden in silence.</summary>
[JsonConverter(typeof(WordConverter<HiddenBy>))]
public enum HiddenBy : byte
{
    /// <summary>Nothing does: it is shown.</summary>
    Nothing,

    /// <summary>A baseline names it: it was there before.</summary>
    Baseline,

    /// <summary>The profile does not ask for its check.</summary>
    Profile,

    /// <summary>It is less grave than what is asked for.</summary>
    Severity,

    /// <summary>It is not among what is asked for alone.</summary>
    Only,

    /// <summary>It is among what is left out.</summary>
    Except,
}
