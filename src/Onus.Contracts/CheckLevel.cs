using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>How much care asks for a check: what a profile of checks is chosen by.</summary>
[JsonConverter(typeof(WordConverter<CheckLevel>))]
public enum CheckLevel : byte
{
    /// <summary>Everybody should pass it.</summary>
    Essential,

    /// <summary>Whoever runs something that matters should pass it.</summary>
    Recommended,

    /// <summary>It matters where the stakes are high.</summary>
    Thorough,
}

/// <summary>The rule by which checks have a level.</summary>
public static class CheckLevels
{
    /// <summary>The level of a check that names none.</summary>
    public static CheckLevel Of(Severity severity) => severity switch
    {
        Severity.Critical or Severity.High => CheckLevel.Essential,
        Severity.Medium => CheckLevel.Recommended,
        _ => CheckLevel.Thorough,
    };
}
