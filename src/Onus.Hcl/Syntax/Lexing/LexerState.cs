namespace Onus.Hcl.Syntax.Lexing;

/// <summary>What the scanners of code and of text share: where they are, what they found, and what they are inside of.</summary>
internal sealed class LexerState(string text, LexerModeKind start)
{
    private readonly Stack<LexerMode> _modes = new();
    private LexerMode _mode = new(start);

    public string Text { get; } = text;

    public int At { get; set; }

    /// <summary>Where the current line begins.</summary>
    public int LineStart { get; set; }

    public List<Token> Tokens { get; } = new((text.Length / 6) + 8);

    public List<Comment> Comments { get; } = [];

    public ref LexerMode Mode => ref _mode;

    /// <summary>The mode around the current one.</summary>
    public LexerMode Outer => _modes.Peek();

    public ReadOnlySpan<char> Rest => Text.AsSpan(At);

    public void Enter(LexerMode mode)
    {
        _modes.Push(_mode);
        _mode = mode;
    }

    public void Leave() => _mode = _modes.Pop();

    public void Add(TokenKind kind, int length, bool strips = false)
    {
        Tokens.Add(new Token(kind, strips, At, At + length));
        At += length;
    }
}
