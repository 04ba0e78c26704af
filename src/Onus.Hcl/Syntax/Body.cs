using System.Collections.Immutable;
using Onus.Core.Places;

namespace Onus.Hcl.Syntax;

/// <summary>What stands between the braces of a block, or in a whole file: attributes and blocks, in the order they were written.</summary>
/// <param name="Attributes">The attributes.</param>
/// <param name="Blocks">The blocks.</param>
/// <param name="Origin">Where the body begins.</param>
public sealed record Body(ImmutableArray<AttributeSyntax> Attributes, ImmutableArray<BlockSyntax> Blocks, Origin Origin)
{
    /// <summary>Where a block's closing brace stands; nowhere for a file, a block that is not closed, and JSON.</summary>
    public Origin End { get; init; }

    /// <summary>The attribute of a name; null when it is not there.</summary>
    public AttributeSyntax? Attribute(string name) => Attributes.FirstOrDefault(attribute => attribute.Name == name);

    /// <summary>The blocks of a type.</summary>
    public IEnumerable<BlockSyntax> BlocksOf(string type) => Blocks.Where(block => block.Type == type);
}

/// <summary>A name and the expression it is set to.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The expression.</param>
/// <param name="Origin">Where the name stands.</param>
public sealed record AttributeSyntax(string Name, Expression Value, Origin Origin);

/// <summary>A block: a type, labels and a body.</summary>
/// <param name="Type">The type, such as <c>resource</c>.</param>
/// <param name="Labels">The labels.</param>
/// <param name="Body">The body.</param>
/// <param name="Origin">Where the type stands.</param>
public sealed record BlockSyntax(string Type, ImmutableArray<BlockLabel> Labels, Body Body, Origin Origin)
{
    // The body, or what makes it.
    private object _body = Body;

    /// <summary>A block whose body is made when it is first asked for.</summary>
    /// <param name="body">Makes the body; two threads that ask at once may both call it.</param>
    public BlockSyntax(string type, ImmutableArray<BlockLabel> labels, Func<Body> body, Origin origin)
        : this(type, labels, (Body)null!, origin) => _body = body;

    /// <summary>The body.</summary>
    public Body Body
    {
        get
        {
            if (_body is Body known)
            {
                return known;
            }

            var made = ((Func<Body>)_body)();
            _body = made;
            return made;
        }
        init => _body = value;
    }

    /// <summary>The block with another body, which is made when it is first asked for.</summary>
    public BlockSyntax With(Func<Body> body) => new(Type, Labels, body, Origin);

    /// <summary>The text of a label; null when there is none at that place.</summary>
    /// <param name="index">The place, from 0.</param>
    public string? Label(int index) => index < Labels.Length ? Labels[index].Text : null;

    /// <summary>Whether another block has the same type and the same labels.</summary>
    public bool IsNamedLike(BlockSyntax other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Type == other.Type && Labels.Select(label => label.Text).SequenceEqual(other.Labels.Select(label => label.Text));
    }
}

/// <summary>A label of a block.</summary>
/// <param name="Text">The text, without quotes.</param>
/// <param name="IsQuoted">Whether it was written in quotes.</param>
/// <param name="Origin">Where it stands.</param>
public sealed record BlockLabel(string Text, bool IsQuoted, Origin Origin);
