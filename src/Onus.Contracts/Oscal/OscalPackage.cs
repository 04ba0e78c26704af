using System.Collections.Immutable;
using Onus.Contracts.Matrices;

namespace Onus.Contracts.Oscal;

/// <summary>A kind of document of the Open Security Controls Assessment Language.</summary>
public enum OscalKind : byte
{
    /// <summary>The services that are deployed, and per control who does what.</summary>
    ComponentDefinition,

    /// <summary>The system security plan: what is inherited of AWS, what of AWS's expectations is satisfied, and what the system does itself.</summary>
    Ssp,

    /// <summary>A plan that exports to the customers of the team what they inherit, and what is theirs.</summary>
    Export,

    /// <summary>A plan that exports what AWS provides and expects, as the catalogue has it: what the ids of <see cref="Ssp"/> refer to.</summary>
    Provider,

    /// <summary>What checks, files and people show, per control.</summary>
    AssessmentResults,

    /// <summary>The plan of action and milestones: what is not done, or accepted.</summary>
    Poam,
}

/// <summary>What a document of OSCAL is made of.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="System">What the system is called: all ids are made of it, so that it has to stay the same.</param>
/// <param name="Result">The assessment, scored by the framework.</param>
/// <param name="Framework">The framework, with how its requirements stand.</param>
/// <param name="Matrix">Who does what; for <see cref="OscalKind.Export"/> as the team's customers see it.</param>
public sealed record OscalPackage(OscalKind Kind, string System, AssessmentResult Result, FrameworkAssessment Framework, ResponsibilityMatrix Matrix)
{
    /// <summary>The versions that are written, the usual one first. What they say is the same but for types of components that came with 1.2.3.</summary>
    public static ImmutableArray<string> Versions { get; } = ["1.2.3", "1.2.1", "1.1.3"];

    /// <summary>The version that is written.</summary>
    public string Version { get; init; } = Versions[0];

    /// <summary>The first moment of the day of the assessment, which stands for all of it: no clock is looked at.</summary>
    public string Moment => Result.Date + "T00:00:00Z";

    /// <summary>A deployment without the folder that the user happened to name it by.</summary>
    public string StableName(string deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        return deployment.StartsWith(Result.Title, StringComparison.Ordinal) ? deployment[Result.Title.Length..].TrimStart('/') : deployment;
    }
}
