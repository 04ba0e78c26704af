using System.Collections.Immutable;
using System.Globalization;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Evaluation;

/// <summary>Evaluates variables, attributes, indexes and splats.</summary>
internal static class Traversals
{
    public static Traced EvaluateVariable(EvaluationRun run, VariableExpression variable, Frame frame)
    {
        if (frame.TryFind(variable.Name, out var local))
        {
            return local;
        }

        if (frame.Scope.Find(variable.Name) is not { } value)
        {
            // Not which: what stands where a name should may be a password without its quotes.
            return new Traced(run.Fail($"there is no variable of this name here", variable.Origin), null);
        }

        var name = run.Trace is null ? null : frame.Scope.TraceName(variable.Name);
        return new Traced(value, name is null ? null : ReadPath.Root(name));
    }

    public static Traced EvaluateAttribute(EvaluationRun run, AttributeExpression attribute, Frame frame)
    {
        if (LazyPaths.Resolve(attribute, frame) is { } resolved)
        {
            return new Traced(resolved, null);
        }

        var target = run.EvaluateTraced(attribute.Target, frame);
        if (target is { Value: MapValue { IsSensitive: false } map, Path: null } && run.Trace is null && map[attribute.Name] is { } found)
        {
            return new Traced(found, null);
        }

        if (LazyPaths.Part(target.Value, attribute, frame) is { } part)
        {
            return new Traced(part, null);
        }

        var path = PathOf(run, target)?.Attribute(attribute.Name);
        return new Traced(Attribute(run, target.Value, attribute.Name, attribute.Origin), path);
    }

    public static Traced EvaluateIndex(EvaluationRun run, IndexExpression index, Frame frame)
    {
        var target = run.EvaluateTraced(index.Target, frame);
        var key = run.Evaluate(index.Key, frame);
        if (LazyPaths.Part(target.Value, key, index.Origin, frame) is { } part)
        {
            return new Traced(part, null);
        }

        return Indexed(run, target, key, index.Origin);
    }

    /// <summary>An element, or an attribute whose name is worked out.</summary>
    public static Traced Indexed(EvaluationRun run, Traced target, Value key, Origin origin)
    {
        if (key is UnknownValue unknown)
        {
            // What the target is stays undecided with the key, so the target as a whole counts as read.
            Note(run, target);
            return new Traced(IndexByUnknown(run, target.Value, unknown, origin), null);
        }

        var path = PathOf(run, target) is not { } known ? null
            : target.Value is ListValue ? (Scalars.ToNumber(key) is { } number && number.TryToInt32(out var at) ? known.Index(at) : null)
            : Templates.ToText(key) is StringValue text ? known.Attribute(text.Value)
            : null;
        return new Traced(Index(run, target.Value, key, origin), path);
    }

    public static Traced EvaluateSplat(EvaluationRun run, SplatExpression splat, Frame frame) => SplatOf(run, splat, frame, run.EvaluateTraced(splat.Source, frame));

    /// <summary>What a splat takes of what it goes through.</summary>
    public static Traced SplatOf(EvaluationRun run, SplatExpression splat, Frame frame, Traced source)
    {
        switch (source.Value)
        {
            case NullValue:
                Note(run, source);
                var none = Value.List([]);
                return new Traced(source.Value.IsSensitive ? none.AsSensitive() : none, null);
            case UnknownValue unknown:
                Note(run, source);
                return new Traced(LazyPaths.Part(unknown, Value.Of(0), splat.Origin, frame) is { } one ? SplatOpen(run, splat, frame, unknown, one) : SplatUnknown(run, splat, frame, unknown), null);
            default:
                return new Traced(Splat(run, splat, frame, source), null);
        }
    }

    public static Value Attribute(EvaluationRun run, Value target, string name, Origin origin)
    {
        switch (target)
        {
            case MapValue map when map[name] is { } found:
                return target.IsSensitive ? found.AsSensitive() : found;
            case UnknownValue unknown:
                return AttributeOfUnknown(run, unknown, name, origin);
            case ListValue list when int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var at):
                return Index(run, list, Value.Of(at), origin);
        }

