using Onus.Contracts;
using Onus.Core.Values;
using Onus.Hcl.Functions;

namespace Onus.Hcl.Tests.Functions;

/// <summary>What is known of a text stays known through <c>join</c>, <c>format</c> and <c>split</c>.</summary>
public sealed class PartialTextTests
{
    private static readonly UnknownValue Arn = Reference("stack#Bucket", "arn");
    private static readonly UnknownValue Group = Reference("stack#Group", "id");
    private static readonly UnknownValue Open = Value.Unknown(UnknownCode.ParameterWithoutDefault, $"a variable", default, Refinement.Present);

    [Fact]
    public void A_text_that_is_joined_keeps_its_known_parts() =>
        TextForm.Of(Call("join", Value.Of("/"), Value.List(Arn, Value.Of("*"))).ShouldBeOfType<UnknownValue>()).ShouldBe($"arn:{TextForm.Hole}/*");

    [Fact]
    public void A_text_that_is_formatted_keeps_its_known_parts() =>
        TextForm.Of(Call("format", Value.Of("%s/%s/*"), Arn, Value.Of("in")).ShouldBeOfType<UnknownValue>()).ShouldBe($"arn:{TextForm.Hole}/in/*");

    [Fact]
    public void One_that_is_joined_or_formatted_with_nothing_is_what_it_was()
    {
        foreach (var same in new[] { Call("join", Value.Of(","), Value.List(Group)), Call("format", Value.Of("%s"), Group) })
        {
            same.ShouldBeOfType<UnknownValue>().Refinement!.References.ShouldBe([new Reference("stack#Group", "id")]);
        }
    }

    [Fact]
    public void Ids_that_were_joined_can_be_split_again()
    {
        var pieces = Call("split", Value.Of(","), Call("join", Value.Of(","), Value.List(Group, Value.Of("sg-1"), Arn))).ShouldBeOfType<ListValue>().Items;

        pieces.Length.ShouldBe(3);
        ((UnknownValue)pieces[0]).Refinement!.References.ShouldBe([new Reference("stack#Group", "id")]);
        ((StringValue)pieces[1]).Value.ShouldBe("sg-1");
        ((UnknownValue)pieces[2]).Refinement!.References.ShouldBe([new Reference("stack#Bucket", "arn")]);
    }

    [Fact]
    public void What_may_have_the_separator_in_it_has_pieces_that_nobody_can_count()
    {
        Call("split", Value.Of(","), Call("join", Value.Of(","), Value.List(Open, Value.Of("a")))).ShouldBeOfType<UnknownValue>();
        Call("split", Value.Of(":"), Arn).ShouldBeOfType<UnknownValue>();
        Call("join", Value.Of(","), Open).ShouldBeOfType<UnknownValue>().Refinement!.References.ShouldBeEmpty();
    }

    [Fact]
    public void An_id_is_no_empty_text()
    {
        ValueEquality.Typed.Compare(Group, Value.Of("")).ShouldBe(Truth.False);
        ValueEquality.Typed.Compare(Open, Value.Of("")).ShouldBe(Truth.Unknown);
    }

    private static UnknownValue Reference(string target, string attribute) =>
        Value.Unknown(UnknownCode.KnownAfterDeployment, $"it is known later", default, Refinement.To(target, attribute));

    private static Value Call(string name, params Value[] arguments) => StandardFunctions.Pure.Find(name)!.Body(new FunctionCall([.. arguments], default, null));
}
