using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Onus.Contracts.Json;

/// <summary>Writes JSON that people may look at: besides what JSON asks for, what <see cref="VisibleText.IsHidden"/> is escaped, so that programs read the same text and a terminal shows it.</summary>
internal sealed unsafe class VisibleEncoder : JavaScriptEncoder
{
    private const int Escape = 6;
    private static readonly JavaScriptEncoder Relaxed = UnsafeRelaxedJsonEscaping;

    /// <summary>What most texts have nothing but: characters of ASCII that are written as they are.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '\u007f' - ' ').Where(letter => !Relaxed.WillEncode(letter)).Select(letter => (char)letter)]);

    /// <summary>The encoder of every JSON that Onus writes.</summary>
    public static VisibleEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 2 * Escape;

    public override bool WillEncode(int unicodeScalar) => Relaxed.WillEncode(unicodeScalar) || (unicodeScalar >= '\u007f' && VisibleText.IsHidden(new Rune(unicodeScalar)));

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        for (var at = span.IndexOfAnyExcept(Plain); at >= 0 && at < span.Length;)
        {
            if (Rune.DecodeFromUtf16(span[at..], out var rune, out var length) != OperationStatus.Done || WillEncode(rune.Value))
            {
                return at;
            }

            at += length;
        }

        return -1;
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        if (Relaxed.WillEncode(unicodeScalar))
        {
            return Relaxed.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
        }

        Span<char> units = stackalloc char[2];
        numberOfCharactersWritten = new Rune(unicodeScalar).EncodeToUtf16(units) * Escape;
        var output = new Span<char>(buffer, bufferLength);
        if (numberOfCharactersWritten > output.Length)
        {
            numberOfCharactersWritten = 0;
            return false;
        }

        for (var i = 0; i < numberOfCharactersWritten / Escape; i++)
        {
            $"\\u{(int)units[i]:x4}".CopyTo(output[(i * Escape)..]);
        }

        return true;
    }
}