        return run.AbsenceIsNull ? Value.Null : target switch
        {
            NullValue => run.Fail($"null has no attribute \"{name}\"", origin),
            MapValue => run.Fail($"there is no attribute \"{name}\"", origin),
            _ => run.Fail($"attribute \"{name}\" is taken of what is no object", origin),
        };
    }

    /// <summary>Notes that a collection was read as a whole, which says that it is empty, absent or unknown.</summary>
    public static void Note(EvaluationRun run, Traced traced)
    {
        if (run.Trace is { } trace && PathOf(run, traced) is { } path)
        {
            trace.Add(path, traced.Value);
        }
    }

    public static ReadPath? PathOf(EvaluationRun run, Traced traced) => traced.Path ?? (run.Trace is null ? null : run.Named(traced.Value).Path);

    private static Value AttributeOfUnknown(EvaluationRun run, UnknownValue unknown, string name, Origin origin) =>
        Unknowns.Map(run, unknown, origin, value => Attribute(run, value, name, origin));

    private static Value IndexByUnknown(EvaluationRun run, Value target, UnknownValue key, Origin origin) =>
        Unknowns.Map(run, key, origin, value => Index(run, target, value, origin));

    private static Value IndexOfUnknown(EvaluationRun run, UnknownValue target, Value key, Origin origin) =>
        Unknowns.Map(run, target, origin, value => Index(run, value, key, origin));

    /// <summary>What a splat takes of elements whose number is not known, of which one is known as far as any is.</summary>
    private static UnknownValue SplatOpen(EvaluationRun run, SplatExpression splat, Frame frame, UnknownValue unknown, Value one)
    {
        run.Doubt(unknown.Reason);
        var inner = frame.WithItem();
        inner.Value = new Traced(one, null);
        return PassedReferences.From(new UnknownValue(unknown.Reason, splat.Origin, Refinement.Present, unknown.IsSensitive), run.Evaluate(splat.Each, inner));
    }

    private static Value SplatUnknown(EvaluationRun run, SplatExpression splat, Frame frame, UnknownValue unknown) =>
        Unknowns.Map(run, unknown, splat.Origin, value => Splat(run, splat, frame, new Traced(value, null)));

    private static Value Index(EvaluationRun run, Value target, Value key, Origin origin)
    {
        var found = Find(run, target, key, origin);
        return key.IsSensitive ? found.AsSensitive() : found;
    }

    private static Value Find(EvaluationRun run, Value target, Value key, Origin origin)
    {
        switch (target)
        {
            case UnknownValue unknown:
                return IndexOfUnknown(run, unknown, key, origin);
            case not null when key is UnknownValue undecided:
                return new UnknownValue(undecided.Reason, origin);
            case MapValue when Templates.ToText(key) is StringValue name:
                return Attribute(run, target, name.Value, origin);
            case ListValue list when list.Collection != CollectionKind.Set && Scalars.ToNumber(key) is { } number:
                if (number.TryToInt32(out var at) && at >= 0 && at < list.Count)
                {
                    return target.IsSensitive ? list.Items[at].AsSensitive() : list.Items[at];
                }

                return run.AbsenceIsNull ? Value.Null : run.Fail($"the index is not within the list", origin);
        }

        return run.AbsenceIsNull ? Value.Null : run.Fail($"this value can't be indexed so", origin);
    }

    private static Value Splat(EvaluationRun run, SplatExpression splat, Frame frame, Traced source)
    {
        if (source.Value is UnknownValue unknown)
        {
            return new UnknownValue(unknown.Reason, splat.Origin, null, unknown.IsSensitive);
        }

        var result = SplatKnown(run, splat, frame, source);
        return source.Value.IsSensitive ? result.AsSensitive() : result;
    }

    private static ListValue SplatKnown(EvaluationRun run, SplatExpression splat, Frame frame, Traced source)
    {
        if (source.Value.IsNull)
        {
            return Value.List([]);
        }

        var path = PathOf(run, source);
        var inner = frame.WithItem();
        if (source.Value is not ListValue list)
        {
            inner.Value = source;
            return Value.List(run.Evaluate(splat.Each, inner));
        }

        if (list.Count == 0)
        {
            Note(run, source);
        }

        var items = ImmutableArray.CreateBuilder<Value>(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            inner.Value = new Traced(list.IsSensitive ? list.Items[i].AsSensitive() : list.Items[i], path?.Index(i));
            items.Add(run.Evaluate(splat.Each, inner));
        }

        run.ChargeItems(items.Count);
        return Value.List(items.MoveToImmutable(), list.Origin, list.Collection == CollectionKind.Structural ? CollectionKind.Structural : CollectionKind.Homogeneous);
    }
}
