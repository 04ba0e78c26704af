using System.Collections.Immutable;
using System.Text;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Hcl.Syntax.Parsing;

/// <summary>Puts pieces of a template together: joins text, leaves out what is empty, nests directives. Needs no recursion.</summary>
internal static class TemplateAssembler
{
    /// <summary>The parts; null, with a diagnostic, when directives do not pair up or nest too deep.</summary>
    public static ImmutableArray<TemplatePart>? Assemble(Cursor cursor, List<TemplatePiece> pieces)
    {
        var open = new Stack<OpenDirective>();
        var parts = new PartsBuilder();
        foreach (var piece in pieces)
        {
            switch (piece.Kind)
            {
                case TemplatePieceKind.Text:
                    parts.Add(piece.Text, piece.Origin);
                    break;
                case TemplatePieceKind.Interpolation:
                    parts.Add(new TemplateInterpolation(piece.Expression!, piece.Origin));
                    break;
                case TemplatePieceKind.If or TemplatePieceKind.For:
                    if (cursor.Depth + open.Count >= Cursor.MaxDepth)
                    {
                        cursor.Error("hcl-too-deep", $"Directives nest more than {Cursor.MaxDepth} levels deep.", piece.Origin, $"Split the template up.");
                        return null;
                    }

                    open.Push(new OpenDirective(piece, parts));
                    parts = new PartsBuilder();
                    break;
                case TemplatePieceKind.Else when open.TryPeek(out var top) && top is { Piece.Kind: TemplatePieceKind.If, Then: null }:
                    top.Then = parts.Build();
                    parts = new PartsBuilder();
                    break;
                case TemplatePieceKind.EndIf or TemplatePieceKind.EndFor when open.TryPeek(out var top) && Ends(piece.Kind, top.Piece.Kind):
                    open.Pop();
                    top.Outer.Add(top.Close(parts.Build()));
                    parts = top.Outer;
                    break;
                default:
                    cursor.Error("hcl-directive", $"This {Name(piece.Kind)} belongs to no directive that is open here.", piece.Origin, $"Give each %{{if …}} its %{{endif}} and each %{{for …}} its %{{endfor}}.");
                    return null;
            }
        }

        if (open.TryPeek(out var unclosed))
        {
            cursor.Error("hcl-directive", $"This {Name(unclosed.Piece.Kind)} directive is not closed.", unclosed.Piece.Origin, unclosed.Piece.Kind == TemplatePieceKind.If ? (Message)$"Add %{{endif}}." : $"Add %{{endfor}}.");
            return null;
        }

        return parts.Build();
    }

    private static bool Ends(TemplatePieceKind end, TemplatePieceKind start) =>
        start == (end == TemplatePieceKind.EndIf ? TemplatePieceKind.If : TemplatePieceKind.For);

    private static string Name(TemplatePieceKind kind) => kind switch
    {
        TemplatePieceKind.If => "if",
        TemplatePieceKind.For => "for",
        TemplatePieceKind.Else => "else",
        TemplatePieceKind.EndIf => "endif",
        _ => "endfor",
    };

    private sealed class OpenDirective(TemplatePiece piece, PartsBuilder outer)
    {
        public TemplatePiece Piece { get; } = piece;

        public PartsBuilder Outer { get; } = outer;

        public ImmutableArray<TemplatePart>? Then { get; set; }

        public TemplatePart Close(ImmutableArray<TemplatePart> parts) => Piece.Kind == TemplatePieceKind.For
            ? new TemplateFor(Piece.Key, Piece.Item!, Piece.Expression!, parts, Piece.Origin)
            : new TemplateIf(Piece.Expression!, Then ?? parts, Then is null ? [] : parts, Piece.Origin);
    }

    private sealed class PartsBuilder
    {
        private readonly ImmutableArray<TemplatePart>.Builder _parts = ImmutableArray.CreateBuilder<TemplatePart>();
        private readonly StringBuilder _more = new();
        private string _text = "";
        private Origin _origin;

        public void Add(string text, Origin origin)
        {
            if (text.Length == 0)
            {
                return;
            }

            if (_text.Length == 0)
            {
                _text = text;
                _origin = origin;
                return;
            }

            _more.Append(text);
        }

        public void Add(TemplatePart part)
        {
            EndText();
            _parts.Add(part);
        }

        public ImmutableArray<TemplatePart> Build()
        {
            EndText();
            return _parts.DrainToImmutable();
        }

        private void EndText()
        {
            if (_text.Length == 0)
            {
                return;
            }

            _parts.Add(new TemplateLiteral(_more.Length == 0 ? _text : _text + _more, _origin));
            _more.Clear();
            _text = "";
        }
    }
}
