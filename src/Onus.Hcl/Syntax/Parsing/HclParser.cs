using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Hcl.Syntax.Lexing;

namespace Onus.Hcl.Syntax.Parsing;

/// <summary>
/// Reads the native syntax of HCL. Never throws for what a text says: what can't be read gives a diagnostic and the rest is read all the same.
/// Time and memory grow with the length of the text; nesting is bounded.
/// </summary>
public static class HclParser
{
    /// <summary>Reads a file. An attribute whose expression can't be read is kept with an <see cref="InvalidExpression"/>; a block whose head can't be read is left out.</summary>
    /// <param name="text">The text; a byte order mark at its start is skipped.</param>
    /// <param name="file">The file; it is told where the lines begin. Offsets count UTF-16 code units.</param>
    /// <param name="dialect">What may be written.</param>
    public static ParsedFile Parse(string text, SourceFile file, DiagnosticBag diagnostics, HclDialect dialect = HclDialect.Standard)
    {
        var source = Read(text, file, diagnostics, Lexer.Code, out var cursor, dialect);
        return new ParsedFile(new BodyParser(cursor).File(), source.Comments);
    }

    /// <summary>Reads a text that is one expression, newlines and comments around it allowed; null, with a diagnostic, when it is none.</summary>
    /// <param name="file">The file; it is told where the lines begin.</param>
    public static Expression? ParseExpression(string text, SourceFile file, DiagnosticBag diagnostics)
    {
        Read(text, file, diagnostics, Lexer.Code, out var cursor);
        return WholeExpression(cursor);
    }

    /// <summary>
    /// Reads a text that is a template as a whole, as in a file for <c>templatefile</c>. When it is wrong the template holds one <see cref="InvalidExpression"/>.
    /// A single interpolation is not unwrapped here.
    /// </summary>
    /// <param name="file">The file; it is told where the lines begin.</param>
    public static TemplateExpression ParseTemplate(string text, SourceFile file, DiagnosticBag diagnostics)
    {
        Read(text, file, diagnostics, Lexer.Template, out var cursor);
        var start = cursor.Everything;
        return new ExpressionParser(cursor).Templates.File(unwraps: false) as TemplateExpression
            ?? new TemplateExpression([new TemplateInterpolation(new InvalidExpression(start), start)], false, start);
    }

    private static Expression? WholeExpression(Cursor cursor)
    {
        cursor.SkipNewlines();
        if (new ExpressionParser(cursor).Expression() is not { } expression)
        {
            return null;
        }

        cursor.SkipNewlines();
        if (cursor.Kind == TokenKind.End)
        {
            return expression;
        }

        cursor.Unexpected("the end of the expression");
        return null;
    }

    private static LexedText Read(string text, SourceFile file, DiagnosticBag diagnostics, Func<string, Func<int, int, Origin>, LexedText> lex, out Cursor cursor, HclDialect dialect = HclDialect.Standard)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        file.SetLineStarts(SourceFile.LineStartsOf(text));
        var origin = new TextOrigin(file);
        var source = lex(text, origin.Between);
        cursor = new Cursor(source, origin, diagnostics) { Dialect = dialect };
        return source;
    }
}
