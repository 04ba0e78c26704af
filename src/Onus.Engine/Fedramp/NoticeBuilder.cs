using System.Collections.Immutable;
using System.Globalization;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Contracts.Changes;
using Onus.Contracts.Fedramp;

namespace Onus.Engine.Fedramp;

/// <summary>Says of a difference what FedRAMP wants to be told of a significant change.</summary>
/// <param name="frameworks">The baseline and the indicators, with what serves them.</param>
/// <param name="exported">What stays with the customers of the service.</param>
internal sealed class NoticeBuilder(Difference difference, Certification certification, ImmutableArray<FrameworkAssessment> frameworks, ImmutableArray<ExportedPart> exported)
{
    private const int MostNamed = 10;

    /// <param name="given">The kind that the provider says; null for what the change itself speaks for.</param>
    public SignificantChangeNotice Build(ChangeType? given)
    {
        var (type, because) = Proposal();
        return new SignificantChangeNotice(
            certification,
            FedrampScan.Of(difference.After),
            difference.Before.Title,
            given ?? type,
            given is null || given == type ? $"{because} This is proposed by what changes; the provider decides." : $"The provider calls it {given.Value.Name()}. By what changes it would be {type.Name()}: {because}",
            Description(),
            CustomerImpact(),
            ImpactAnalysis(),
            [.. Impacted()]);
    }

