using Onus.Core.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Onus.Text;

/// <summary>
/// The events of a YAML text, one by one. The one place where the library's parser runs: whatever it throws for a text becomes a failure with its place.
/// </summary>
internal sealed class YamlEvents(string text) : IParser
{
    private readonly Parser _parser = new(new Scanner(new StringReader(text), skipComments: true));

    public ParsingEvent? Current => _parser.Current;

    /// <exception cref="ParseStop">The text is no YAML from here on.</exception>
    public bool MoveNext()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (YamlException problem)
        {
            throw new ParseStop(new ParseFailure(Math.Min(problem.Start.Index, text.Length), $"It is not valid YAML from here on."));
        }
        catch (InvalidOperationException)
        {
            // The scanner's answer to flow text that is indented less than the block around it.
            throw Refused($"What follows is indented less than what it belongs to.");
        }
        catch (Exception problem) when (IsRefusal(problem))
        {
            throw Refused($"What follows is no YAML that can be read.");
        }
    }

    /// <summary>Whether an exception is the library's way to say that it can't read a text: it checks tags, escapes and marks by the exceptions of what it makes of them.</summary>
    public static bool IsRefusal(Exception problem) =>
        problem is YamlException or InvalidOperationException or ArgumentException or FormatException or InvalidCastException or OverflowException or IndexOutOfRangeException;

    private ParseStop Refused(Message message) => new(new ParseFailure(Math.Min(_parser.Current?.End.Index ?? 0, text.Length), message));
}
