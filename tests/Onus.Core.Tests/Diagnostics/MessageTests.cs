using Onus.Core.Diagnostics;

namespace Onus.Core.Tests.Diagnostics;

/// <summary>A message quotes of an input no more than a name that is no secret.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("vpc", "vpc")]
    [InlineData("AKIAIOSFODNN7EXAMPLE", "(sensitive)")]
    [InlineData("git::https://oauth2:hunter2@example.com/x/y.git", "git::https://example.com/x/y.git")]
    [InlineData("git::https://hunter2hunter2@example.com/x/y.git", "git::https://example.com/x/y.git")]
    [InlineData("https://example.com/x.zip?token=hunter2", "https://example.com/x.zip?…")]
    [InlineData("ssh://git@example.com/x", "ssh://git@example.com/x")]
    public void A_quotation_is_shown_without_a_secret(string quotation, string shown)
    {
        Message message = $"There is no \"{quotation}\".";

        message.Text.ShouldBe($"There is no \"{shown}\".");
    }

    [Fact]
    public void A_quotation_is_cut_and_our_own_words_are_not()
    {
        Message inner = $"The name {new string('x', 1_000_000)} is too long";
        Message outer = $"In the template: {inner}.";

        inner.Text.ShouldBe("The name " + new string('x', Message.MaxQuotation) + "… is too long");
        outer.Text.ShouldBe("In the template: " + inner.Text + ".");
    }

    [Fact]
    public void A_phrase_becomes_a_sentence_and_back()
    {
        Message phrase = $"it is too large";

        phrase.AsSentence().Text.ShouldBe("It is too large.");
        phrase.AsSentence().AsPhrase().Text.ShouldBe("It is too large");
    }
}
