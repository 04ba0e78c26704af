using System.Text;
using Onus.Core.Places;

namespace Onus.Text;

/// <summary>Reads a whole text of JSON. Offsets are bytes.</summary>
public static class JsonTree
{
    private static readonly SourceFile Nowhere = new SourceMap().Add("");

    /// <summary>Reads a text as templates are read.</summary>
    /// <param name="text">The text in UTF-8.</param>
    /// <param name="file">The file, which is told where its lines begin.</param>
    /// <param name="failure">Why it can't be read.</param>
    public static ParsedText? Read(ReadOnlyMemory<byte> text, SourceFile file, out ParseFailure? failure) => Read(text, file, JsonPolicy.Template, out failure);

    /// <summary>Reads a text; a byte order mark at its beginning is passed over.</summary>
    /// <param name="text">The text in UTF-8.</param>
    /// <param name="file">The file, which is told where its lines begin.</param>
    /// <param name="policy">How it is read.</param>
    /// <param name="failure">Why it can't be read.</param>
    public static ParsedText? Read(ReadOnlyMemory<byte> text, SourceFile file, JsonPolicy policy, out ParseFailure? failure)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(policy);
        file.SetLineStarts(SourceFile.LineStartsOf(text.Span));
        file.Utf8Text = Ascii.IsValid(text.Span) ? null : text;
        return new JsonWhole(text, text.Span.StartsWith("\uFEFF"u8) ? 3 : 0, file, policy).Read(out failure);
    }

    /// <summary>Reads a text that stands in no file of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="policy">How it is read; gives the origin of all values.</param>
    /// <param name="failure">Why it can't be read; its offset counts the bytes of the text.</param>
    public static ParsedText? Read(string text, JsonPolicy policy, out ParseFailure? failure)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new JsonWhole(Encoding.UTF8.GetBytes(text), 0, Nowhere, policy).Read(out failure);
    }
}
