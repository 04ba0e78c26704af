using Onus.Hcl.Syntax.Lexing;

namespace Onus.Hcl.Syntax.Parsing;

/// <summary>Finds the end of an attribute or block that could not be read.</summary>
internal static class Recovery
{
    // How far a search for the next item may go back behind what was read already: enough for a few lines, and too little to read them often.
    private const int MostTokensReadAgain = 60;

    /// <summary>Goes to the newline that ends an item, with all its brackets and strings, or to the brace of the body around it.</summary>
    public static void SkipItem(Cursor cursor, int start)
    {
        var at = start;
        var reached = cursor.Index;
        while (true)
        {
            switch (cursor[at].Kind)
            {
                case TokenKind.End:
                case TokenKind.Newline:
                case TokenKind.CloseBrace when at > start:
                    cursor.MoveTo(at);
                    return;
                case TokenKind.OpenBrace or TokenKind.OpenBracket or TokenKind.OpenParenthesis or TokenKind.OpenQuote
                    or TokenKind.OpenHeredoc or TokenKind.Interpolation or TokenKind.Directive:
                    var partner = cursor.PartnerOf(at);
                    if (partner < 0)
                    {
                        cursor.MoveTo(NextItem(cursor, Math.Max(at, reached - MostTokensReadAgain), cursor.ColumnOf(start)));
                        return;
                    }

                    at = partner + 1;
                    break;
                default:
                    at++;
                    break;
            }
        }
    }

    /// <summary>After a bracket that is never closed: the next line that stands no deeper than the item and can begin another, or end the body.</summary>
    private static int NextItem(Cursor cursor, int at, int column)
    {
        while (cursor[at].Kind != TokenKind.End)
        {
            if (cursor[at].Kind == TokenKind.Newline
                && cursor[at + 1].Kind is TokenKind.Identifier or TokenKind.CloseBrace
                && cursor.ColumnOf(at + 1) <= column)
            {
                return at;
            }

            at++;
        }

        return at;
    }
}
