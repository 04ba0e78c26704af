using Onus.Catalog.Loading;
using Onus.Core.Diagnostics;

namespace Onus.Catalog.Writing;

/// <summary>The <c>=</c> of attributes on lines that follow each other stand below each other, as <c>terraform fmt</c> puts them. What goes over several lines stands alone.</summary>
/// <param name="diagnostics">Where mistakes are reported.</param>
internal sealed class Alignment(DiagnosticBag diagnostics)
{
    /// <summary>Looks at every line of a file.</summary>
    public void Check(WrittenFile file)
    {
        var run = new List<AttributeLine>();
        var text = "";
        foreach (var range in file.Text.AsSpan().Split('\n'))
        {
            var line = file.Text.AsSpan(range).TrimEnd('\r');
            if (text.Length > 0)
            {
                text = line.Trim().SequenceEqual(text) ? "" : text;
                continue;
            }

            text = AttributeLine.EndOfText(line).ToString();
            var attribute = text.Length > 0 ? null : AttributeLine.Of(line, range.Start.Value);
            if (attribute is null || (run.Count > 0 && run[0].Indent != attribute.Indent))
            {
                Check(run, file);
                run.Clear();
            }

            if (attribute is not null)
            {
                run.Add(attribute);
            }
        }

        Check(run, file);
    }

    private void Check(List<AttributeLine> run, WrittenFile file)
    {
        var column = run.Count > 0 ? run.Max(line => line.Name) + 1 : 0;
        if (run.Find(line => line.Name + line.Gap != column) is { } wrong)
        {
            diagnostics.Error(
                "catalog-alignment",
                $"The = of this line does not stand where it should beside the lines before and after it.",
                file.File.At(wrong.Offset),
                $"Put {column - wrong.Name} spaces before it, and look at those around it.");
        }
    }
}
