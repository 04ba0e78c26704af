using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Functions;

namespace Onus.Hcl.Tests.Functions;

public sealed class ValueEqualityTests
{
    private static readonly Value Anything = Value.Unknown(UnknownCode.Stated, $"not known");
    private static readonly Value Present = Value.Unknown(UnknownCode.Stated, $"not known", refinement: Refinement.Present);

    [Fact]
    public void Types_that_differ_are_not_equal()
    {
        Equal(Value.Of(1), Value.Of("1")).ShouldBe(Truth.False);
        Equal(Value.True, Value.Of("true")).ShouldBe(Truth.False);
        Equal(Value.List(Value.Of(1)), Value.List([Value.Of(1)], kind: CollectionKind.Homogeneous)).ShouldBe(Truth.False);
        Equal(Value.Map(("a", Value.Of(1))), Value.Map(("a", Value.Of(1))).As(CollectionKind.Homogeneous)).ShouldBe(Truth.False);
        Equal(Value.Null, Value.Of("")).ShouldBe(Truth.False);
        Equal(Value.Null, Value.Null).ShouldBe(Truth.True);
    }

    [Fact]
    public void Structures_compare_part_by_part_and_maps_in_any_order()
    {
        Equal(Value.Map(("a", Value.Of(1)), ("b", Value.Null)), Value.Map(("b", Value.Null), ("a", Value.Of(1)))).ShouldBe(Truth.True);
        Equal(Value.Map(("a", Value.Of(1))), Value.Map(("b", Value.Of(1)))).ShouldBe(Truth.False);
        Equal(Value.List(Value.Of(1), Value.Of(2)), Value.List(Value.Of(2), Value.Of(1))).ShouldBe(Truth.False);
        Equal(Value.Of(Parse("0.30")), Value.Of(Parse("0.1") + Parse("0.2"))).ShouldBe(Truth.True);
    }

    [Fact]
    public void An_unknown_part_makes_equality_unknown_unless_another_part_differs()
    {
        Equal(Value.List(Anything, Value.Of(1)), Value.List(Value.Of(1), Value.Of(1))).ShouldBe(Truth.Unknown);
        Equal(Value.List(Anything, Value.Of(1)), Value.List(Value.Of(1), Value.Of(2))).ShouldBe(Truth.False);
        Equal(Value.List(Anything), Value.List(Value.Of(1), Value.Of(2))).ShouldBe(Truth.False);
        Equal(Value.Map(("a", Anything)), Value.Map(("b", Value.Null))).ShouldBe(Truth.False);
    }

    [Fact]
    public void What_is_known_to_be_there_is_not_null()
    {
        Equal(Present, Value.Null).ShouldBe(Truth.False);
        Equal(Value.Null, Present).ShouldBe(Truth.False);
        Equal(Anything, Value.Null).ShouldBe(Truth.Unknown);
    }

    [Fact]
    public void Candidates_decide_when_they_agree()
    {
        var either = Candidates(Value.Of("a"), Value.Of("b"));
        Equal(either, Value.Of("c")).ShouldBe(Truth.False);
        Equal(either, Value.Of("a")).ShouldBe(Truth.Unknown);
        Equal(Candidates(Value.Of("a"), Value.Of("a")), Value.Of("a")).ShouldBe(Truth.True);
        Equal(either, Value.Null).ShouldBe(Truth.False);
        Equal(either, Candidates(Value.Of("c"), Value.Of("d"))).ShouldBe(Truth.False);
        Equal(either, either).ShouldBe(Truth.Unknown);
        Equal(either, Anything).ShouldBe(Truth.Unknown);
    }

    [Fact]
    public void A_known_beginning_rules_out_other_text()
    {
        var arn = Prefix("arn:aws:");
        Equal(arn, Value.Of("vpc-1")).ShouldBe(Truth.False);
        Equal(arn, Value.Of("arn:aws:s3")).ShouldBe(Truth.Unknown);
        Equal(Value.Of(1), arn).ShouldBe(Truth.False);
        Equal(arn, Prefix("vpc-")).ShouldBe(Truth.False);
        Equal(arn, Prefix("arn:")).ShouldBe(Truth.Unknown);
    }

    [Fact]
    public void Two_unknowns_are_equal_only_when_both_are_the_same_reference()
    {
        Equal(Anything, Anything).ShouldBe(Truth.Unknown);
        Equal(Reference("x", "Arn"), Reference("x", "Arn")).ShouldBe(Truth.True);
        Equal(Reference("x", "Arn"), Reference("x", null)).ShouldBe(Truth.Unknown);
        Equal(Reference("x", "Arn"), Reference("y", "Arn")).ShouldBe(Truth.Unknown);
    }

    [Fact]
    public void Sets_do_not_care_for_order()
    {
        var left = SetMaker.Make([Value.Of("b"), Value.Of("a"), Value.Of("b")], Origin.None);
        var right = SetMaker.Make([Value.Of("a"), Value.Of("b")], Origin.None);
        Equal(left, right).ShouldBe(Truth.True);
        ((ListValue)left).Count.ShouldBe(2);
        SetMaker.Make([Anything, Value.Of("a")], Origin.None).IsUnknown.ShouldBeTrue();
    }

    [Fact]
    public void Values_nested_without_end_neither_overflow_nor_pass_for_equal()
    {
        var (left, right) = (Nested(200_000), Nested(200_000));
        Equal(left, right).ShouldBe(Truth.Unknown);
        ValueTraits.FindUnknown(left).ShouldNotBeNull();
        Should.Throw<Hcl.Conversion.FunctionException>(() => JsonEncoder.Encode(left));
        Should.Throw<Hcl.Conversion.FunctionException>(() => YamlEncoder.Encode(left));
        Converter.TryConvert(left, HclType.ListOf(HclType.Any), out _, out _);
        Converter.TryConvert(Value.List(left, right, Value.List(left)), HclType.SetOf(HclType.Any), out _, out _);
    }

    private static Value Nested(int depth)
    {
        Value value = Value.Of(1);
        for (var i = 0; i < depth; i++)
        {
            value = Value.List(value);
        }

        return value;
    }

    private static UnknownValue Candidates(params Value[] values) =>
        Value.Unknown(UnknownCode.UndecidedCondition, $"a condition", refinement: new Refinement { NotNull = true, Candidates = [.. values] });

    private static UnknownValue Prefix(string prefix) =>
        Value.Unknown(UnknownCode.KnownAfterDeployment, $"an ARN", refinement: new Refinement { NotNull = true, Prefix = prefix });

    private static UnknownValue Reference(string target, string? attribute) =>
        Value.Unknown(UnknownCode.KnownAfterDeployment, $"an ARN", refinement: Refinement.To(target, attribute));

    private static Truth Equal(Value left, Value right) => ValueEquality.Typed.Compare(left, right);

    private static Number Parse(string text) => Number.TryParse(text, out var number) ? number : throw new ArgumentException(text);
}
