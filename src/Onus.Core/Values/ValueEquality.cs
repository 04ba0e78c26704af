using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Onus.Core.Values;

/// <summary>
/// The one equality of values, never by their place. What depends on an unknown is unknown unless another part decides.
/// </summary>
public sealed class ValueEquality
{
    private readonly Rule _rule;

    private ValueEquality(Rule rule) => _rule = rule;

    private enum Rule : byte
    {
        Typed,
        Text,
    }

    /// <summary>HCL's <c>==</c>: values of different types differ, numbers compare by value.</summary>
    public static ValueEquality Typed { get; } = new(Rule.Typed);

    /// <summary>As <c>Fn::Equals</c> sees it: scalars compare by their text, and it does not matter which kind of collection something is.</summary>
    public static ValueEquality AsText { get; } = new(Rule.Text);

    /// <summary>Whether two values are equal.</summary>
    public Truth Compare(Value left, Value right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (ReferenceEquals(left, right) && _rule == Rule.Text && !left.IsUnknown)
        {
            return Truth.True;
        }

        return (left, right) switch
        {
            (UnknownValue, _) or (_, UnknownValue) => Doubtful(left, right),
            (NullValue, NullValue) => Truth.True,
            (ListValue or MapValue, ListValue or MapValue) when !RuntimeHelpers.TryEnsureSufficientExecutionStack() => Truth.Unknown,
            (ListValue a, ListValue b) => Lists(a, b),
            (MapValue a, MapValue b) => Maps(a, b),
            _ when _rule == Rule.Text => (TextOf(left) is { } text && string.Equals(text, TextOf(right), StringComparison.Ordinal)).ToTruth(),
            (BooleanValue a, BooleanValue b) => (a.Value == b.Value).ToTruth(),
            (NumberValue a, NumberValue b) => (a.Value == b.Value).ToTruth(),
            (StringValue a, StringValue b) => string.Equals(a.Value, b.Value, StringComparison.Ordinal).ToTruth(),
            _ => Truth.False,
        };
    }

    private Truth Lists(ListValue left, ListValue right)
    {
        if (_rule != Rule.Text && left.Collection != right.Collection)
        {
            return Truth.False;
        }

        // Elements of a set that are not known may be alike; those of a template's list may turn out to be left out.
        if ((_rule == Rule.Text && left.Count != right.Count && (left.Items.Any(item => item.IsUnknown) || right.Items.Any(item => item.IsUnknown)))
            || (_rule == Rule.Typed && left.Collection == CollectionKind.Set && (HasUnknown(left) || HasUnknown(right))))
        {
            return Truth.Unknown;
        }

        return left.Count != right.Count ? Truth.False : Items(left.Items.AsSpan(), right.Items.AsSpan());
    }

    private Truth Maps(MapValue left, MapValue right)
    {
        if ((_rule != Rule.Text && left.Collection != right.Collection) || left.Count != right.Count)
        {
            return Truth.False;
        }

        if (left.Keys == right.Keys || left.Keys.SequenceEqual(right.Keys))
        {
            return Items(left.Values, right.Values);
        }

        var result = Truth.True;
        for (var i = 0; i < left.Count; i++)
        {
            if (right[left.Keys[i]] is not { } other)
            {
                return Truth.False;
            }

            result = result == Truth.False ? result : result.And(Compare(left.Values[i], other));
        }

        return result;
    }

    private Truth Items(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right)
    {
        var result = Truth.True;
        for (var i = 0; i < left.Length && result != Truth.False; i++)
        {
            result = result.And(Compare(left[i], right[i]));
        }

        return result;
    }

    /// <summary>Whether one is the id or ARN of something, which is no empty text, and the other is one.</summary>
    private static bool IsNamed(UnknownValue? value, Value other) =>
        other is StringValue { Value.Length: 0 } && value is { Refinement: { NotNull: true, References: [{ Attribute: { } attribute }] } }
        && (attribute.Equals("id", StringComparison.OrdinalIgnoreCase) || attribute.Equals("arn", StringComparison.OrdinalIgnoreCase));

