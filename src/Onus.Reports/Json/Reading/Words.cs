using Onus.Contracts;

namespace Onus.Reports.Json.Reading;

/// <summary>The words of the model by the spelling that outputs give them.</summary>
internal static class Words
{
    public static Dictionary<string, Holder> Holders { get; } = By<Holder>(word => word.Name());

    public static Dictionary<string, CustomerMode> Modes { get; } = By<CustomerMode>(word => word.Name());

    public static Dictionary<string, ServiceModel> Models { get; } = By<ServiceModel>(word => word.Name());

    public static Dictionary<string, Management> Managements { get; } = By<Management>(word => word.Name());

    public static Dictionary<string, ResponsibilityScope> Scopes { get; } = By<ResponsibilityScope>(word => word.Name());

    public static Dictionary<string, ObligationStatus> Statuses { get; } = By<ObligationStatus>(word => word.Name());

    public static Dictionary<string, FindingStatus> Verdicts { get; } = By<FindingStatus>(word => word.Name());

    public static Dictionary<string, Severity> Severities { get; } = By<Severity>(word => word.Name());

    public static Dictionary<string, BasisKind> Steps { get; } = By<BasisKind>(word => word.Name());

    /// <summary>The word of a spelling.</summary>
    /// <param name="words">The words.</param>
    /// <param name="text">The spelling; null when it is missing.</param>
    /// <param name="name">The member that holds it.</param>
    public static T Of<T>(Dictionary<string, T> words, string? text, string name) =>
        text is not null && words.TryGetValue(text, out var word)
            ? word
            : throw new ReadingStop(text is null ? $"A \"{name}\" is missing here." : $"\"{text}\" is no {name} that this Onus knows.");

    private static Dictionary<string, T> By<T>(Func<T, string> spell)
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(spell, StringComparer.Ordinal);
}
