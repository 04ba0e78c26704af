using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Bounds;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.CloudFormation.Stacks;

/// <summary>The parameters of a template with their values: the given one, else the default, else unknown.</summary>
internal sealed class ParameterTable(MapValue section, IReadOnlyDictionary<string, Value> given, Func<string, string> keyOf, Budget budget, TemplateRules rules)
{
    private const int BytesOfCharacter = 20;
    private readonly Dictionary<string, Value> _values = new(StringComparer.Ordinal);

    private IReadOnlyDictionary<string, Value>? _supposed;

    /// <summary>Gives parameters other values until what is returned is disposed of.</summary>
    public IDisposable Suppose(IReadOnlyDictionary<string, Value> values)
    {
        _supposed = values;
        return new Supposition(this);
    }

    /// <summary>The value as seen from a place; null when there is no such parameter.</summary>
    public Value? Get(string name, Origin origin)
    {
        if (_supposed is not null && _supposed.TryGetValue(name, out var supposed))
        {
            return supposed.WithOrigin(origin);
        }

        if (!_values.TryGetValue(name, out var value))
        {
            if (section[name] is not { } declared)
            {
                return null;
            }

            value = Settle(name, declared as MapValue ?? MapValue.Empty);
            _values[name] = value;
        }

        return value.WithOrigin(origin.As(value.Origin.Kind));
    }

    private Value Settle(string name, MapValue parameter)
    {
        var type = (parameter["Type"] as StringValue)?.Value ?? "String";
        var origin = parameter.Origin;
        Value value;
        if (type.StartsWith("AWS::SSM::Parameter::Value<", StringComparison.Ordinal))
        {
            value = Value.Unknown(UnknownCode.LookedUp, $"parameter \"{name}\" is looked up in Parameter Store", origin.As(OriginKind.Computed), Known(name, []));
        }
        else if (given.TryGetValue(name, out var mine))
        {
            value = Typed(mine, type).WithOrigin(origin.As(OriginKind.Given));
        }
        else if (parameter["Default"] is { IsNull: false } standard)
        {
            value = Typed(standard, type).WithOrigin(origin.As(OriginKind.Default));
        }
        else
        {
            value = Value.Unknown(UnknownCode.ParameterWithoutDefault, $"parameter \"{name}\" has no default", origin.As(OriginKind.Computed), Known(name, Allowed(name, parameter, type)));
        }

        return parameter["NoEcho"] is { } hidden && "true".Equals(ScalarText.Of(hidden), StringComparison.OrdinalIgnoreCase) ? value.AsSensitive() : SecretMarker.Mark(name, Echoed(value));
    }

    /// <summary>The value of a parameter that CloudFormation shows to whoever may describe the stack: one that a run gives, or is yet to be given.</summary>
    private static Value Echoed(Value value) =>
        value.Origin.Kind == OriginKind.Given || value is UnknownValue { Reason.Code: UnknownCode.ParameterWithoutDefault } ? value.WithOrigin(value.Origin.As(OriginKind.Echoed)) : value;

    private Refinement Known(string name, ImmutableArray<Value> candidates) =>
        new() { NotNull = true, Candidates = candidates, References = [new Reference(keyOf("Parameters/" + name))] };

    /// <summary>The values that a parameter may have, by its own list and by the template's rules.</summary>
    private ImmutableArray<Value> Allowed(string name, MapValue parameter, string type)
    {
        if (IsList(type))
        {
            return [];
        }

        var values = (parameter["AllowedValues"] as ListValue)?.Items;
        if (rules.ValuesOf(name) is { } left)
        {
            values = values is { } listed ? [.. listed.Where(item => left.Any(other => ScalarText.Of(other) == ScalarText.Of(item)))] : left;
        }

        return values is { Length: > 0 and <= UnknownValue.MaxCandidates } few ? [.. few.Select(item => Typed(item, type))] : [];
    }

    private Value Typed(Value value, string type)
    {
        if (IsList(type))
        {
            return value switch
            {
                ListValue list => Value.List([.. list.Items.Select(item => Text(item))], value.Origin),
                _ when ScalarText.Of(value) is { } text && !budget.MakeText(text.Length * BytesOfCharacter) => budget.Missing(value.Origin),
                _ when ScalarText.Of(value) is { } text => Value.List([.. text.Split(',').Select(item => (Value)Value.Of(item.Trim(), value.Origin))], value.Origin),
                UnknownValue unknown when TextHoles.Split(unknown, ",", value.Origin) is { IsDefault: false } pieces => Value.List(pieces, value.Origin),
                _ => Text(value),
            };
        }

        if (value is ListValue several)
        {
            return Joined(several);
        }

        return type == "Number" && ScalarText.Of(value) is { } number ? ScalarText.NumberOrText(number, value.Origin) : Text(value);
    }

    /// <summary>A list that is given where a text is expected, as the parts of a nested stack's parameter.</summary>
    private Value Joined(ListValue list)
    {
        var whole = new TextBuilder(budget);
        for (var i = 0; i < list.Count; i++)
        {
            whole.Add(i == 0 ? "" : ",");
            if (!whole.Add(list.Items[i]))
            {
                return Text(list);
            }
        }

        return whole.Build(list.Origin);
    }

    /// <summary>Parameters are text to CloudFormation, whatever they look like.</summary>
    private static Value Text(Value value) => value switch
    {
        StringValue or UnknownValue => value,
        _ when ScalarText.Of(value) is { } text => Value.Of(text, value.Origin),
        _ => Value.Unknown(UnknownCode.Invalid, $"the value of a parameter is neither text nor a list", value.Origin),
    };

    private static bool IsList(string type) =>
        type == "CommaDelimitedList" || type.StartsWith("List<", StringComparison.Ordinal);

    private sealed class Supposition(ParameterTable table) : IDisposable
    {
        public void Dispose() => table._supposed = null;
    }
}
