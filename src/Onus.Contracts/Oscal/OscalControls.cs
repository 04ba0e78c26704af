using System.Collections.Frozen;

namespace Onus.Contracts.Oscal;

/// <summary>
/// The controls of NIST SP 800-53 Rev. 5 as OSCAL calls them, and where the documents are published that plans import. Other frameworks have no ids here: NIST and
/// FedRAMP publish these alone in the form that plans on AWS import.
/// </summary>
public static class OscalControls
{
    /// <summary>The framework whose controls these are; its baselines select from it.</summary>
    public const string Framework = "nist-800-53-r5";

    private const string Nist = "https://raw.githubusercontent.com/usnistgov/oscal-content/main/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_";
    private const string Fedramp = "https://raw.githubusercontent.com/OSCAL-Foundation/fedramp-resources/main/baselines/rev5/json/FedRAMP_rev5_";
    private const string Profile = "-baseline_profile.json";

    private static readonly FrozenDictionary<string, string> Profiles = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["nist-800-53-r5-low"] = Nist + "LOW" + Profile,
        ["nist-800-53-r5-moderate"] = Nist + "MODERATE" + Profile,
        ["nist-800-53-r5-high"] = Nist + "HIGH" + Profile,
        ["nist-800-53-r5-privacy"] = Nist + "PRIVACY" + Profile,
        ["fedramp-rev5-low"] = Fedramp + "LOW" + Profile,
        ["fedramp-rev5-moderate"] = Fedramp + "MODERATE" + Profile,
        ["fedramp-rev5-high"] = Fedramp + "HIGH" + Profile,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Where the profile of a framework is published; null where none is.</summary>
    public static string? ProfileOf(FrameworkAssessment framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return Profiles.GetValueOrDefault(framework.Id);
    }

    /// <summary>Where the profile of a framework is published, or else the catalogue; null where neither is.</summary>
    public static string? SourceOf(FrameworkAssessment framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return ProfileOf(framework) ?? (framework.NamedBy == Framework ? Nist + "catalog.json" : null);
    }

    /// <summary>The id of a control: <c>ac-2.1</c> for <c>AC-2(1)</c>.</summary>
    /// <param name="requirement">The id as NIST writes it.</param>
    public static string IdOf(string requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        return requirement.ToLowerInvariant().Replace("(", ".", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
    }

    /// <summary>The id as NIST writes it: <c>AC-2(1)</c> for <c>ac-2.1</c>; null for what has not the form of a control's id.</summary>
    /// <param name="control">The id of a control.</param>
    public static string? RequirementOf(string control)
    {
        ArgumentNullException.ThrowIfNull(control);
        var dot = control.IndexOf('.', StringComparison.Ordinal);
        var (whole, part) = dot < 0 ? (control, null) : (control[..dot], control[(dot + 1)..]);
        return whole is [var first, var second, '-', .. var number] && char.IsAsciiLetter(first) && char.IsAsciiLetter(second) && IsNumber(number) && (part is null || IsNumber(part))
            ? whole.ToUpperInvariant() + (part is null ? "" : $"({part})")
            : null;
    }

    private static bool IsNumber(string text) => text.Length is 1 or 2 && text.All(char.IsAsciiDigit);
}
