using Onus.Hcl.Conversion;
using System.Collections.Immutable;
using Onus.Core.Values;

namespace Onus.Hcl.Evaluation;

/// <summary>What is in lists for sure, some of which are not known as a whole.</summary>
internal static class KnownMembers
{
    private const int Most = 64;

    /// <summary>The members of all of some lists, those of the lists in them in their place; nulls and empty texts say nothing.</summary>
    public static ImmutableArray<Value> Of(ImmutableArray<Value> lists)
    {
        ImmutableArray<Value>.Builder? members = null;
        Add(lists.AsSpan(), ref members, isOuter: true);
        return members?.DrainToImmutable() ?? [];
    }

    private static void Add(ReadOnlySpan<Value> values, ref ImmutableArray<Value>.Builder? members, bool isOuter = false)
    {
        foreach (var value in values)
        {
            switch (value)
            {
                case ListValue list when Depth.IsSafe():
                    Add(list.Items.AsSpan(), ref members);
                    break;
                case UnknownValue { Members: { IsEmpty: false } inner }:
                    Add(inner.AsSpan(), ref members);
                    break;
                case NullValue or StringValue { Value: "" }:
                    break;
                case UnknownValue { IsNotNull: false } when !isOuter && !RefersToSomething(value):
                    // Of an element of which nothing is known it is not known either that it counts.
                    break;
                default:
                    if (!isOuter && (members?.Count ?? 0) < Most)
                    {
                        (members ??= ImmutableArray.CreateBuilder<Value>()).Add(value);
                    }

                    break;
            }
        }
    }

    private static bool RefersToSomething(Value value) => value is UnknownValue { Refinement.References.IsDefaultOrEmpty: false };
}
