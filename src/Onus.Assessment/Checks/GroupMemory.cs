using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Onus.Core.Values;

namespace Onus.Assessment.Checks;

/// <summary>
/// What came of the rules of a group for what resources say in the members that they read. Values are compared by instance where they are shared, so that a question takes no more than
/// the members are many; texts and numbers, and what refers to something, also where they are not. Of bounded size, and given up where nothing comes again. Not safe for use by several threads.
/// </summary>
/// <typeparam name="T">What is remembered of it.</typeparam>
internal sealed class GroupMemory<T>(RuleGroup group)
    where T : class
{
    private const int Slots = 64;
    private const int Trial = 256;
    private const int LongestText = 4096;
    private readonly Remembered?[] _slots = new Remembered?[group.Members.IsDefault ? 0 : Slots];
    private readonly Value[] _asked = new Value[group.Members.IsDefault ? 0 : group.Members.Length];
    private int _hash;
    private int _found;
    private int _missed;

    /// <summary>What is remembered for a resource; null when that is nothing, or nothing is kept of such a one.</summary>
    /// <param name="resource">Who asks about it.</param>
    /// <param name="mayKeep">Whether what comes of it is to be kept.</param>
    public T? Find(RuleAsker resource, out bool mayKeep)
    {
        mayKeep = false;
        if (_slots.Length == 0 || (_missed > Trial && _found < _missed / 4))
        {
            return null;
        }

        var hash = 0;
        for (var i = 0; i < _asked.Length; i++)
        {
            var value = resource.Member(group.Members[i]);
            if (!CanTell(value))
            {
                return null;
            }

            _asked[i] = value;
            hash = (hash * 31) + HashOf(value);
        }

        _hash = hash ^ (hash >> 15);
        if (_slots[_hash & (Slots - 1)] is { } known && known.Is(_asked))
        {
            _found++;
            return known.Answer;
        }

        _missed++;
        mayKeep = true;
        return null;
    }

    /// <summary>Keeps what came of the resource that was asked about last.</summary>
    public void Keep(T answer) => _slots[_hash & (Slots - 1)] = new Remembered([.. _asked], answer);

    /// <summary>Forgets all, since what the conditions find elsewhere may be another.</summary>
    public void Clear() => _slots.AsSpan().Clear();

    /// <summary>Whether it can be told of a value, without going through it, that another is the same.</summary>
    private static bool CanTell(Value value) => value switch
    {
        NullValue or BooleanValue or NumberValue => true,
        StringValue text => text.Value.Length <= LongestText,
        UnknownValue { Refinement: { References.IsDefaultOrEmpty: false, Candidates.IsDefaultOrEmpty: true, Members.IsDefaultOrEmpty: true, Structure: null } } => true,
        _ => value.IsOfMany,
    };

    private static int HashOf(Value value) => value switch
    {
        StringValue text => text.Value.GetHashCode(StringComparison.Ordinal),
        NumberValue number => number.Value.GetHashCode(),
        BooleanValue boolean => boolean.Value ? 1 : 2,
        UnknownValue unknown => RuntimeHelpers.GetHashCode(unknown.Refinement),
        NullValue => 0,
        _ => RuntimeHelpers.GetHashCode(value),
    };

    /// <summary>An answer, with what it was for.</summary>
    /// <param name="Members">The values of the members.</param>
    /// <param name="Answer">The answer.</param>
    private sealed record Remembered(ImmutableArray<Value> Members, T Answer)
    {
        /// <summary>Whether it is for these values.</summary>
        public bool Is(ReadOnlySpan<Value> members)
        {
            for (var i = 0; i < members.Length; i++)
            {
                if (!AreSame(Members[i], members[i]))
                {
                    return false;
                }
            }

            return true;
        }

        private static bool AreSame(Value left, Value right) => ReferenceEquals(left, right) || (left.IsSensitive == right.IsSensitive && left.Origin.Kind == right.Origin.Kind && (left, right) switch
        {
            (StringValue a, StringValue b) => a.Value == b.Value,
            (NumberValue a, NumberValue b) => a.Value.Equals(b.Value),
            (BooleanValue a, BooleanValue b) => a.Value == b.Value,
            (UnknownValue a, UnknownValue b) => ReferenceEquals(a.Refinement, b.Refinement) && ReferenceEquals(a.Reason, b.Reason),
            (NullValue, NullValue) => true,
            _ => false,
        });
    }
}
