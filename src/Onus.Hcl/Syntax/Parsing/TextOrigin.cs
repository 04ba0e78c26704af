using Onus.Core.Places;

namespace Onus.Hcl.Syntax.Parsing;

/// <summary>Turns offsets of a text that is parsed into origins.</summary>
/// <param name="File">The file.</param>
/// <param name="Start">Where in the file the text begins.</param>
/// <param name="Whole">The place that everything in the text has, where offsets in it are none in the file.</param>
internal readonly record struct TextOrigin(SourceFile File, long Start = 0, Origin? Whole = null)
{
    public Origin Between(int start, int end) => Whole ?? File.Between(Start + start, Start + end);
}
