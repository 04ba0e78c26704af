using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Hcl.Syntax.Lexing;

namespace Onus.Hcl.Syntax.Parsing;

/// <summary>Where the parser stands in its tokens, how deep it is, and whether newlines count there.</summary>
internal sealed class Cursor(LexedText source, TextOrigin origin, DiagnosticBag diagnostics)
{
    /// <summary>How deep anything may nest.</summary>
    public const int MaxDepth = 200;

    private readonly Token[] _tokens = source.Tokens;

    // Names come again and again, so each is kept once.
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names = new HashSet<string>().GetAlternateLookup<ReadOnlySpan<char>>();
    private int[]? _partners;
    private int _at;
    private int _end;

    /// <summary>Whether a newline is a token here; inside parentheses, brackets and <c>${…}</c> it is a space.</summary>
    public bool NewlinesCount { get; set; } = true;

    public int Depth { get; set; }

    public HclDialect Dialect { get; init; }

    public int Index => _at;

    /// <summary>The token that comes next.</summary>
    public Token Next
    {
        get
        {
            if (!NewlinesCount)
            {
                SkipNewlines();
            }

            return _tokens[_at];
        }
    }

    public TokenKind Kind => Next.Kind;

    /// <summary>The token after the next, newlines or not.</summary>
    public Token Second => _tokens[Math.Min(_at + 1, _tokens.Length - 1)];

    public void MoveTo(int index) => _at = index;

    public Token Take()
    {
        var token = Next;
        if (token.Kind != TokenKind.End)
        {
            _at++;
            _end = token.Kind == TokenKind.Newline ? _end : token.End;
        }

        return token;
    }

    public bool TryTake(TokenKind kind)
    {
        if (Kind != kind)
        {
            return false;
        }

        Take();
        return true;
    }

    public void SkipNewlines()
    {
        while (_tokens[_at].Kind == TokenKind.Newline)
        {
            _at++;
        }
    }

    /// <summary>The first token from here that is no newline, without going there.</summary>
    public Token PastNewlines(int skip = 0)
    {
        var at = _at;
        while (true)
        {
            while (_tokens[at].Kind == TokenKind.Newline)
            {
                at++;
            }

            if (skip-- == 0 || _tokens[at].Kind == TokenKind.End)
            {
                return _tokens[at];
            }

            at++;
        }
    }

    public ReadOnlySpan<char> Text(Token token) => source.Text.AsSpan(token.Start, token.Length);

    /// <summary>The text of a token that is a name.</summary>
    public string Name(Token token)
    {
        var text = Text(token);
        if (!_names.TryGetValue(text, out var name))
        {
            name = text.ToString();
            _names.Set.Add(name);
        }

        return name;
    }

    public bool Is(Token token, string word) => token.Kind == TokenKind.Identifier && Text(token).SequenceEqual(word);

    public Origin At(Token token) => origin.Between(token.Start, token.End);

    public Origin At(int offset) => origin.Between(offset, offset);

    /// <summary>From the start of a token to the end of the last one that was taken.</summary>
    public Origin From(Token token) => origin.Between(token.Start, _end);

    /// <summary>The whole text.</summary>
    public Origin Everything => origin.Between(0, source.Text.Length);

    /// <summary>From a place to the end of the last token that was taken.</summary>
    public Origin Through(Origin start) => start.Through(Math.Max(start.End, origin.Between(_end, _end).Offset));

    /// <summary>Goes one level deeper; false, with a diagnostic, when that is too deep.</summary>
    public bool Descend(int levels = 1)
    {
        if (Depth + levels > MaxDepth)
        {
            Error("hcl-too-deep", $"This nests more than {MaxDepth} levels deep.", _tokens[_at], $"Split it up: give parts of it names in locals.");
            return false;
        }

        Depth += levels;
        return true;
    }

    public void Ascend(int levels = 1) => Depth -= levels;

    public void Error(string code, Message message, Token at, Message remedy) => Error(code, message, At(at), remedy);

    public void Error(string code, Message message, int offset, Message remedy) => Error(code, message, At(offset), remedy);

    public void Error(string code, Message message, Origin at, Message remedy) => diagnostics.Error(code, message, at, remedy);

    /// <summary>Takes a token of a kind; when another comes, says what was expected and gives false.</summary>
    public bool Expect(TokenKind kind, string after)
    {
        if (TryTake(kind))
        {
            return true;
        }

        Unexpected(TokenText.Describe(kind) + " " + after);
        return false;
    }

    /// <summary>Says that something else was expected here.</summary>
    public void Unexpected(string expected) => TokenText.Complain(this, Next, expected);

    /// <summary>The index of the bracket or quote that closes the one at an index, -1 when none does.</summary>
    public int PartnerOf(int index) => (_partners ??= Partners.Of(_tokens))[index];

    public Token this[int index] => _tokens[index];

    /// <summary>How far from the start of its line a token stands.</summary>
    public int ColumnOf(int index)
    {
        var start = _tokens[index].Start;
        return start - (source.Text.LastIndexOf('\n', Math.Max(start - 1, 0), Math.Max(start, 0)) + 1);
    }
}
