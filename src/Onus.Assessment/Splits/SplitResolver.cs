using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Onus.Assessment.Checks;
using Onus.Assessment.Relations;
using Onus.Catalog.Model;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.Assessment.Splits;

/// <summary>
/// Resolves the holder of every responsibility for a resource. Works each distinct outcome (a type and the overrides that apply) out once
/// and shares it. Safe for use by several threads.
/// </summary>
/// <param name="evaluator">Tells whether an override applies.</param>
public sealed class SplitResolver(ServiceCatalog catalog, RuleEvaluator evaluator)
{
    private readonly ConcurrentDictionary<(TypeRules Rules, OverrideOutcome Outcome), Split> _splits = new();

    /// <summary>The distinct outcomes so far, sorted by id.</summary>
    public IReadOnlyList<Split> Splits => [.. _splits.Values.OrderBy(split => split.Id, StringComparer.Ordinal)];

    /// <summary>The split of a resource; null when no service claims its type.</summary>
    public Split? Resolve(DeployedResource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (evaluator.RulesOf(resource.Resource.Type) is not { } rules)
        {
            return null;
        }

        return Resolve(rules, rules.Program.Ask(asker =>
        {
            asker.Look(resource);
            var outcome = default(OverrideOutcome);
            for (var i = 0; i < rules.Conditional.Length; i++)
            {
                outcome = outcome.With(i, asker.Applies(i, out _));
            }

            return outcome;
        }));
    }

    /// <summary>The split of a type, where it is known which of its overrides apply.</summary>
    internal Split Resolve(TypeRules rules, OverrideOutcome outcome) => _splits.TryGetValue((rules, outcome), out var known)
        ? known
        : _splits.GetOrAdd((rules, outcome), key => Build(key.Rules, key.Outcome));

    /// <summary>The split of a service as such, whatever the resource type and its configuration.</summary>
    public Split OfService(Service service)
    {
        var overrides = service.Overrides.Where(change => change.When is null && change.On.IsEmpty && change.Validity.Holds(evaluator.Day));
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

    private Split Build(TypeRules rules, OverrideOutcome outcome)
    {
        var model = rules.Type.Model ?? rules.Service.Model;
        var entries = ImmutableArray.CreateBuilder<SplitEntry>();
        foreach (var responsibility in catalog.Responsibilities)
        {
            if (responsibility.IsOfWhole)
            {
                continue;
            }

            var builder = new SplitBuilder(catalog, responsibility, rules.Service, model);
            if (rules.Type.IsConcernedBy(responsibility))
            {
                foreach (var (change, truth) in Outcomes(rules, outcome))
                {
                    builder.Apply(change, truth);
                }
            }
            else
            {
                builder.Exclude(rules.Type);
            }

            entries.Add(builder.Build());
        }

        return Compose(IdOf(rules, outcome), rules.Type.Name, rules.Service, model, entries.ToImmutable());
    }

    private static IEnumerable<(HolderOverride Change, Truth Truth)> Outcomes(TypeRules rules, OverrideOutcome outcome)
    {
        var at = 0;
        foreach (var change in rules.Overrides)
        {
            yield return (change, change.When is null ? Truth.True : outcome[at++]);
        }
    }

    private static string IdOf(TypeRules rules, OverrideOutcome outcome)
    {
        var id = new StringBuilder(rules.Type.Name);
        foreach (var (change, truth) in Outcomes(rules, outcome))
        {
            if (change.When is not null && truth != Truth.False)
            {
                id.Append(truth == Truth.True ? '+' : '?').Append(change.Id);
            }
        }

        return id.ToString();
    }

    private Split Compose(string id, string type, Service service, ServiceModel model, ImmutableArray<SplitEntry> entries)
    {
        var (management, because) = ManagementRule.Derive(entries, catalog);
        return new Split(id, type, service.Id, model, management, entries) { ManagementBecause = because };
    }
}
