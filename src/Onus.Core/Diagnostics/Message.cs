using System.Globalization;
using System.Runtime.CompilerServices;
using Onus.Core.Secrets;

namespace Onus.Core.Diagnostics;

/// <summary>
/// A sentence of ours about an input that others wrote. It is only made by interpolation, so that the compiler tells our words from theirs:
/// what stands in a hole is a quotation, cut to <see cref="MaxQuotation"/> characters and left out when it is a secret; a message in a hole stays as it is.
/// </summary>
[InterpolatedStringHandler]
public sealed record Message
{
    /// <summary>The most characters that are quoted of an input at once.</summary>
    public const int MaxQuotation = 120;

    // What lies further back is not looked at for secrets, and not shown either.
    private const int MaxLook = 4096;

    /// <summary>Begins a message; the compiler calls it.</summary>
    /// <param name="literalLength">How many characters are our own.</param>
    /// <param name="formattedCount">How many holes there are.</param>
    public Message(int literalLength, int formattedCount) => _ = literalLength + formattedCount;

    /// <summary>The whole sentence or phrase.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Our own words.</summary>
    public void AppendLiteral(string literal) => Text += literal;

    /// <summary>Words of others.</summary>
    public void AppendFormatted(string? quotation) => Text += Quote(quotation ?? "");

    /// <summary>Words of others.</summary>
    public void AppendFormatted(ReadOnlySpan<char> quotation) => Text += Quote(quotation[..Math.Min(quotation.Length, MaxLook)].ToString());

    /// <summary>What was said before.</summary>
    public void AppendFormatted(Message? said) => Text += said?.Text;

    /// <summary>A number, a date, a word of a fixed list.</summary>
    public void AppendFormatted<T>(T value)
        where T : struct, IFormattable => Text += value.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>Several messages as one, with commas between.</summary>
    public static Message Join(IEnumerable<Message> parts) => new(0, 0) { Text = string.Join(", ", parts) };

    /// <summary>A sentence as a phrase that goes on, or stands in another sentence.</summary>
    public Message AsPhrase() => this with { Text = Text.TrimEnd('.') };

    /// <summary>A phrase as a sentence.</summary>
    public Message AsSentence() => this with { Text = Text.Length == 0 ? "" : char.ToUpperInvariant(Text[0]) + Text[1..] + "." };

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static string Quote(string text)
    {
        var shown = Redaction.Of(text.Length > MaxLook ? text[..MaxLook] : text);
        return shown.Length <= MaxQuotation ? shown : string.Concat(shown.AsSpan(0, MaxQuotation - (char.IsHighSurrogate(shown[MaxQuotation - 1]) ? 1 : 0)), "…");
    }
}
