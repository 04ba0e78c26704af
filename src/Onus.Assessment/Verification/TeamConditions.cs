using Onus.Catalog;
using Onus.Core.Diagnostics;

namespace Onus.Assessment.Verification;

/// <summary>Finds names in the conditions of a team's settings that nobody knows: they are no part of a catalogue that was verified.</summary>
public static class TeamConditions
{
    /// <summary>Reports every function, variable and product that a team's conditions name and that is not there.</summary>
    public static void Check(ServiceCatalog catalog, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var linter = new ConditionLinter(catalog, diagnostics);
        foreach (var change in catalog.TeamOverrides)
        {
            linter.Check(change.When);
        }

        foreach (var check in catalog.OwnChecks)
        {
            linter.Check(check.Applies, check.Parameters);
            linter.Check(check.Condition, check.Parameters);
        }
    }
}
