using System.Collections.Immutable;

namespace Onus.Contracts;

/// <summary>
/// What a system security plan states of one provider: which controls it provides, or whoever wrote the plan inherits of it. A statement of somebody else's, put beside
/// what is inherited here: it changes no status, and is no auditor's report.
/// </summary>
/// <param name="File">The file, as the user named it.</param>
/// <param name="Title">What the plan is called.</param>
/// <param name="Provider">Whose part it states: <c>aws</c>, or another provider as the plan calls it.</param>
/// <param name="Age">How old it is.</param>
/// <param name="Controls">The controls, as NIST writes their ids, sorted.</param>
public sealed record PlanNote(string File, string Title, string Provider, EvidenceAge Age, ImmutableArray<string> Controls)
{
    /// <summary>The day on which the plan was last modified; null where it does not tell.</summary>
    public string? Date { get; init; }

    /// <summary>The controls for which it leaves something to whoever uses the provider, sorted; null where there is none.</summary>
    public ImmutableArray<string>? Asked { get; init; }

    /// <summary>Whether it speaks of a provider, and of a control.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="control">The control, as NIST writes its id.</param>
    public bool States(string provider, string control) => string.Equals(provider, Provider, StringComparison.OrdinalIgnoreCase) && Controls.BinarySearch(control, StringComparer.Ordinal) >= 0;
}
