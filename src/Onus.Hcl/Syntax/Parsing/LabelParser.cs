using System.Collections.Immutable;
using Onus.Hcl.Syntax.Lexing;

namespace Onus.Hcl.Syntax.Parsing;

/// <summary>Reads the labels of a block.</summary>
internal sealed class LabelParser(Cursor cursor)
{
    /// <summary>Reads labels until something else comes; null, with a diagnostic, when one can't be read.</summary>
    public ImmutableArray<BlockLabel>? Read()
    {
        if (cursor.Kind == TokenKind.OpenBrace)
        {
            return [];
        }

        var labels = ImmutableArray.CreateBuilder<BlockLabel>(2);
        while (cursor.Kind is TokenKind.Identifier or TokenKind.OpenQuote)
        {
            var start = cursor.Take();
            if (start.Kind == TokenKind.Identifier)
            {
                labels.Add(new BlockLabel(cursor.Text(start).ToString(), false, cursor.At(start)));
            }
            else if (Quoted() is { } text)
            {
                labels.Add(new BlockLabel(text, true, cursor.From(start)));
            }
            else
            {
                return null;
            }
        }

        return labels.DrainToImmutable();
    }

    /// <summary>An interpolation as it is written.</summary>
    private string AsWritten()
    {
        var end = cursor.PartnerOf(cursor.Index);
        var text = "";
        do
        {
            text += cursor.Text(cursor.Take()).ToString();
        }
        while (cursor.Index <= end);

        return text;
    }

    private string? Quoted()
    {
        var text = "";
        while (cursor.Kind == TokenKind.Text || (cursor.Kind == TokenKind.Interpolation && cursor.Dialect == HclDialect.Catalogue))
        {
            if (cursor.Kind == TokenKind.Interpolation)
            {
                text += AsWritten();
            }
            else if (TemplateText.Decode(cursor, cursor.Take(), escapes: true) is { } literal)
            {
                text += literal;
            }
            else
            {
                return null;
            }
        }

        if (cursor.Next is { Kind: TokenKind.CloseQuote, Length: > 0 })
        {
            cursor.Take();
            return text;
        }

        if (cursor.Kind is TokenKind.Interpolation or TokenKind.Directive)
        {
            cursor.Error("hcl-template-in-label", $"A label of a block can't hold an expression.", cursor.Next, $"Write the label out, or use $${{ for the characters themselves.");
        }
        else
        {
            cursor.Unexpected("a quote");
        }

        return null;
    }
}
