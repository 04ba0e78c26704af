using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Onus.Assessment.Checks;
using Onus.Assessment.Relations;
using Onus.Catalog.Model;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Splits;

/// <summary>
/// Resolves the holder of every responsibility for a resource. Works each distinct outcome (a type and the overrides that apply) out once
/// and shares it. Safe for use by several threads.
/// </summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="judge">Who tells whether an override applies.</param>
public sealed class SplitResolver(ServiceCatalog catalog, Judge judge)
{
    /// <summary>The most conditional overrides that one type can have.</summary>
    public const int MaxConditional = 32;

    private readonly ConcurrentDictionary<(TypePlan Plan, ulong Outcome), Split> _splits = new();

    /// <summary>The distinct outcomes so far, sorted by id.</summary>
    public IReadOnlyList<Split> Splits => [.. _splits.Values.OrderBy(split => split.Id, StringComparer.Ordinal)];

    /// <summary>The split of a resource.</summary>
    /// <param name="plan">What is asked of its type.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="index">What is deployed with it.</param>
    public Split Resolve(TypePlan plan, Resource resource, DeploymentIndex index) =>
        Resolve(plan, new Questionnaire(plan, judge).Outcome(resource, index));

    /// <summary>The split of an outcome.</summary>
    /// <param name="plan">What is asked of the type.</param>
    /// <param name="outcome">Whether each conditional override applies, two bits each.</param>
    internal Split Resolve(TypePlan plan, ulong outcome) => _splits.TryGetValue((plan, outcome), out var known)
        ? known
        : _splits.GetOrAdd((plan, outcome), key => Build(key.Plan, key.Outcome));

    /// <summary>The split of a service as such, whatever the resource type and its configuration.</summary>
    /// <param name="service">The service.</param>
    public Split OfService(Service service)
    {
        var overrides = service.Overrides.Where(change => change.When is null && change.On.IsEmpty && change.Validity.Holds(judge.Day));
        var entries = catalog.Responsibilities
            .Select(responsibility => new SplitBuilder(catalog, responsibility, service, service.Model))
            .Select(builder =>
            {
                foreach (var change in overrides)
                {
                    builder.Apply(change, Truth.True);
                }

                return builder.Build();
            });
        return Compose(service.Id, service.Id, service, service.Model, [.. entries]);
    }

    private Split Build(TypePlan plan, ulong outcome)
    {
        var model = plan.Type.Model ?? plan.Service.Model;
        var entries = ImmutableArray.CreateBuilder<SplitEntry>();
        foreach (var responsibility in catalog.Responsibilities)
        {
            if (responsibility.Scope is not (ResponsibilityScope.Provider or ResponsibilityScope.Resource))
            {
                continue;
            }

            var builder = new SplitBuilder(catalog, responsibility, plan.Service, model);
            if (plan.Type.IsConcernedBy(responsibility))
            {
                foreach (var (change, truth) in Outcomes(plan, outcome))
                {
                    builder.Apply(change, truth);
                }
            }
            else
            {
                builder.Exclude(plan.Type);
            }

            entries.Add(builder.Build());
        }

        return Compose(IdOf(plan, outcome), plan.Type.Name, plan.Service, model, entries.ToImmutable());
    }

    private static IEnumerable<(HolderOverride Change, Truth Truth)> Outcomes(TypePlan plan, ulong outcome)
    {
        var at = 0;
        foreach (var change in plan.Overrides)
        {
            yield return (change, change.When is null ? Truth.True : (Truth)((outcome >> (2 * at++)) & 3));
        }
    }

    private static string IdOf(TypePlan plan, ulong outcome)
    {
        var id = new StringBuilder(plan.Type.Name);
        foreach (var (change, truth) in Outcomes(plan, outcome))
        {
            if (change.When is not null && truth != Truth.False)
            {
                id.Append(truth == Truth.True ? '+' : '?').Append(change.Id);
            }
        }

        return id.ToString();
    }

    private static Split Compose(string id, string type, Service service, ServiceModel model, ImmutableArray<SplitEntry> entries) =>
        new(id, type, service.Id, model, ManagementRule.Derive(entries), entries) { ManagementBecause = ManagementRule.Explain(entries) };
}
