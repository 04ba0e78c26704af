using Onus.Catalog.Model;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Catalog;

/// <summary>Finds what the rules of penetration tests name and nobody declares.</summary>
internal sealed class TestRulesValidator(ServiceCatalog catalog, SourceValidator sources, DiagnosticBag diagnostics)
{
    public void Validate()
    {
        if (catalog.TestRules is not { } rules)
        {
            return;
        }

        Require(catalog.FindResponsibility(rules.Responsibility) is not null, "responsibility", rules.Responsibility, rules.Origin);
        Cite(rules.Sources, Confidences.Documented, $"What is said of penetration tests", rules.Origin);
        foreach (var rule in rules.Targets)
        {
            Cite(rule.Sources, Confidences.Documented, $"Target \"{rule.Id}\"", rule.Origin);
            Require(rule.Service is null || catalog.FindService(rule.Service) is not null, "service", rule.Service ?? "", rule.Origin);
            RequireTypes(rule.Types, rule.Origin);
            ValidateOverlap(rule, rules);
        }

        foreach (var rule in rules.Activities)
        {
            Cite(rule.Sources, rule.Confidence, $"Activity \"{rule.Id}\"", rule.Origin);
            foreach (var limit in rule.Limits)
            {
                RequireTypes(limit.Types, limit.Origin);
            }
        }
    }

    /// <summary>A type that two rules are about in the same role would be answered by chance.</summary>
    private void ValidateOverlap(TestTargetRule rule, TestRules rules)
    {
        foreach (var other in rules.Targets.TakeWhile(item => item != rule).Where(item => item.As == rule.As))
        {
            var both = rule.Types.Where(type => other.IsAbout(catalog.Classify(type)?.Service.Id ?? "", type))
                .Concat(other.Types.Where(type => rule.IsAbout(catalog.Classify(type)?.Service.Id ?? "", type)))
                .FirstOrDefault() ?? (rule.Service is not null && rule.Service == other.Service ? rule.Service : null);
            if (both is not null)
            {
                diagnostics.Error("catalog-duplicate", $"Targets \"{other.Id}\" and \"{rule.Id}\" are both about {both}.", rule.Origin, $"Let one rule speak of it.");
            }
        }
    }

    private void RequireTypes(IEnumerable<string> types, Origin origin)
    {
        foreach (var type in types)
        {
            Require(catalog.Classify(type) is not null, "type", type, origin);
        }
    }

    private void Cite(IEnumerable<string> ids, string confidence, Message what, Origin origin)
    {
        foreach (var id in ids)
        {
            Require(catalog.FindSource(id) is not null, "source", id, origin);
            sources.Validate(id, confidence, what, origin);
        }
    }

    private void Require(bool exists, string what, string id, Origin origin)
    {
        if (!exists)
        {
            diagnostics.Error("catalog-dangling", $"There is no {what} \"{id}\".", origin, $"Correct the name, or declare it.");
        }
    }
}
