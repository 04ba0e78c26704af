namespace Onus.Hcl.Syntax.Lexing;

internal enum LexerModeKind : byte
{
    /// <summary>Bodies and expressions.</summary>
    Code,

    /// <summary>An expression inside <c>${…}</c> or <c>%{…}</c>.</summary>
    Sequence,

    /// <summary>Text between quotes.</summary>
    Quoted,

    /// <summary>Text up to a marker.</summary>
    Heredoc,

    /// <summary>Text up to the end of the file.</summary>
    File,
}

/// <param name="Kind">What is being read.</param>
/// <param name="Start">For quoted text, where its quote stands; for a heredoc, where its marker begins.</param>
/// <param name="End">For a heredoc, where its marker ends.</param>
/// <param name="OpenBraces">For an expression inside a template, the braces it has open.</param>
internal record struct LexerMode(LexerModeKind Kind, int Start = 0, int End = 0, int OpenBraces = 0);
