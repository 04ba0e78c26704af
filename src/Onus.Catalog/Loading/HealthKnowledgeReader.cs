using System.Collections.Frozen;
using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads what the catalogue knows of the events of AWS Health: one <c>health</c> block, <c>health_event</c> and <c>health_category</c> blocks.</summary>
internal static class HealthKnowledgeReader
{
    public const string FileName = "aws/health.hcl";

    /// <summary>The knowledge; none when the catalogue has no such file.</summary>
    public static HealthKnowledge Read(LoadContext context)
    {
        if (!context.Tree.HasFile(FileName) || context.Parse(FileName) is not { } body)
        {
            return HealthKnowledge.None;
        }

        var knowledge = HealthKnowledge.None;
        var (rules, categories) = (new List<HealthRule>(), new List<HealthRule>());
        foreach (var block in body.Blocks)
        {
            switch (block.Type)
            {
                case "health":
                    knowledge = Frame(block, context);
                    break;
                case "health_event":
                    rules.Add(Rule(block, context));
                    break;
                case "health_category":
                    categories.Add(Rule(block, context));
                    break;
                default:
                    context.Error("catalog-unknown-key", $"A \"{block.Type}\" block does not belong into {FileName}.", block.Origin, $"Only health, health_event and health_category blocks stand there.");
                    break;
            }
        }

        context.RequireOnce("What events mean", "told", rules.Concat(categories).Select(rule => (rule.Pattern, rule.Origin)), $"Remove one of the two.");
        var words = Words.Of<HealthCategory>();
        foreach (var rule in categories.Where(rule => !words.ContainsKey(rule.Pattern)))
        {
            context.Error("catalog-type", $"\"{rule.Pattern}\" is no category of events.", rule.Origin, $"Write one of {string.Join(", ", words.Keys)}.");
        }

        return knowledge with
        {
            Rules = [.. rules],
            Categories = categories.Where(rule => words.ContainsKey(rule.Pattern)).DistinctBy(rule => rule.Pattern).ToImmutableDictionary(rule => words[rule.Pattern]),
        };
    }

    private static HealthKnowledge Frame(BlockSyntax block, LoadContext context)
    {
        var reader = new BlockReader(block, Scope.Empty, context);
        var knowledge = new HealthKnowledge
        {
            Sources = reader.Texts("sources", required: true),
            AddressTag = reader.OptionalText("address_tag"),
            ZoneProperties = reader.Texts("zones"),
            ZonedTypes = reader.Texts("zoned").ToFrozenSet(StringComparer.Ordinal),
            ZonedBy = reader.Texts("zoned_by"),
            InEach = reader.TextLists("in_each").ToFrozenDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal),
            Ids = reader.TextLists("ids").ToFrozenDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal),
            Everywhere = reader.OptionalText("everywhere"),
            AccountCodes = reader.Texts("account").ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            EveryCodes = reader.Texts("every").ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            Services = reader.TextLists("services").ToFrozenDictionary(entry => entry.Key, entry => entry.Value, StringComparer.OrdinalIgnoreCase),
            Origin = reader.Origin,
        };
        reader.Finish();
        return knowledge;
    }

    private static HealthRule Rule(BlockSyntax block, LoadContext context)
    {
        var reader = new BlockReader(block, Scope.Empty, context);
        var rule = new HealthRule(
            reader.Label,
            reader.Text("title"),
            reader.Text("means"),
            reader.Text("because"),
            reader.Texts("responsibilities", required: true),
            reader.Texts("sources", required: true),
            reader.Origin)
        {
            Kind = reader.Word("kind", Words.Of<HealthKind>()),
            Move = reader.Word("move", Words.Of<HealthMove>()),
            ReplyHours = block.Body.Attribute("reply_hours") is null ? null : reader.Integer("reply_hours"),
            Confidence = reader.Confidence(context),
        };
        reader.Finish();
        return rule;
    }
}
