using System.Collections.Immutable;

namespace Onus.Contracts;

/// <summary>What contexts that a resource is in make of it; shared by all resources alike.</summary>
/// <param name="Contexts">The indices of the contexts among <see cref="AssessmentResult.Contexts"/>, ascending; never empty.</param>
/// <param name="Severities">How grave a failure of each check is here, in the order of <see cref="ResourceAssessment.Rules"/>; empty where none is graver than its rule says.</param>
/// <param name="Wanting">The responsibilities of which a context asks for evidence that is not there, each with the index of that context; empty where nothing is missing.</param>
public sealed record ContextEffect(ImmutableArray<int> Contexts, ImmutableArray<Severity> Severities, ImmutableSortedDictionary<string, int> Wanting);
