using Onus.Contracts;
using Onus.Contracts.Matrices;
using Onus.Reports.Matrix;

namespace Onus.Reports.Oscal;

/// <summary>What documents of OSCAL say in sentences.</summary>
internal static class OscalWords
{
    /// <summary>What is inherited: who does what for which services, and what it rests on. Agencies ask for 32 words at least.</summary>
    public static string Inherited(IEnumerable<MatrixPart> parts, string who, string catalog) =>
        $"{Lines(parts, withStatus: false)}\nThis system inherits it: {who} does it below the interface of the services that are named, and the system neither repeats it nor can look into it; it relies on the provider's own reports. Basis: the catalogue of Onus of {catalog}.";

    /// <summary>What of a provider's expectations is done, and how that stands.</summary>
    public static string Satisfied(IEnumerable<MatrixPart> parts) => Lines(parts, withStatus: true);

    /// <summary>Parts, a line each.</summary>
    public static string Lines(IEnumerable<MatrixPart> parts, bool withStatus) => string.Join("\n", parts.Select(part => MatrixWords.Part(part, withStatus)));

    /// <summary>How far the system implements what is its own.</summary>
    public static string Implementation(MatrixRow row) => row.State switch
    {
        RequirementState.Met or RequirementState.Attested or RequirementState.Inherited => "implemented",
        RequirementState.NotApplicable => "not-applicable",
        RequirementState.Waived => "partial",
        _ => row.Customer.SelectMany(part => part.Standings).Any(standing => standing.Status is ObligationStatus.Met or ObligationStatus.Attested) ? "partial" : "planned",
    };

    /// <summary>What OSCAL's few words for an implementation leave out.</summary>
    public static string Remark(MatrixRow row) => row.State switch
    {
        RequirementState.NotCovered => "Onus says nothing of it: no responsibility and no check serves it. The organisation answers it itself.",
        RequirementState.NotApplicable => "Nothing that was read bears what serves it; what was not read may.",
        RequirementState.Waived => "Something is not done, and somebody has accepted that.",
        RequirementState.Open => "Nothing verifies or attests what is the system's own: it is called planned until something does.",
        RequirementState.Unknown => "Something that decides it is not known before it is deployed.",
        RequirementState.Expired => "What was attested is out of date.",
        RequirementState.Unmet => "Something is verifiably not done; the plan of action and milestones names it.",
        _ => "As far as what was read goes.",
    };

    /// <summary>A number of things.</summary>
    public static string Count(int count, string one, string? many = null) => count == 1 ? $"1 {one}" : FormattableString.Invariant($"{count} {many ?? one + "s"}");
}
