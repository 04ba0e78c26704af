using System.Text;

namespace Onus.Live.Lines;

/// <summary>The lines of a text that may be anybody's: each is cut where it is longer than what Onus writes.</summary>
internal static class TextLines
{
    private const int MaxLine = 64 * 1024 * 1024;

    /// <summary>The lines; the last one also where it does not end.</summary>
    public static IEnumerable<string> Of(Stream text)
    {
        using var reader = new StreamReader(text, new UTF8Encoding(false, throwOnInvalidBytes: false));
        var line = new StringBuilder();
        var buffer = new char[16 * 1024];
        while (reader.Read(buffer, 0, buffer.Length) is var count and > 0)
        {
            for (var i = 0; i < count; i++)
            {
                if (buffer[i] == '\n')
                {
                    yield return line.ToString();
                    line.Clear();
                }
                else if (line.Length < MaxLine)
                {
                    line.Append(buffer[i]);
                }
            }
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }
}
