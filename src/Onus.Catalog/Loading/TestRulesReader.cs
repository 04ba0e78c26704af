using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads <c>aws/penetration-testing.hcl</c>: what the provider lets its customers test.</summary>
internal static class TestRulesReader
{
    public const string FileName = "aws/penetration-testing.hcl";

    private static readonly IReadOnlyDictionary<string, TestStance> Stances = Words.Of<TestStance>();

    /// <summary>The rules; null when the catalogue has none.</summary>
    public static TestRules? Read(LoadContext context)
    {
        if (!context.Tree.HasFile(FileName) || context.Parse(FileName) is not { } body)
        {
            return null;
        }

        TestRules? rules = null;
        var targets = ImmutableArray.CreateBuilder<TestTargetRule>();
        var activities = ImmutableArray.CreateBuilder<TestActivityRule>();
        foreach (var block in body.Blocks)
        {
            var reader = new BlockReader(block, Scope.Empty, context);
            switch (block.Type)
            {
                case "penetration_testing" when rules is null:
                    rules = Frame(reader);
                    break;
                case "target":
                    targets.Add(Target(reader));
                    break;
                case "activity":
                    activities.Add(Activity(reader, context));
                    break;
                default:
                    context.Error("catalog-unknown-key", $"A \"{block.Type}\" block does not belong into {FileName}, or stands there twice.", block.Origin, $"Known are penetration_testing, target and activity.");
                    break;
            }
        }

        if (rules is null)
        {
            context.Error("catalog-missing", $"{FileName} has no penetration_testing block.", body.Origin, $"Add one; docs/catalogue.md says what it means.");
            return null;
        }

        context.RequireOnce("Target", "declared", targets.Select(item => (item.Id, item.Origin)), $"Give one of the two another id.");
        context.RequireOnce("Activity", "called", activities.SelectMany(item => item.Names.Prepend(item.Id).Select(name => (name, item.Origin))), $"Let one activity have the name.");
        return rules with { Targets = targets.ToImmutable(), Activities = activities.ToImmutable() };
    }

    private static TestRules Frame(BlockReader reader)
    {
        var rules = new TestRules
        {
            Responsibility = reader.Text("responsibility"),
            Provider = reader.Texts("provider", required: true),
            Infrastructure = reader.Text("infrastructure"),
            Unlisted = reader.Text("unlisted"),
            Others = reader.Text("others"),
            Sources = reader.Texts("sources", required: true),
            Origin = reader.Origin,
        };
        reader.Finish();
        return rules;
    }

    private static TestTargetRule Target(BlockReader reader)
    {
        var rule = new TestTargetRule(
            reader.Label,
            reader.Text("title"),
            reader.Word("stance", Stances),
            reader.OptionalText("service"),
            reader.Texts("types"),
            reader.OptionalText("as"),
            reader.OptionalText("because"),
            reader.Texts("sources", required: true),
            reader.Origin);
        if (rule.Service is null == rule.Types.IsEmpty)
        {
            reader.Missing(rule.Service is null ? "service" : "types alone");
        }

        reader.Finish();
        return rule;
    }

    private static TestActivityRule Activity(BlockReader reader, LoadContext context)
    {
        var rule = new TestActivityRule(
            reader.Label,
            reader.Text("title"),
            reader.Texts("names"),
            reader.Word("stance", Stances),
            reader.Text("because"),
            reader.Confidence(context),
            reader.Texts("sources", required: true),
            reader.Origin)
        {
            AnyTarget = reader.Flag("any_target"),
            Conditions = [.. reader.Blocks("condition").Select(block => Condition(block, context))],
            Limits = [.. reader.Blocks("limit").Select(block => Limit(block, context))],
        };
        context.RequireOnce("Condition", "declared", rule.Conditions.Select(item => (item.Id, item.Origin)), $"Give one of the two another id.");
        context.RequireOnce("Limit", "set", rule.Limits.SelectMany(limit => limit.Types.DefaultIfEmpty("").Select(type => ($"{limit.Measure} {type}".TrimEnd(), limit.Origin))), $"Remove one of the two.");
        reader.Finish();
        return rule;
    }

    private static TestCondition Condition(BlockSyntax block, LoadContext context)
    {
        var reader = new BlockReader(block, Scope.Empty, context);
        var condition = new TestCondition(reader.Label, reader.Text("means"), reader.Origin);
        reader.Finish();
        return condition;
    }

    private static TestLimit Limit(BlockSyntax block, LoadContext context)
    {
        var reader = new BlockReader(block, Scope.Empty, context);
        var limit = new TestLimit(reader.Label, reader.Count("most"), reader.Texts("types"), reader.Origin);
        reader.Finish();
        return limit;
    }
}
