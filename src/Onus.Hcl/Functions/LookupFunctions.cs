using Onus.Contracts;
using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Hcl.Functions;

/// <summary>Functions that find something in collections.</summary>
internal static class LookupFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        Define.Special("alltrue", 1, 1, call => Quantify(call, Truth.True, TruthLogic.And), Value.True),
        Define.Special("anytrue", 1, 1, call => Quantify(call, Truth.False, TruthLogic.Or), Value.False),
        Define.Special("coalesce", 1, null, Coalesce),
        Define.Passing("coalescelist", 1, null, CoalesceList),
        Define.Special("contains", 2, 2, Contains, Value.False),
        Define.Passing("element", 2, 2, Element),
        Define.Passing("index", 2, 2, Index),
        Define.Special("length", 1, 1, Length, Value.Of(0)) with { Effort = 4, Measure = Measure },
        Define.Special("lookup", 2, 3, Lookup),
        Define.Passing("one", 1, 1, One),
    ];

    private static Value Quantify(FunctionCall call, Truth start, Func<Truth, Truth, Truth> combine)
    {
        var argument = call.Arguments[0];
        if (argument is UnknownValue whole)
        {
            return call.Unknown(whole, Refinement.Present);
        }

        UnknownValue? unknown = null;
        var truth = start;
        foreach (var item in call.Items(0))
        {
            unknown ??= item as UnknownValue;
            truth = combine(truth, item.IsUnknown ? Truth.Unknown : (!item.IsNull && Arguments.Boolean(item, 0)).ToTruth());
        }

        return Define.MarkDeep(call, truth == Truth.Unknown ? call.Unknown(unknown!, Refinement.Present) : call.Result(truth == Truth.True));
    }

    private static Value Coalesce(FunctionCall call)
    {
        var items = Converter.Unify(call.Arguments, out var type);
        if (type is null)
        {
            throw new FunctionException($"all arguments must have the same type");
        }

        foreach (var item in items)
        {
            if (item is UnknownValue { IsNotNull: false } unknown)
            {
                return Define.MarkShallow(call, call.Unknown(unknown));
            }

            if (!item.IsNull && item is not StringValue { Value: "" })
            {
                return Define.MarkShallow(call, item);
            }
        }

        throw new FunctionException($"all arguments are null or empty");
    }

    private static Value CoalesceList(FunctionCall call)
    {
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (call.Ordered(i) is { Count: > 0 } list)
            {
                return Define.MarkDeep(call, list);
            }
        }

        throw new FunctionException($"all lists are empty");
    }

    private static Value Contains(FunctionCall call)
    {
        var (list, wanted) = (call.Arguments[0], call.Arguments[1]);
        if (list.IsNull || wanted.IsNull)
        {
            throw new FunctionException($"argument must not be null", list.IsNull ? 0 : 1);
        }

        if (list is UnknownValue whole)
        {
            return call.Unknown(whole, Refinement.Present);
        }

        var found = Truth.False;
        UnknownValue? unknown = ValueTraits.FindUnknown(wanted);
        foreach (var item in call.Items(0))
        {
            var same = ValueEquality.Typed.Compare(item, wanted);
            unknown ??= same == Truth.Unknown ? ValueTraits.FindUnknown(item) : null;
            found = found.Or(same);
            if (found == Truth.True)
            {
                break;
            }
        }

        Value result = found != Truth.Unknown ? call.Result(found == Truth.True)
            : Value.Unknown(unknown?.Reason.Code ?? UnknownCode.LimitReached, unknown?.Reason.Detail ?? $"the values are nested too deeply", call.Place(), Refinement.Present);
        return Define.MarkDeep(call, result);
    }

    private static Value Element(FunctionCall call)
    {
        var list = call.Ordered(0);
        if (call.Number(1) is not { IsInteger: true, Sign: >= 0 } index)
        {
            throw new FunctionException($"a whole number that is not negative is required", 1);
        }

        return list.Count == 0
            ? throw new FunctionException($"the list is empty", 0)
            : list.Items[(int)(index.ToBigInteger() % list.Count)];
    }

    private static Value Index(FunctionCall call)
    {
        var items = call.Ordered(0).Items;
        for (var i = 0; i < items.Length; i++)
        {
            switch (ValueEquality.Typed.Compare(items[i], call.Arguments[1]))
            {
                case Truth.True:
                    return Define.MarkDeep(call, call.Result(i));
                case Truth.Unknown:
                    var unknown = ValueTraits.FindUnknown(items[i]) ?? ValueTraits.FindUnknown(call.Arguments[1]);
                    return unknown is null ? throw new FunctionException($"the values are nested too deeply", 1) : Define.MarkDeep(call, call.Unknown(unknown, Refinement.Present));
            }
        }

        throw new FunctionException($"the list does not hold the value", 1);
    }

    private static Measured Measure(Value argument) => argument switch
    {
        ListValue list => Measured.Exactly(list.Count),
        MapValue map => Measured.Exactly(map.Count),
        UnknownValue unknown when unknown.Refinement is not { Candidates.IsDefaultOrEmpty: false } => new Measured(0, int.MaxValue, unknown.Reason),
        _ => Measured.Untold,
    };

    private static Value Length(FunctionCall call)
    {
        var argument = call.Arguments[0];
        Value result = argument switch
        {
            UnknownValue unknown => call.Unknown(unknown, Refinement.Present),
            ListValue list => call.Result(list.Count),
            MapValue map => call.Result(map.Count),
            StringValue text => call.Result(StringFunctions.CountGraphemes(text.Value)),
            _ => throw new FunctionException($"a string, list or map is required", 0),
        };
        return argument.IsSensitive ? result.AsSensitive() : result;
    }

    private static Value Lookup(FunctionCall call)
    {
        var (map, key) = (call.Arguments[0], call.Arguments[1]);
        if (map.IsNull || key.IsNull)
        {
            throw new FunctionException($"argument must not be null", map.IsNull ? 0 : 1);
        }

        if (map is UnknownValue unknown || (unknown = (key as UnknownValue)!) is not null)
        {
            return Mark(call, call.Unknown(unknown));
        }

        var entries = call.Map(0);
        if (entries[call.Text(1)] is { } found)
        {
            return Mark(call, found);
        }

        if (call.Arguments.Length < 3)
        {
            throw new FunctionException($"the map has no such key, and there is no default", 1);
        }

        var fallback = call.Arguments[2];
        if (entries.Collection == CollectionKind.Homogeneous && TypeReader.TypeOf(entries) is MapType { Element: var element })
        {
            return Converter.TryConvert(fallback, element, out var converted, out var problem) ? Mark(call, converted) : throw new FunctionException(problem, 2);
        }

        return Mark(call, fallback);
    }

    private static Value Mark(FunctionCall call, Value value) =>
        call.Arguments[0].IsSensitive || call.Arguments[1].IsSensitive ? value.AsSensitive() : value;

    private static Value One(FunctionCall call)
    {
        var items = call.Items(0);
        return items.Length switch
        {
            0 => new NullValue(call.Place()),
            1 => items[0],
            _ => throw new FunctionException($"a list, set or tuple with at most one element is required", 0),
        };
    }
}
