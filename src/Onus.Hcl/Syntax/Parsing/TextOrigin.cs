using Onus.Core.Places;

namespace Onus.Hcl.Syntax.Parsing;

/// <summary>Turns offsets of a text that is parsed into origins.</summary>
/// <param name="File">The file.</param>
/// <param name="Start">Where in the file the text begins.</param>
/// <param name="IsExact">Whether offsets in the text are offsets in the file; else everything has the place where the text begins.</param>
internal readonly record struct TextOrigin(SourceFile File, long Start = 0, bool IsExact = true)
{
    public Origin At(int offset) => File.At(IsExact ? Start + offset : Start);
}
