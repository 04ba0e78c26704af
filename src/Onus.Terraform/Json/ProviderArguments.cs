using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Terraform.Mapping;

namespace Onus.Terraform.Json;

/// <summary>
/// The Region, the account and the default tags of the provider configurations of a plan. Constants are known; of expressions a plan holds only the names in them,
/// so that one which is nothing but a variable with a Region's name as its value is taken for that, and all others are unknown.
/// </summary>
internal sealed class ProviderArguments(JsonInput input, PlanDocument plan)
{
    private readonly Dictionary<string, MapValue> _known = new(StringComparer.Ordinal);
    private MapValue? _variables;

    /// <summary>What the plan says of the variables of the root module, by name: each an object with its <c>value</c>.</summary>
    public MapValue Variables => _variables ??= plan.Variables >= 0 && ValueAt(plan.Variables) is MapValue all ? all : MapValue.Empty;

    /// <summary>The arguments of a provider configuration; empty when the plan has none.</summary>
    /// <param name="key">Its key in the plan, such as <c>aws.west</c> or <c>module.x:aws</c>.</param>
    public MapValue Of(string? key)
    {
        if (key is null)
        {
            return MapValue.Empty;
        }

        if (!_known.TryGetValue(key, out var arguments))
        {
            _known[key] = arguments = plan.Configuration.Providers.TryGetValue(key, out var offset)
                ? Read(offset)
                : key.LastIndexOf(':') is var colon and >= 0 ? Of(key[(colon + 1)..]) : MapValue.Empty;
        }

        return arguments;
    }

    private MapValue Read(int offset)
    {
        if (ValueAt(offset) is not MapValue expressions)
        {
            return MapValue.Empty;
        }

        var builder = new MapBuilder(2);
        if (expressions["region"] is MapValue region)
        {
            builder.Set("region", Constant(region) ?? RegionOf(region));
        }

        if (expressions["default_tags"] is ListValue { Items: [MapValue block, ..] } list && block["tags"] is MapValue tags)
        {
            var inner = new MapBuilder(1);
            inner.Set("tags", Constant(tags) ?? Unavailable("default_tags", tags.Origin));
            builder.Set("default_tags", Value.List([inner.Build(block.Origin)], list.Origin));
        }

        foreach (var name in ProviderAccount.SignsInBy)
        {
            if (expressions[name] is { } written)
            {
                builder.Set(name, ProviderAccount.IsSecret(name) ? Unavailable("sign-in", written.Origin) : Plain(written));
            }
        }

        return builder.Count == 0 ? MapValue.Empty : builder.Build(expressions.Origin);
    }

    /// <summary>What expressions come to as far as they are constants; blocks keep their arguments.</summary>
    private static Value Plain(Value written) => written switch
    {
        ListValue blocks => blocks.Select(Plain),
        MapValue expression when Constant(expression) is { } constant => constant,
        MapValue expression when expression["references"] is not null => Unavailable("sign-in", expression.Origin),
        MapValue block => block.Select((_, value) => Plain(value)),
        _ => written,
    };

    private static Value? Constant(MapValue expression) => expression["constant_value"];

    private Value RegionOf(MapValue expression)
    {
        const string Prefix = "var.";
        if (expression["references"] is ListValue { Items: [StringValue reference] } && reference.Value.StartsWith(Prefix, StringComparison.Ordinal)
            && Variable(reference.Value[Prefix.Length..]) is StringValue { IsSensitive: false } text && Partition.IsRegionCode(text.Value))
        {
            return Value.Of(text.Value, text.Origin.As(OriginKind.Computed));
        }

        return Unavailable("region", expression.Origin);
    }

    private Value? Variable(string name) => Variables[name] is MapValue variable ? variable["value"] : null;

    private Value ValueAt(int offset)
    {
        var reader = input.ReaderAt(offset);
        reader.Read();
        return input.ReadValue(ref reader, offset);
    }

    private static UnknownValue Unavailable(string name, Origin origin) =>
        Value.Unknown(UnknownCode.Unavailable, $"the provider's {name}, which the plan does not tell", origin.As(OriginKind.Computed));
}
