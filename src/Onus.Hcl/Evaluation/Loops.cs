using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Evaluation;

/// <summary>Evaluates <c>for</c> expressions, and the quantifiers over them.</summary>
internal static class Loops
{
    public static Value Evaluate(EvaluationRun run, ForExpression loop, Frame frame)
    {
        var collection = run.EvaluateTraced(loop.Collection, frame);
        if (!TryElements(run, collection, loop.Origin, out var elements, out var failure))
        {
            return failure;
        }

        var isSensitive = collection.Value.IsSensitive;
        var result = loop.ResultKey is null ? Tuple(run, loop, frame, elements, ref isSensitive) : Object(run, loop, frame, elements, ref isSensitive);
        return isSensitive ? result.AsSensitive() : result;
    }

    /// <summary>
    /// <c>anytrue([for …])</c> (<paramref name="decisive"/> true) or <c>alltrue([for …])</c> (false): stops at the element that decides,
    /// and only that element counts as read.
    /// </summary>
    public static Value Quantify(EvaluationRun run, ForExpression loop, Frame frame, bool decisive)
    {
        var collection = run.EvaluateTraced(loop.Collection, frame);
        if (!TryElements(run, collection, loop.Origin, out var elements, out var failure))
        {
            return failure;
        }

        var deciding = decisive.ToTruth();
        var start = run.Trace?.Mark ?? 0;
        Value? doubt = null;
        foreach (var (key, item) in elements)
        {
            var before = run.Trace?.Mark ?? 0;
            var inner = Bind(loop, frame, key, item);
            var included = loop.Condition is null ? Truth.True : run.ToTruth(run.Evaluate(loop.Condition, inner), loop.Origin);
            if (included == Truth.False)
            {
                continue;
            }

            var value = run.Evaluate(loop.ResultValue, inner);
            var truth = run.ToTruth(value, loop.Origin);
            if (truth == deciding && included == Truth.True)
            {
                run.Trace?.Forget(start, before);
                return Value.Of(decisive);
            }

            if (truth == Truth.Unknown || (included == Truth.Unknown && truth == deciding))
            {
                doubt ??= value is UnknownValue ? value : Unknowns.Of(collection.Value, item.Value, loop.Origin);
            }
        }

        return doubt is null ? Value.Of(!decisive) : Unknowns.Of(doubt, doubt, loop.Origin);
    }

    public static bool TryElements(EvaluationRun run, Traced collection, Origin origin, out IEnumerable<(Value Key, Traced Item)> elements, out Value failure)
    {
        failure = Value.Null;
        elements = [];
        switch (collection.Value)
        {
            case ListValue { Count: 0 } or MapValue { Count: 0 }:
                Traversals.Note(run, collection);
                return true;
            case ListValue list:
                elements = ListElements(list, Traversals.PathOf(run, collection));
                return true;
            case MapValue map:
                elements = MapElements(map, Traversals.PathOf(run, collection));
                return true;
            case UnknownValue unknown:
                Traversals.Note(run, collection);
                failure = new UnknownValue(unknown.Reason, origin);
                return false;
            case NullValue when run.AbsenceIsNull:
                Traversals.Note(run, collection);
                return true;
            default:
                failure = run.Fail("for goes through lists, sets and maps only", origin);
                return false;
        }
    }

    private static IEnumerable<(Value Key, Traced Item)> ListElements(ListValue list, ReadPath? path)
    {
        for (var i = 0; i < list.Count; i++)
        {
            var key = list.Collection == CollectionKind.Set ? list.Items[i] : Value.Of(i);
            var item = list.IsSensitive ? list.Items[i].AsSensitive() : list.Items[i];
            yield return (key, new Traced(item, path?.Index(i)));
        }
    }

    private static IEnumerable<(Value Key, Traced Item)> MapElements(MapValue map, ReadPath? path)
    {
        foreach (var (key, value) in map.SortedEntries)
        {
            yield return (Value.Of(key), new Traced(map.IsSensitive ? value.AsSensitive() : value, path?.Attribute(key)));
        }
    }

    private static Frame Bind(ForExpression loop, Frame frame, Value key, Traced item)
    {
        var outer = loop.KeyName is null ? frame : frame.With(loop.KeyName, new Traced(key, null));
        return outer.With(loop.ItemName, item);
    }

    private static Value Tuple(EvaluationRun run, ForExpression loop, Frame frame, IEnumerable<(Value Key, Traced Item)> elements, ref bool isSensitive)
    {
        var items = ImmutableArray.CreateBuilder<Value>();
        foreach (var (key, item) in elements)
        {
            var inner = Bind(loop, frame, key, item);
            switch (Included(run, loop, inner, ref isSensitive, out var reason))
            {
                case Truth.True:
                    items.Add(run.Evaluate(loop.ResultValue, inner));
                    break;
                case Truth.Unknown:
                    return new UnknownValue(reason!, loop.Origin, Refinement.Present);
            }
        }

        return Value.List(items.ToImmutable(), loop.Origin);
    }

    private static Value Object(EvaluationRun run, ForExpression loop, Frame frame, IEnumerable<(Value Key, Traced Item)> elements, ref bool isSensitive)
    {
        var single = new MapBuilder();
        var groups = new SortedDictionary<string, ImmutableArray<Value>.Builder>(StringComparer.Ordinal);
        foreach (var (key, item) in elements)
        {
            var inner = Bind(loop, frame, key, item);
            var included = Included(run, loop, inner, ref isSensitive, out var reason);
            if (included == Truth.Unknown)
            {
                return new UnknownValue(reason!, loop.Origin, Refinement.Present);
            }

            if (included == Truth.False)
            {
                continue;
            }

            var name = Templates.ToText(run.Evaluate(loop.ResultKey!, inner));
            isSensitive |= name.IsSensitive;
            if (name is UnknownValue unknown)
            {
                return new UnknownValue(unknown.Reason, loop.Origin, Refinement.Present);
            }

            if (name is not StringValue text)
            {
                return run.Fail("the key of a result must be a text", loop.Origin);
            }

            var value = run.Evaluate(loop.ResultValue, inner);
            if (loop.IsGrouping)
            {
                if (!groups.TryGetValue(text.Value, out var group))
                {
                    groups[text.Value] = group = ImmutableArray.CreateBuilder<Value>();
                }

                group.Add(value);
            }
            else if (!single.Set(text.Value, value))
            {
                return run.Fail($"two results have the key \"{text.Value}\"; add ... after the value to group them", loop.Origin);
            }
        }

        foreach (var (name, group) in groups)
        {
            single.Set(name, Value.List(group.ToImmutable()));
        }

        return single.Build(loop.Origin);
    }

    private static Truth Included(EvaluationRun run, ForExpression loop, Frame inner, ref bool isSensitive, out UnknownReason? reason)
    {
        reason = null;
        if (loop.Condition is null)
        {
            return Truth.True;
        }

        var condition = run.Evaluate(loop.Condition, inner);
        isSensitive |= condition.IsSensitive;
        var truth = run.ToTruth(condition, loop.Condition.Origin);
        if (truth == Truth.Unknown)
        {
            reason = ValueTraits.FindUnknown(condition)?.Reason ?? new UnknownReason(UnknownCode.Invalid, "the condition of a for is not true or false");
        }

        return truth;
    }
}
