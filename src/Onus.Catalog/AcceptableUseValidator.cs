using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Catalog;

/// <summary>Finds what the policy of acceptable use names and nobody declares.</summary>
internal sealed class AcceptableUseValidator(ServiceCatalog catalog, SourceValidator sources, DiagnosticBag diagnostics)
{
    public void Validate()
    {
        if (catalog.AcceptableUse is not { } policy)
        {
            return;
        }

        Cite(policy.Sources, $"The policy of acceptable use", policy.Origin);
        RequireAll("responsibility", policy.Responsibilities, id => catalog.FindResponsibility(id) is not null, policy.Origin);
        foreach (var head in policy.Heads)
        {
            RequireAll("responsibility of the policy", head.Responsibilities, policy.Responsibilities.Contains, head.Origin);
        }

        var checks = catalog.AllChecks().Select(check => check.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var signal in policy.Signals)
        {
            Cite(signal.Sources, $"Signal \"{signal.Id}\"", signal.Origin);
            RequireAll("head", signal.Heads, id => policy.Heads.Any(head => head.Id == id), signal.Origin);
            RequireAll("check", signal.Checks, checks.Contains, signal.Origin);
        }
    }

    private void Cite(IEnumerable<string> ids, Message what, Origin origin)
    {
        RequireAll("source", ids, id => catalog.FindSource(id) is not null, origin);
        sources.RequireOpened(ids, what, origin);
    }

    private void RequireAll(string what, IEnumerable<string> ids, Predicate<string> exists, Origin origin)
    {
        foreach (var id in ids.Where(id => !exists(id)))
        {
            diagnostics.Error("catalog-dangling", $"There is no {what} \"{id}\".", origin, $"Correct the name, or declare it.");
        }
    }
}
