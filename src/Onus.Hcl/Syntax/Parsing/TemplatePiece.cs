using Onus.Core.Places;

namespace Onus.Hcl.Syntax.Parsing;

internal enum TemplatePieceKind : byte
{
    Text,
    Interpolation,
    If,
    Else,
    EndIf,
    For,
    EndFor,
}

/// <summary>A piece of a template as it was written, before directives are put together.</summary>
internal readonly record struct TemplatePiece(TemplatePieceKind Kind, Origin Origin)
{
    public string Text { get; init; } = "";

    public Expression? Expression { get; init; }

    public string? Key { get; init; }

    public string? Item { get; init; }

    public static TemplatePiece Literal(string text, Origin origin) => new(TemplatePieceKind.Text, origin) { Text = text };
}
