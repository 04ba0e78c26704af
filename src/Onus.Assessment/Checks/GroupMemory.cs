using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Onus.Core.Values;

namespace Onus.Assessment.Checks;

/// <summary>
/// What the rules of a group came to for what resources say in the members that they read. Values are compared by instance where they are shared, so that a question takes no more than
/// the members are many; texts and numbers, and what refers to something, also where they are not. Of bounded size, and given up where nothing comes again. Not safe for use by several threads.
/// </summary>
internal sealed class GroupMemory(RuleGroup group)
{
    private const int Slots = 64;
    private const int Trial = 256;
    private const int LongestText = 4096;
    private readonly Remembered?[] _slots = new Remembered?[group.Members.IsDefault ? 0 : Slots];
    private readonly Value[] _asked = new Value[group.Members.IsDefault ? 0 : group.Members.Length];
    private int _hash;
    private int _found;
    private int _missed;

    /// <summary>The answers for a resource; null when they are not known, or nothing is kept of such a one.</summary>
    /// <param name="resource">Who asks about it.</param>
    /// <param name="mayKeep">Whether the answers are to be kept.</param>
    public Remembered? Find(RuleAsker resource, out bool mayKeep)
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
            return known;
        }

        _missed++;
        mayKeep = true;
        return null;
    }

    /// <summary>Keeps the answers for the resource that was asked about last.</summary>
    public void Keep(ImmutableArray<byte> answers, long steps, long bytes) => _slots[_hash & (Slots - 1)] = new Remembered([.. _asked], answers, steps, bytes);

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

    /// <summary>Answers, with what they were for and what it took to find them.</summary>
    /// <param name="Members">The values of the members.</param>
    /// <param name="Answers">The answers: of the overrides, then of the checks, in the group's order.</param>
    /// <param name="Steps">The steps.</param>
    /// <param name="Bytes">The bytes.</param>
    internal sealed record Remembered(ImmutableArray<Value> Members, ImmutableArray<byte> Answers, long Steps, long Bytes)
    {
        /// <summary>Whether they are for these values.</summary>
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
