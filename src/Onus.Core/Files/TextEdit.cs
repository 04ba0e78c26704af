using System.Text;

namespace Onus.Core.Files;

/// <summary>A piece of a text that is replaced.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">Behind its last unit; <paramref name="Start"/> where something is only inserted.</param>
/// <param name="Text">What stands there afterwards.</param>
public sealed record TextEdit(int Start, int End, string Text)
{
    /// <summary>What a text becomes. Edits at one place come in the order in which they are given.</summary>
    /// <param name="edits">Edits that do not overlap.</param>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(edits);
        var made = new StringBuilder(text.Length + 64);
        var at = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Start))
        {
            if (edit.Start < at || edit.End < edit.Start || edit.End > text.Length)
            {
                throw new ArgumentException($"The edit from {edit.Start} to {edit.End} overlaps another, or is none of this text.", nameof(edits));
            }

            made.Append(text, at, edit.Start - at).Append(edit.Text);
            at = edit.End;
        }

        return made.Append(text, at, text.Length - at).ToString();
    }
}