    /// <summary>Where at least one side is unknown as a whole: decided by what is known of it all the same.</summary>
    private Truth Doubtful(Value left, Value right)
    {
        var (a, b) = (left as UnknownValue, right as UnknownValue);
        if (a is not null && b is not null && SameReference(a, b))
        {
            return Truth.True;
        }

        if ((a is { IsNotNull: true } && right.IsNull) || (b is { IsNotNull: true } && left.IsNull) || FormsDiffer(left, right) || IsNamed(a, right) || IsNamed(b, left))
        {
            return Truth.False;
        }

        var ours = CandidatesOf(left);
        var theirs = CandidatesOf(right);
        return ours.IsEmpty || theirs.IsEmpty ? Truth.Unknown : Agree(ours, theirs);
    }

    /// <summary>The values that one may have; empty when they can't be listed.</summary>
    private static ImmutableArray<Value> CandidatesOf(Value value) => value switch
    {
        UnknownValue { Refinement.Candidates: { IsDefaultOrEmpty: false } candidates } => candidates,
        UnknownValue => [],
        _ => [value],
    };

    private Truth Agree(ImmutableArray<Value> left, ImmutableArray<Value> right)
    {
        Truth? agreed = null;
        foreach (var a in left)
        {
            foreach (var b in right)
            {
                // A candidate that is itself unknown says nothing more, and must not lead round in circles.
                var truth = a.IsUnknown || b.IsUnknown ? Truth.Unknown : Compare(a, b);
                if (truth == Truth.Unknown || (agreed is { } before && before != truth))
                {
                    return Truth.Unknown;
                }

                agreed = truth;
            }
        }

        return agreed ?? Truth.Unknown;
    }

    /// <summary>A template's functions take parts of what a reference gives; their reasons and beginnings tell them apart.</summary>
    private bool SameReference(UnknownValue left, UnknownValue right) =>
        left.Refinement is { References: { IsDefault: false, Length: 1 } a } && right.Refinement is { References: { IsDefault: false, Length: 1 } b } && a[0] == b[0]
        && (_rule != Rule.Text || (left.Reason == right.Reason && left.Refinement.Prefix == right.Refinement.Prefix));

    /// <summary>Whether what is known of the text of one side can't be the other.</summary>
    private bool FormsDiffer(Value left, Value right)
    {
        var (a, b) = ((left as UnknownValue)?.Refinement?.Prefix, (right as UnknownValue)?.Refinement?.Prefix);
        if (a is not null && b is not null)
        {
            var present = ((UnknownValue)left).IsNotNull || ((UnknownValue)right).IsNotNull;
            return present && !a.StartsWith(b, StringComparison.Ordinal) && !b.StartsWith(a, StringComparison.Ordinal);
        }

        var (unknown, other) = left is UnknownValue known ? (known, right) : ((UnknownValue)right, left);
        return other is not UnknownValue and not NullValue && TextForm.Of(unknown) is { } form
            && (other is StringValue text ? !TextForm.CanMatch(form, text.Value) : _rule != Rule.Text || (TextOf(other) is { } scalar && !TextForm.CanMatch(form, scalar)));
    }

    private static bool HasUnknown(Value value)
    {
        switch (value)
        {
            case ListValue or MapValue when !RuntimeHelpers.TryEnsureSufficientExecutionStack():
                return true;
            case ListValue list:
                return list.Items.Any(HasUnknown);
            case MapValue map:
                foreach (var item in map.Values)
                {
                    if (HasUnknown(item))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return value.IsUnknown;
        }
    }

    private static string? TextOf(Value value) => value switch
    {
        StringValue text => text.Value,
        BooleanValue boolean => boolean.Value ? "true" : "false",
        NumberValue number => number.Value.ToString(),
        _ => null,
    };
}
