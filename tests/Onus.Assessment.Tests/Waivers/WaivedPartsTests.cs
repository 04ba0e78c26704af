using Onus.Assessment.Waivers;
using Onus.Core.Values;

namespace Onus.Assessment.Tests.Waivers;

/// <summary>What is left of a resource without what a waiver of some findings accepts.</summary>
public sealed class WaivedPartsTests
{
    private static readonly MapValue Policy = Value.Map(
        ("Name", Value.Of("s3:*")),
        ("Arns", Value.List(Value.Of("arn:aws:iam::aws:policy/A"), Value.Of("arn:aws:iam::aws:policy/B"))),
        ("Document", Value.Map(("Statement", Value.List(
            Value.Map(("Action", Value.List(Value.Of("s3:*"), Value.Of("s3:Get"))), ("Resource", Value.Of("x"))),
            Value.Map(("Action", Value.Of("sqs:*")), ("Resource", Value.Of("*"))))))));

    [Theory]
    [InlineData("Policy::arn:<AWS::Partition>:iam::aws:policy/A", "Arns=[arn:aws:iam::aws:policy/B]")]
    [InlineData("Action::sqs:*", "Statement=[{Action=[s3:* s3:Get] Resource=x}]")]
    [InlineData("Resource::*", "Statement=[{Action=[s3:* s3:Get] Resource=x}]")]
    public void An_entry_of_a_list_goes_and_a_statement_that_lacks_something_then(string part, string left) =>
        Told(new WaivedParts([part]).Without(Policy)).ShouldContain(left);

    [Fact]
    public void All_that_is_accepted_goes()
    {
        var left = new WaivedParts(["Action::s3:*", "Action::sqs:*", "Policy::arn:<AWS::Partition>:iam::aws:policy/<Any>"]).Without(Policy);

        Told(left).ShouldBe("{Document={Statement=[{Action=[s3:Get] Resource=x}]}}");
    }

    [Theory]
    [InlineData("Action::s3:Get*")]
    [InlineData("Policy::arn:<AWS::Partition>:iam::aws:policy/")]
    [InlineData("Action::<A>sns<B>")]
    public void What_is_not_there_changes_nothing(string part) =>
        new WaivedParts([part]).Without(Policy).ShouldBeSameAs(Policy);

    [Fact]
    public void An_unknown_text_goes_where_all_that_is_known_of_it_is_accepted()
    {
        var unknown = new UnknownValue(new UnknownReason(Onus.Contracts.UnknownCode.DependsOnTarget, $"the partition"), default, new Refinement { Form = $"arn:{TextForm.Hole}:iam::aws:policy/A" });
        var resource = Value.Map(("Arns", Value.List(unknown)));

        new WaivedParts(["Policy::arn:<AWS::Partition>:iam::aws:policy/A"]).Without(resource).Count.ShouldBe(0);
        new WaivedParts(["Policy::arn:<AWS::Partition>:iam::aws:policy/B"]).Without(resource).ShouldBeSameAs(resource);
    }

    [Fact]
    public void What_nests_deep_is_gone_through_once()
    {
        Value value = Value.Of("x");
        for (var depth = 0; depth < 90; depth++)
        {
            value = Value.Map(("Inner", value));
        }

        new WaivedParts(["Action::y"]).Without((MapValue)value).ShouldBeSameAs(value);
    }

    private static string Told(Value value) => value switch
    {
        MapValue map => $"{{{string.Join(' ', map.SortedEntries.Select(entry => $"{entry.Key}={Told(entry.Value)}"))}}}",
        ListValue list => $"[{string.Join(' ', list.Items.Select(Told))}]",
        StringValue text => text.Value,
        _ => value.ToString()!,
    };
}
