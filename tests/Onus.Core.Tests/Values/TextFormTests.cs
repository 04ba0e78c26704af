using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.Core.Tests.Values;

/// <summary>What is known of a text of which parts are not.</summary>
public sealed class TextFormTests
{
    [Theory]
    [InlineData("arn:\uE0F2/*", "arn:aws:s3:::a/*", true)]
    [InlineData("arn:\uE0F2/*", "arn:aws:s3:::a", false)]
    [InlineData("\uE0F2", "", true)]
    [InlineData("\uE0F2a\uE0F2", "banana", true)]
    [InlineData("\uE0F2x\uE0F2", "banana", false)]
    [InlineData("\uE0F3", "111122223333", true)]
    [InlineData("\uE0F3", "11112222333", false)]
    [InlineData("\uE0F3", "11112222333a", false)]
    [InlineData("\uE0F3", "*", false)]
    [InlineData("arn:\uE0F2", "\uE0F4.com", true)]
    [InlineData("\uE0F3", "\uE0F4.com", false)]
    [InlineData("\uE0F3", "1\uE0F4", true)]
    [InlineData("a\uE0F2", "\uE0F4b\uE0F4", true)]
    [InlineData("ab", "\uE0F4", true)]
    [InlineData("ab", "a", false)]
    public void A_form_and_a_pattern_meet_in_some_text_or_not(string form, string pattern, bool meet) => TextForm.CanMatch(form, pattern).ShouldBe(meet);

    [Fact]
    public void The_beginning_is_a_form_too()
    {
        TextForm.Of(Value.Unknown(UnknownCode.Stated, $"x", default, new Refinement { Prefix = "arn:" })).ShouldBe("arn:" + TextForm.Hole);
        TextForm.Of(Value.Unknown(UnknownCode.Stated, $"x")).ShouldBeNull();
        TextForm.CanMatch(Value.Unknown(UnknownCode.Stated, $"x"), "anything").ShouldBeTrue();
    }

    [Fact]
    public void Equality_knows_what_a_form_can_not_be()
    {
        var text = Value.Unknown(UnknownCode.Stated, $"x", default, new Refinement { NotNull = true, Form = $"arn:{TextForm.Hole}:root" });

        ValueEquality.Typed.Compare(text, Value.Of("arn:aws:iam::1:user")).ShouldBe(Truth.False);
        ValueEquality.Typed.Compare(Value.Of("arn:aws:iam::1:root"), text).ShouldBe(Truth.Unknown);
        ValueEquality.Typed.Compare(text, Value.True).ShouldBe(Truth.False);
    }
}
