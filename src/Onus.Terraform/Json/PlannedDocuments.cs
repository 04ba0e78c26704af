using Onus.Core.Bounds;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Terraform.Data;

namespace Onus.Terraform.Json;

/// <summary>The documents of data sources that Terraform reads only when the plan is applied: the plan has their statements, and what they come to follows from these.</summary>
/// <param name="read">The attributes of an instance, with what is unknown of them.</param>
internal sealed class PlannedDocuments(Budget budget, Func<PlannedChange, MapValue> read)
{
    private const int MaxDepth = 4;
    private const string Type = "aws_iam_policy_document";

    /// <summary>What a document is made of; one that has none of it is not told.</summary>
    private static readonly string[] Contents = ["statement", "source_json", "source_policy_documents", "override_json", "override_policy_documents"];

    private static readonly string[] Blocks = ["statement", "principals", "not_principals", "condition"];

    private readonly Dictionary<string, PlannedChange> _changes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Value?> _texts = new(StringComparer.Ordinal);

    public void Add(PlannedChange change)
    {
        if (change is { IsData: true, Type: Type })
        {
            _changes[change.Address] = change;
        }
    }

    /// <summary>The text of the document that an attribute of an instance holds, as far as it is known; null when it holds none.</summary>
    public Value? Of(ReferenceTarget target) =>
        target is { IsData: true, Attribute: "json" or "minified_json" } && _changes.TryGetValue(target.Address, out var change) ? TextOf(change) : null;

    private Value? TextOf(PlannedChange change)
    {
        if (!_texts.TryGetValue(change.Address, out var text))
        {
            // One that is made of itself is none.
            _texts[change.Address] = null;
            var values = Set(read(change), 0);
            if (Contents.Any(values.ContainsKey))
            {
                var document = PolicyDataSource.DocumentOf(values, budget);
                _texts[change.Address] = text = budget.Make(document) ? PolicyText.Of(document, indented: false) : budget.Missing(document.Origin);
            }
        }

        return text;
    }

    /// <summary>The attributes without those that the configuration does not set, in blocks too; whole blocks may be made by <c>dynamic</c> ones, which no plan tells of.</summary>
    private static MapValue Set(MapValue values, int depth)
    {
        var builder = new MapBuilder(values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            if (values.Values[i] is not UnknownValue { Origin.Kind: OriginKind.ProviderDefault } || Blocks.Contains(values.Keys[i]))
            {
                builder.Set(values.Keys[i], values.Values[i] is ListValue list && depth < MaxDepth ? Set(list, depth + 1) : values.Values[i]);
            }
        }

        return builder.Build(values.Origin);
    }

    private static ListValue Set(ListValue list, int depth) => Value.List([.. list.Items.Select(item => item is MapValue block ? Set(block, depth) : item)], list.Origin, list.Collection);
}
