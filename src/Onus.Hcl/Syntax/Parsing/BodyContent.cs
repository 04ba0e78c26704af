using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Hcl.Syntax.Lexing;

namespace Onus.Hcl.Syntax.Parsing;

/// <summary>Gathers the attributes and blocks of a body. Of attributes with one name the first is kept.</summary>
internal sealed class BodyContent(Cursor cursor)
{
    private const int FewAttributes = 12;

    private readonly ImmutableArray<AttributeSyntax>.Builder _attributes = ImmutableArray.CreateBuilder<AttributeSyntax>();
    private readonly ImmutableArray<BlockSyntax>.Builder _blocks = ImmutableArray.CreateBuilder<BlockSyntax>();
    private HashSet<string>? _names;

    /// <summary>Takes an attribute.</summary>
    /// <param name="text">The name.</param>
    /// <param name="name">Where the name begins.</param>
    public void Add(string text, Token name, Expression value)
    {
        if (IsTaken(text))
        {
            cursor.Error("hcl-duplicate-attribute", $"\"{text}\" is set twice; the first value is kept.", name, $"Remove one of them.");
            return;
        }

        _attributes.Add(new AttributeSyntax(text, value, cursor.From(name)));
        _names?.Add(text);
    }

    public void Add(Token type, ImmutableArray<BlockLabel> labels, Body body) =>
        _blocks.Add(new BlockSyntax(cursor.Name(type), labels, body, cursor.From(type)));

    public Body ToBody(Origin origin, Origin end = default) => new(_attributes.DrainToImmutable(), _blocks.DrainToImmutable(), origin) { End = end };

    private bool IsTaken(string name)
    {
        if (_names is null && _attributes.Count > FewAttributes)
        {
            _names = [.. _attributes.Select(attribute => attribute.Name)];
        }

        if (_names is not null)
        {
            return _names.Contains(name);
        }

        foreach (var attribute in _attributes)
        {
            if (attribute.Name == name)
            {
                return true;
            }
        }

        return false;
    }
}
