using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Onus.Assessment.Checks;
using Onus.Assessment.Relations;
using Onus.Catalog.Model;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;

namespace Onus.Assessment.Waivers;

/// <summary>Says what is waived on the day of the scan. Safe for use by several threads.</summary>
/// <param name="evaluator">Knows the rules of each type, and the day.</param>
internal sealed class WaiverBook(ServiceCatalog catalog, RuleEvaluator evaluator)
{
    private const int MostReviewed = 10_000;
    private readonly ConditionalWeakTable<DeploymentIndex, WaiversBeside> _beside = [];

    /// <summary>The waiver that a check's verdict on a resource falls under; null when there is none that counts.</summary>
    public Waiver? Find(Check check, DeployedResource resource)
    {
        if (check.Off is { } off)
        {
            return new Waiver(Waiver.Own, check.Id, off.Because, null, off.Origin);
        }

        if (!resource.Index.HasWaivers)
        {
            return null;
        }

        ImmutableArray<Waiver> partial = [];
        foreach (var waiver in resource.Resource.Waivers)
        {
            if ((check.IsHeld && !waiver.IsPolicy) || !Stands(waiver) || !WaiverNames.Covers(waiver, check))
            {
                continue;
            }

            if (waiver.Parts.IsEmpty)
            {
                return waiver;
            }

            partial = partial.Add(waiver);
        }

        if (check.IsHeld)
        {
            return null;
        }

        return !partial.IsEmpty && IsAll(partial, check, resource) ? partial[0] : BesideOf(resource.Index).Find(check, resource.Resource, () => evaluator.Explain(check, resource));
    }

    /// <summary>Turns verdicts that are waived into <see cref="FindingStatus.Waived"/>. What passes stays so: there is nothing to accept.</summary>
    /// <param name="rules">The rules of its type.</param>
    /// <param name="verdicts">The verdicts, in the order of the checks.</param>
    public void Apply(DeployedResource resource, TypeRules rules, Span<FindingStatus> verdicts)
    {
        if (!resource.Index.HasWaivers && !rules.HasOff)
        {
            return;
        }

        for (var i = 0; i < verdicts.Length; i++)
        {
            if (verdicts[i] is FindingStatus.Fail or FindingStatus.Unknown && Find(rules.Checks[i], resource) is not null)
            {
                verdicts[i] = FindingStatus.Waived;
            }
        }
    }

    private WaiversBeside BesideOf(DeploymentIndex index) => _beside.GetValue(index, known => new WaiversBeside(known, Stands));

    /// <summary>Whether waivers of some findings are of all that a check finds: without those it would find nothing.</summary>
    private bool IsAll(ImmutableArray<Waiver> partial, Check check, DeployedResource resource)
    {
        var whole = resource.Resource;
        var rest = new WaivedParts([.. partial.SelectMany(waiver => waiver.Parts)]).Without(whole.Properties);
        return !ReferenceEquals(rest, whole.Properties)
            && evaluator.Explain(check, resource with { Resource = whole.With(rest) }).Status is FindingStatus.Pass or FindingStatus.NotApplicable;
    }

    private bool Stands(Waiver waiver) => StandingOf(waiver) == Expiry.Ahead;

    /// <summary>Says which waivers have no effect: those that have expired, and those of checks that nobody knows.</summary>
    public void Review(IEnumerable<Resource> resources, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var reviewed = new HashSet<Waiver>();
        foreach (var resource in resources)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var waiver in resource.Waivers)
            {
                if (reviewed.Count < MostReviewed && reviewed.Add(waiver))
                {
                    Review(waiver, resource, diagnostics);
                }
            }
        }
    }

    private void Review(Waiver waiver, Resource resource, DiagnosticBag diagnostics)
    {
        if (!IsKnown(waiver, resource))
        {
            diagnostics.Note("waiver-unknown-check", $"No check is called \"{waiver.Id}\" by {waiver.Tool}; the suppression waives nothing.", waiver.Origin);
            return;
        }

        if (!waiver.IsPolicy && catalog.Policy is { } policy && evaluator.RulesOf(resource.Type)?.Checks.FirstOrDefault(check => check.IsHeld && WaiverNames.Covers(waiver, check)) is { } held)
        {
            diagnostics.Warning("policy-held", $"The suppression of \"{waiver.Id}\" does not count for {held.Id}, which the policy {policy.Source.Url} holds.", waiver.Origin, $"Mend it, or ask whoever owns the policy.");
        }

        switch (StandingOf(waiver))
        {
            case Expiry.Past:
                diagnostics.Warning("waiver-expired", $"The suppression of \"{waiver.Id}\" expired on {waiver.Expires}; it waives nothing any more.", waiver.Origin, $"Correct what it accepts, or accept it anew with a later day.");
                break;
            case Expiry.Unclear:
                diagnostics.Warning("waiver-bad-expiry", $"The suppression of \"{waiver.Id}\" expires on \"{waiver.Expires}\", which is no day; it waives nothing.", waiver.Origin, $"Write the day as YYYY-MM-DD.");
                break;
        }
    }

    /// <summary>Looks among the checks of the resource first: the whole catalogue is read only for names that are not among them.</summary>
    private bool IsKnown(Waiver waiver, Resource resource) =>
        waiver.Id == "*" || waiver.IsOfResponsibility
        || (evaluator.RulesOf(resource.Type)?.Checks.Any(check => WaiverNames.Covers(waiver, check)) ?? false)
        || catalog.AllChecks().Any(check => WaiverNames.Covers(waiver, check));

    /// <summary>Ours hold through their last day; Trivy's and tfsec's end as that day begins.</summary>
    private Expiry StandingOf(Waiver waiver)
    {
        if (waiver.Expires is not { } expires)
        {
            return Expiry.Ahead;
        }

        if (!DateOnly.TryParseExact(expires, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return Expiry.Unclear;
        }

        var order = string.CompareOrdinal(evaluator.Day, expires);
        return order < 0 || (order == 0 && waiver.Tool == Waiver.Own) ? Expiry.Ahead : Expiry.Past;
    }

    private enum Expiry : byte
    {
        Ahead,
        Past,
        Unclear,
    }
}