    /// <summary>The kind of change: transformative where a service comes that the AWS package does not cover, or something is open to anybody that was not.</summary>
    private (ChangeType Type, string Because) Proposal()
    {
        var before = ServicesOf(difference.Before);
        var outside = ServicesOf(difference.After).Except(before, StringComparer.Ordinal).Intersect(certification.OutsideAwsPackage, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(TitleOfService).ToList();
        var open = difference.ShownFindings.Where(change => change.Severity == Severity.Critical).Select(change => change.Finding.Rule.Title).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return outside.Count > 0 ? (ChangeType.Transformative, $"It brings {Listed(outside)} into use, which the AWS package that is relied on does not cover.")
            : open.Count > 0 ? (ChangeType.Transformative, $"It opens something to anybody; this does not hold any more: {Listed(open)}.")
            : (ChangeType.Adaptive, "It changes who holds responsibilities or how they stand, uses no service outside of the AWS package that was not in use before, and opens nothing to anybody.");
    }

    private string Description()
    {
        List<string> parts = [];
        Add(difference.Appeared.Length, "resource appears", "resources appear", difference.Appeared.Select(change => change.Change.Address));
        Add(difference.Gone.Length, "resource goes", "resources go", difference.Gone.Select(change => change.Change.Address));
        Add(difference.Moves.Length, "responsibility changes hands", "responsibilities change hands", difference.Moves.Select(move => $"{difference.TitleOf(move.Responsibility)} of {move.After.Address}"));
        Add(difference.Statuses.Length, "obligation stands otherwise", "obligations stand otherwise", difference.Statuses.Select(change => $"{difference.TitleOf(change.Responsibility)} of {change.Change?.Address ?? change.Scope.Name()}"));
        var fates = difference.Findings.Length;
        Add(fates, "finding comes or goes", "findings come or go", difference.Findings.Select(change => $"{change.Check} on {change.Change.Address}"));
        return $"From {difference.Before.Title} to {difference.After.Title}: {(parts.Count == 0 ? "nothing changes hands and nothing stands otherwise" : string.Join("; ", parts))}.";

        void Add(int count, string one, string several, IEnumerable<string> names)
        {
            if (count > 0)
            {
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several)} ({Listed([.. names.Distinct(StringComparer.Ordinal)])})"));
            }
        }
    }

    /// <summary>What changes for customers: which services of AWS's are beneath, and what of the responsibilities that the catalogue leaves with users of a service comes to be theirs or does so no more.</summary>
    private string CustomerImpact()
    {
        var (before, after) = (ServicesOf(difference.Before), ServicesOf(difference.After));
        var come = after.Except(before, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(TitleOfService).ToList();
        var go = before.Except(after, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(TitleOfService).ToList();
        var services = (come.Count, go.Count) switch
        {
            (0, 0) => "The AWS services beneath stay the same.",
            (_, 0) => $"Comes into use: {Listed(come)}.",
            (0, _) => $"Is not used any more: {Listed(go)}.",
            _ => $"Comes into use: {Listed(come)}. Is not used any more: {Listed(go)}.",
        };
        var (had, have) = (BorneBy(difference.Before), BorneBy(difference.After));
        var added = exported.Where(part => have.Contains(part.Responsibility) && !had.Contains(part.Responsibility)).ToList();
        var ended = exported.Where(part => had.Contains(part.Responsibility) && !have.Contains(part.Responsibility)).ToList();
        var theirs = (added.Count, ended.Count) switch
        {
            (0, 0) => "Customer configuration responsibilities stay as they are.",
            _ => string.Join(" ", added.Select(part => $"New for customers, {difference.TitleOf(part.Responsibility)}: {part.Customer.TrimEnd('.')}.").Concat(ended.Select(part => $"No longer the customers', {difference.TitleOf(part.Responsibility)}."))),
        };
        var toUs = Moved(ShiftDirection.ToCustomer);
        var toAws = Moved(ShiftDirection.ToAws);
        var ours = (toUs.Count, toAws.Count) switch
        {
            (0, 0) => "No responsibility moves between AWS and the provider.",
            (_, 0) => $"From AWS to the provider: {Listed(toUs)}.",
            (0, _) => $"From the provider to AWS: {Listed(toAws)}.",
            _ => $"From AWS to the provider: {Listed(toUs)}. From the provider to AWS: {Listed(toAws)}.",
        };
        return $"{services} {theirs} {ours}";
    }

    private string ImpactAnalysis()
    {
        var worse = difference.Statuses.Count(change => change.To == ObligationStatus.Unmet);
        var better = difference.Statuses.Count(change => change.From == ObligationStatus.Unmet);
        var findings = difference.ShownFindings.ToList();
        var analysis = string.Create(CultureInfo.InvariantCulture, $"{difference.Moves.Length} responsibilities change hands: {difference.Summary.Moves["toCustomer"]} to the provider, {difference.Summary.Moves["toAws"]} to AWS. Of what stays in its hands {worse} become unmet and {better} are unmet no more. {findings.Count} findings appear, {difference.Findings.Count(change => change.Fate == FindingFate.Fixed)} are fixed.");
        var gravest = findings.OrderByDescending(change => change.Severity).Select(change => $"{change.Finding.Rule.Title} ({change.Severity.Name()}, {change.Change.Address})").ToList();
        return gravest.Count == 0 ? analysis : $"{analysis} Does not hold: {Listed(gravest)}.";
    }

    /// <summary>The controls and indicators of the responsibilities that change, and of the checks that do.</summary>
    private IEnumerable<string> Impacted()
    {
        var responsibilities = difference.Moves.Select(move => move.Responsibility)
            .Concat(difference.Statuses.Select(change => change.Responsibility))
            .Concat(difference.Appeared.Concat(difference.Gone).SelectMany(change => change.Customer.Concat(change.Shared)))
            .Concat(difference.Uninherited.Select(change => change.Responsibility))
            .ToHashSet(StringComparer.Ordinal);
        var rules = difference.Findings.Select(change => change.Finding.Rule).ToList();
        return frameworks.SelectMany(framework => framework.Requirements
            .Where(requirement => (requirement.Served ?? []).Any(served => served.Strength != ServingStrength.Partial && responsibilities.Contains(served.Id))
                || rules.Exists(rule => rule.Requirements.GetValueOrDefault(framework.NamedBy) is { IsDefault: false } ids && ids.Contains(requirement.Id)))
            .Select(requirement => requirement.Id));
    }

    private List<string> Moved(ShiftDirection direction) => [.. difference.Moves.Where(move => move.Direction == direction).Select(move => $"{difference.TitleOf(move.Responsibility)} ({move.After.Address})").Distinct(StringComparer.Ordinal)];

    private static HashSet<string> ServicesOf(AssessmentResult side) => side.Resources.Select(resource => resource.Split?.Service).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> BorneBy(AssessmentResult side) =>
        side.Splits.SelectMany(split => split.Entries).Where(entry => entry.Holder != Holder.NotApplicable).Select(entry => entry.Responsibility).ToHashSet(StringComparer.Ordinal);

    private string TitleOfService(string service) => difference.After.Services.Concat(difference.Before.Services).FirstOrDefault(item => item.Id == service)?.Title ?? service;

    private static string Listed(List<string> names) =>
        string.Join(", ", names.Take(MostNamed)) + (names.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {names.Count - MostNamed} more") : "");
}
