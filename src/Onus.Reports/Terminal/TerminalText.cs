using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>
/// Text for a terminal: what comes in as a string is made visible, and only <see cref="TerminalWriter.Paint"/> adds colours, so that whatever an input holds steers nothing.
/// </summary>
[InterpolatedStringHandler]
public sealed class TerminalText
{
    private readonly StringBuilder _text;

    /// <summary>Begins a text of literal parts and of strings that are put in.</summary>
    /// <param name="literalLength">The length of the literal parts.</param>
    /// <param name="formattedCount">How many strings are put in.</param>
    public TerminalText(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (8 * formattedCount));

    private TerminalText(string text) => _text = new StringBuilder(text);

    /// <summary>Adds a literal part, which is our own.</summary>
    public void AppendLiteral(string text) => _text.Append(text);

    /// <summary>Adds text from anywhere.</summary>
    public void AppendFormatted(string? text) => _text.Append(VisibleText.Of(text ?? ""));

    /// <summary>Adds what is a text of a terminal already.</summary>
    public void AppendFormatted(TerminalText text) => _text.Append(text);

    /// <summary>Adds a value.</summary>
    public void AppendFormatted<T>(T value) => AppendFormatted(Convert.ToString(value, CultureInfo.InvariantCulture));

    /// <summary>Text from anywhere.</summary>
    public static implicit operator TerminalText(string text) => new(VisibleText.Of(text));

    /// <summary>One text behind another.</summary>
    public static TerminalText operator +(TerminalText left, TerminalText right) => new($"{left}{right}");

    /// <summary>Texts one behind another.</summary>
    public static TerminalText Concat(IEnumerable<TerminalText> texts) => new(string.Concat(texts));

    /// <summary>The text, with colours.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>What the code for a link begins with.</summary>
    internal const string LinkStart = "\u001b]8;;";

    /// <summary>What the code for a link ends with.</summary>
    internal const string LinkEnd = "\u001b\\";

    /// <summary>Text that leads to an address.</summary>
    internal static TerminalText Linked(TerminalText text, string address) => new($"{LinkStart}{VisibleText.Of(address)}{LinkEnd}{text}{LinkStart}{LinkEnd}");

    /// <summary>Text in a style.</summary>
    internal static TerminalText Painted(string text, Style style) => new($"\u001b[{(int)style}m{VisibleText.Of(text)}\u001b[0m");
}
