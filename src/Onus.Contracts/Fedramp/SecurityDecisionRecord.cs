using System.Collections.Immutable;
using Onus.Contracts.Matrices;

namespace Onus.Contracts.Fedramp;

/// <summary>What a FedRAMP Security Decision Record says: of each control and Key Security Indicator how it is implemented, by whom, and what shows it.</summary>
/// <param name="Certification">What the provider says.</param>
/// <param name="Scan">What was assessed.</param>
/// <param name="Controls">One for each control of the class's baseline, in its order; empty where the class has none.</param>
/// <param name="Indicators">One for each Key Security Indicator, in the order of the rules.</param>
public sealed record SecurityDecisionRecord(Certification Certification, FedrampScan Scan, ImmutableArray<Decision> Controls, ImmutableArray<Decision> Indicators);

/// <summary>The assessment that a document for FedRAMP was made of.</summary>
/// <param name="Title">What was scanned, as the user named it.</param>
/// <param name="Date">The day that it speaks of.</param>
/// <param name="CatalogDate">The day of the catalogue; null where that is not told.</param>
/// <param name="Program">The version of the program; null where that is not told.</param>
public sealed record FedrampScan(string Title, string Date, string? CatalogDate, string? Program)
{
    /// <summary>That of an assessment.</summary>
    public static FedrampScan Of(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new(result.Title, result.Date, result.CatalogDate, result.Program);
    }
}

/// <summary>How something is implemented, in FedRAMP's three words.</summary>
public enum ImplementationStatus : byte
{
    /// <summary>All of it is.</summary>
    Implemented,

    /// <summary>Some of it is.</summary>
    PartiallyImplemented,

    /// <summary>None of it is, and something verifiably not.</summary>
    NotImplemented,
}

/// <summary>A control or an indicator, with how it is implemented.</summary>
/// <param name="Row">Who does what, and what shows it.</param>
/// <param name="Status">How it is implemented; null where nothing tells, and the provider has not said it.</param>
public sealed record Decision(MatrixRow Row, ImplementationStatus? Status)
{
    /// <summary>How many obligations that serve it stand how.</summary>
    public ImmutableArray<RequirementPart> Parts { get; init; } = [];

    /// <summary>What the provider says itself; null for nothing.</summary>
    public ProviderStatement? Statement { get; init; }

    /// <summary>The values of its parameters, by id.</summary>
    public ImmutableArray<(string Id, string Value)> Parameters { get; init; } = [];

    /// <summary>The checks that test it, by id, each with how many verdicts it gave; only for indicators.</summary>
    public ImmutableArray<DecisionTest> Tests { get; init; } = [];
}

/// <summary>A check that tests an indicator.</summary>
/// <param name="Rule">The check.</param>
/// <param name="Verdicts">How many resources stand how, those first that fail.</param>
/// <param name="Read">Some of what was read, a line each, those first that fail.</param>
/// <param name="Omitted">How many resources are not among these.</param>
public sealed record DecisionTest(Rule Rule, ImmutableArray<(FindingStatus Status, int Count)> Verdicts, ImmutableArray<string> Read, int Omitted);
