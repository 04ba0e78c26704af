using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Onus.Core.Diagnostics;
using Onus.Core.Values;

namespace Onus.Hcl.Conversion;

/// <summary>
/// HCL's conversions between types. Null stays null and an unknown stays unknown (its candidates are converted); marks and places are kept.
/// What can't be converted gives false and a phrase that says why, without the value itself.
/// </summary>
public static class Converter
{
    /// <summary>Converts a value to a type.</summary>
    /// <param name="result">The converted value.</param>
    /// <param name="problem">Why it can't be converted, such as <c>a number is required</c>.</param>
    public static bool TryConvert(Value value, HclType type, [NotNullWhen(true)] out Value? result, [NotNullWhen(false)] out Message? problem)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(type);
        (result, problem) = Convert(value, type);
        if (result is not null && value.IsSensitive)
        {
            result = result.AsSensitive();
        }

        return result is not null;
    }

    /// <summary>The text of a primitive value; null for what has none.</summary>
    public static string? TextOf(Value value) => value switch
    {
        StringValue text => text.Value,
        NumberValue number => number.Value.ToString(),
        BooleanValue boolean => boolean.Value ? "true" : "false",
        _ => null,
    };

    /// <summary>The number of a number or of text that is one; null for what is none.</summary>
    public static Number? NumberOf(Value value) => value switch
    {
        NumberValue number => number.Value,
        StringValue text when Number.TryParse(text.Value, out var parsed) => parsed,
        _ => null,
    };

    /// <summary>The boolean of a boolean or of the text <c>true</c>, <c>false</c>, <c>1</c> or <c>0</c>; null for what is none.</summary>
    public static bool? BooleanOf(Value value) => value switch
    {
        BooleanValue boolean => boolean.Value,
        StringValue { Value: "true" or "1" } => true,
        StringValue { Value: "false" or "0" } => false,
        _ => null,
    };

    /// <summary>Converts values to the one type that fits all; the values as they are when there is none.</summary>
    /// <param name="type">The type; null when there is none.</param>
    public static ImmutableArray<Value> Unify(ImmutableArray<Value> values, out HclType? type)
    {
        var types = new HclType[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            types[i] = TypeReader.TypeOf(values[i]);
        }

        type = TypeUnifier.Unify(types);
        if (type is null or PrimitiveType { Kind: ValueKind.Null } || Array.TrueForAll(types, type.Equals))
        {
            return values;
        }

        var converted = ImmutableArray.CreateBuilder<Value>(values.Length);
        foreach (var value in values)
        {
            if (!TryConvert(value, type, out var result, out _))
            {
                type = null;
                return values;
            }

            converted.Add(result);
        }

        return converted.MoveToImmutable();
    }

    private static (Value? Result, Message? Problem) Convert(Value value, HclType type)
    {
        switch (value)
        {
            case NullValue:
                return (value, null);
            case UnknownValue unknown:
                return (ConvertCandidates(unknown, type), null);
        }

        if (!Depth.IsSafe())
        {
            return (null, $"it is nested too deeply");
        }

        return type switch
        {
            PrimitiveType primitive => ConvertPrimitive(value, primitive.Kind),
            SequenceType sequence when value is ListValue list => CollectionConverter.ToSequence(list, sequence),
            SequenceType sequence => (null, sequence.Collection == CollectionKind.Set ? (Message)$"a set is required" : $"a list is required"),
            TupleType tuple when value is ListValue list => CollectionConverter.ToTuple(list, tuple),
            TupleType => (null, $"a tuple is required"),
            MapType map when value is MapValue entries => CollectionConverter.ToMap(entries, map),
            MapType => (null, $"a map is required"),
            ObjectType obj when value is MapValue entries => CollectionConverter.ToObject(entries, obj),
            _ => (null, $"an object is required"),
        };
    }

    private static (Value? Result, Message? Problem) ConvertPrimitive(Value value, ValueKind kind) => kind switch
    {
        ValueKind.Null => (value, null),
        ValueKind.String when value is StringValue => (value, null),
        ValueKind.String => TextOf(value) is { } text ? (Value.Of(text, value.Origin), null) : (null, $"a string is required"),
        ValueKind.Number when value is NumberValue => (value, null),
        ValueKind.Number => NumberOf(value) is { } number ? (Value.Of(number, value.Origin), null) : (null, $"a number is required"),
        _ => BooleanOf(value) is { } boolean ? (value is BooleanValue ? value : new BooleanValue(boolean, value.Origin), null) : (null, $"a boolean is required"),
    };

    private static UnknownValue ConvertCandidates(UnknownValue unknown, HclType type)
    {
        if (type == HclType.Any || unknown.Refinement is not { Candidates.IsDefaultOrEmpty: false } refinement)
        {
            return unknown;
        }

        var converted = ImmutableArray.CreateBuilder<Value>(refinement.Candidates.Length);
        foreach (var candidate in refinement.Candidates)
        {
            if (!TryConvert(candidate, type, out var result, out _))
            {
                return new UnknownValue(unknown.Reason, unknown.Origin, refinement with { Candidates = [] }, unknown.IsSensitive);
            }

            converted.Add(result);
        }

        return new UnknownValue(unknown.Reason, unknown.Origin, refinement with { Candidates = converted.MoveToImmutable() }, unknown.IsSensitive);
    }
}
