namespace Onus.Hcl.Syntax.Parsing;

/// <summary>Takes the indentation that all lines of a heredoc have in common off them. Blank lines neither count nor change.</summary>
internal static class TemplateIndentation
{
    public static void Remove(List<TemplatePiece> pieces)
    {
        var common = Common(pieces);
        if (common is 0 or int.MaxValue)
        {
            return;
        }

        for (var i = 0; i < pieces.Count; i++)
        {
            if (BeginsLine(pieces, i) && pieces[i] is { Kind: TemplatePieceKind.Text, Text: var text } piece && !IsBlankLine(text))
            {
                pieces[i] = piece with { Text = text[Math.Min(common, text.Length)..] };
            }
        }
    }

    private static int Common(List<TemplatePiece> pieces)
    {
        var common = int.MaxValue;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (BeginsLine(pieces, i) && !IsBlankLine(pieces[i].Text))
            {
                common = Math.Min(common, Indentation(pieces[i].Text));
            }
        }

        return common;
    }

    private static bool BeginsLine(List<TemplatePiece> pieces, int index) =>
        index == 0 || (pieces[index - 1].Kind == TemplatePieceKind.Text && pieces[index - 1].Text.EndsWith('\n'));

    private static bool IsBlankLine(string text) => text.EndsWith('\n') && string.IsNullOrWhiteSpace(text);

    private static int Indentation(string text) => text.Length - text.AsSpan().TrimStart().Length;
}
