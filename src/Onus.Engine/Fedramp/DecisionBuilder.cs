using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Contracts.Fedramp;
using Onus.Contracts.Matrices;
using Onus.Engine.Matrices;

namespace Onus.Engine.Fedramp;

/// <summary>Makes a Security Decision Record of an assessment whose frameworks are the baseline and the indicators of a certification.</summary>
internal sealed class DecisionBuilder(AssessmentResult result, Certification certification)
{
    private readonly Dictionary<string, ProviderStatement> _statements = certification.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
    private readonly ILookup<string, KeyValuePair<string, string>> _parameters = certification.Parameters.ToLookup(entry => FedrampIds.ControlOf(entry.Key), StringComparer.Ordinal);
    private readonly DecisionTests _tests = new(result);

    public SecurityDecisionRecord Build() => new(
        certification,
        FedrampScan.Of(result),
        [.. result.Frameworks.Where(framework => framework.Id != FedrampIds.Indicators).SelectMany(framework => Decisions(framework, withTests: false))],
        [.. result.Frameworks.Where(framework => framework.Id == FedrampIds.Indicators).SelectMany(framework => Decisions(framework, withTests: true))]);

    /// <summary>How something is implemented as far as what was read shows; what the provider says counts where nothing refutes it.</summary>
    public static ImplementationStatus? StatusOf(MatrixRow row, ProviderStatement? statement)
    {
        var said = statement?.Status switch
        {
            "Implemented" => ImplementationStatus.Implemented,
            "Partially Implemented" => ImplementationStatus.PartiallyImplemented,
            "Not Implemented" => (ImplementationStatus?)ImplementationStatus.NotImplemented,
            _ => null,
        };
        var isSomethingDone = row.Aws.Concat(row.Customer).Concat(row.ThirdParties).SelectMany(part => part.Standings).Any(standing => standing.Status is ObligationStatus.Inherited or ObligationStatus.Met or ObligationStatus.Attested);
        return row.State switch
        {
            RequirementState.Inherited or RequirementState.Met or RequirementState.Attested => said ?? ImplementationStatus.Implemented,
            RequirementState.NotCovered or RequirementState.NotApplicable => said,
            RequirementState.Unmet or RequirementState.Waived => isSomethingDone ? ImplementationStatus.PartiallyImplemented : ImplementationStatus.NotImplemented,
            RequirementState.Expired => said == ImplementationStatus.NotImplemented ? said : ImplementationStatus.PartiallyImplemented,
            _ => said ?? (isSomethingDone ? ImplementationStatus.PartiallyImplemented : null),
        };
    }

    private IEnumerable<Decision> Decisions(FrameworkAssessment framework, bool withTests)
    {
        foreach (var (row, requirement) in new MatrixBuilder(result, framework).Build().Rows.Zip(framework.Requirements))
        {
            var statement = _statements.GetValueOrDefault(row.Id);
            yield return new Decision(row, StatusOf(row, statement))
            {
                Parts = requirement.Parts,
                Statement = statement,
                Parameters = [.. _parameters[row.Id].Select(entry => (entry.Key, entry.Value))],
                Tests = withTests ? _tests.Of(framework, requirement) : [],
            };
        }
    }
}
