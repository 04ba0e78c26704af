using System.Text;
using Onus.Contracts;

namespace Onus.Cli.Shared;

/// <summary>The two streams of the program, for all that is no report: what arguments say again shows what it is, and that nobody reads standard error ends nothing.</summary>
internal static class Outputs
{
    /// <summary>Standard error as it is, for those who clean what they write and colour it.</summary>
    public static TextWriter Error { get; } = new ForgivingWriter(Console.Error);

    /// <summary>Standard error, for text from anywhere.</summary>
    public static TextWriter PlainError { get; } = new VisibleWriter(Error);

    /// <summary>Standard output, for text from anywhere.</summary>
    /// <exception cref="IOException">It is full.</exception>
    /// <exception cref="UnauthorizedAccessException">It is closed.</exception>
    public static TextWriter PlainOutput { get; } = new VisibleWriter(Console.Out);

    /// <summary>Whether an exception says that an output is full, closed, or not to be written.</summary>
    public static bool Refused(Exception problem) => problem is IOException or UnauthorizedAccessException;

    /// <summary>Makes all visible that is written, but for ends of lines.</summary>
    private sealed class VisibleWriter(TextWriter output) : TextWriter
    {
        public override Encoding Encoding => output.Encoding;

        public override void Write(char value) => Write(value.ToString());

        public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

        public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

        public override void Write(string? value) => output.Write(string.Join('\n', (value ?? "").ReplaceLineEndings("\n").Split('\n').Select(VisibleText.Of)));

        public override void Flush() => output.Flush();
    }

    /// <summary>Writes as long as somebody takes it.</summary>
    private sealed class ForgivingWriter(TextWriter output) : TextWriter
    {
        public override Encoding Encoding => output.Encoding;

        public override void Write(char value) => Write(value.ToString());

        public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

        public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

        public override void Write(string? value)
        {
            try
            {
                output.Write(value);
                output.Flush();
            }
            catch (Exception problem) when (Refused(problem))
            {
                // There is nobody left to be told.
            }
        }

        public override void Flush()
        {
        }
    }
}
