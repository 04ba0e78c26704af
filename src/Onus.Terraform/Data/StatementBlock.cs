using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Terraform.Data;

/// <summary>A <c>statement</c> block of <c>aws_iam_policy_document</c>, and the statement that the provider makes of it.</summary>
internal static class StatementBlock
{
    /// <summary>The statement that a block describes.</summary>
    /// <param name="replaces">Whether <c>&amp;{…}</c> stands for a policy variable.</param>
    public static MapValue StatementOf(MapValue block, bool replaces)
    {
        var builder = new MapBuilder(6);
        if (block["sid"] is { IsNull: false } sid and not StringValue { Value: "" })
        {
            builder.Set("Sid", sid);
        }

        builder.Set("Effect", block["effect"] is { IsNull: false } effect ? effect : Value.Of("Allow", block.Origin.As(OriginKind.ProviderDefault)));
        builder.SetIfAny("Action", Texts(block["actions"], replaces: false));
        builder.SetIfAny("NotAction", Texts(block["not_actions"], replaces: false));
        builder.SetIfAny("Resource", Texts(block["resources"], replaces));
        builder.SetIfAny("NotResource", Texts(block["not_resources"], replaces));
        builder.SetIfAny("Principal", Principals(block["principals"], replaces));
        builder.SetIfAny("NotPrincipal", Principals(block["not_principals"], replaces));
        builder.SetIfAny("Condition", Conditions(block["condition"], replaces));
        return builder.Build(block.Origin);
    }

    /// <summary>One text as it is, several as a list from the last to the first; null for none.</summary>
    private static Value? Texts(Value? value, bool replaces, bool sorted = true)
    {
        if (value is not ListValue list)
        {
            return value is null or NullValue ? null : Replace(value, replaces);
        }

        switch (list.Count)
        {
            case 0:
                return null;
            case 1:
                return Replace(list.Items[0], replaces);
        }

        var items = list.Items.Select(item => Replace(item, replaces)).ToList();
        if (sorted && items.TrueForAll(item => item is StringValue))
        {
            items.Sort(static (left, right) => string.CompareOrdinal(((StringValue)right).Value, ((StringValue)left).Value));
        }

        return Value.List([.. items], list.Origin);
    }

    private static Value Replace(Value value, bool replaces)
    {
        var text = value is StringValue or UnknownValue ? value : Converter.TextOf(value) is { } converted ? Value.Of(converted, value.Origin) : value;
        return replaces && text is StringValue known && known.Value.Contains("&{", StringComparison.Ordinal)
            ? Value.Of(known.Value.Replace("&{", "${", StringComparison.Ordinal), known.Origin)
            : text;
    }

    private static Value? Principals(Value? blocks, bool replaces)
    {
        if (Blocks(blocks) is not { } list)
        {
            return blocks as UnknownValue;
        }

        if (list is [MapValue only] && only["type"] is StringValue { Value: "*" } && Texts(only["identifiers"], replaces) is StringValue { Value: "*" } anyone)
        {
            return anyone;
        }

        var all = new SortedDictionary<string, Value>(StringComparer.Ordinal);
        foreach (var block in list)
        {
            if (block is not MapValue map || map["type"] is not StringValue type)
            {
                return Unknown(block);
            }

            var identifiers = Texts(map["identifiers"], replaces) ?? Value.List();
            all[type.Value] = all.TryGetValue(type.Value, out var earlier) ? Join(earlier, identifiers) : identifiers;
        }

        return ToMap(all);
    }

    private static Value? Conditions(Value? blocks, bool replaces)
    {
        if (Blocks(blocks) is not { } list)
        {
            return blocks as UnknownValue;
        }

        var all = new SortedDictionary<string, SortedDictionary<string, Value>>(StringComparer.Ordinal);
        foreach (var block in list)
        {
            if (block is not MapValue map || map["test"] is not StringValue test || map["variable"] is not { } named || Replace(named, replaces) is not StringValue variable)
            {
                return Unknown(block);
            }

            if (!all.TryGetValue(test.Value, out var tests))
            {
                all[test.Value] = tests = new SortedDictionary<string, Value>(StringComparer.Ordinal);
            }

            var values = Texts(map["values"], replaces, sorted: false) ?? Value.List();
            tests[variable.Value] = tests.TryGetValue(variable.Value, out var earlier) ? Join(earlier, values) : values;
        }

        return ToMap(new SortedDictionary<string, Value>(all.ToDictionary(entry => entry.Key, entry => (Value)ToMap(entry.Value)), StringComparer.Ordinal));
    }

    /// <summary>The blocks of a list; null for no blocks and for what is not known.</summary>
    private static IReadOnlyList<Value>? Blocks(Value? blocks) => blocks switch
    {
        ListValue { Count: > 0 } list => list.Items,
        MapValue map => [map],
        _ => null,
    };

    private static UnknownValue Unknown(Value block)
    {
        var cause = ValueTraits.FindUnknown(block);
        return new UnknownValue(cause?.Reason ?? new UnknownReason(UnknownCode.Invalid, $"a block of the policy is not complete"), block.Origin, Refinement.Present);
    }

    private static ListValue Join(Value left, Value right) =>
        Value.List([.. left is ListValue a ? a.Items : [left], .. right is ListValue b ? b.Items : [right]], left.Origin);

    private static MapValue ToMap(SortedDictionary<string, Value> entries)
    {
        var builder = new MapBuilder(entries.Count);
        foreach (var (name, value) in entries)
        {
            builder.Set(name, value);
        }

        return builder.Build(Origin.None);
    }
}
