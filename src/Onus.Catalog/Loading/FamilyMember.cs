using System.Collections.Immutable;
using Onus.Catalog.Language;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>An <c>each</c> of a family: what it gives, put into what the family says.</summary>
internal sealed class FamilyMember
{
    private const string Member = "each";
    private const string Start = "${each.";
    private readonly BlockSyntax _block;
    private readonly Scope _scope;
    private readonly LoadContext _context;
    private readonly EachValues _values;

    public FamilyMember(BlockSyntax block, Scope scope, LoadContext context)
    {
        (_block, _scope, _context) = (block, scope, context);
        var given = ImmutableDictionary<string, Expression>.Empty;
        var attributes = ImmutableArray.CreateBuilder<AttributeSyntax>(block.Body.Attributes.Length);
        _values = new EachValues(this, given);
        foreach (var attribute in block.Body.Attributes)
        {
            var value = Rewrite(attribute.Value);
            attributes.Add(attribute with { Value = value });
            given = given.SetItem($"{Member}.{attribute.Name}", value);
            _values = new EachValues(this, given);
        }

        Attributes = attributes.DrainToImmutable();
    }

    /// <summary>The attributes of the <c>each</c>; one may read those before it.</summary>
    public ImmutableArray<AttributeSyntax> Attributes { get; }

    /// <summary>The names that were read as <c>each.NAME</c> so far: bodies of blocks read theirs when they are asked for.</summary>
    public HashSet<string> Used { get; } = new(StringComparer.Ordinal);

    public AttributeSyntax Rewrite(AttributeSyntax attribute) =>
        attribute.Name.StartsWith(Start, StringComparison.Ordinal) && _values.PathOf(attribute.Name[Start.Length..^1]) is { } path
            ? PropertyPath.Set(path, Rewrite(attribute.Value), attribute.Origin)
            : attribute with { Name = Text(attribute.Name), Value = Rewrite(attribute.Value) };

    /// <summary>A block with what the <c>each</c> gives put into it; into its body when that is first asked for.</summary>
    public BlockSyntax Rewrite(BlockSyntax block) => block
        .With(() => block.Body with { Attributes = [.. block.Body.Attributes.Select(Rewrite)], Blocks = [.. block.Body.Blocks.Select(Rewrite)] }) with
    {
        Labels = [.. block.Labels.Select(label => label with { Text = Text(label.Text) })],
    };

    private Expression Rewrite(Expression expression)
    {
        var result = _values.Rewrite(expression);
        if (ExpressionSize.IsBounded(result, expression))
        {
            return result;
        }

        _context.Error("catalog-too-large", $"What {Member} \"{_block.Label(0)}\" gives makes an expression too large.", expression.Origin, $"Give it less, or write the check by itself.");
        return new InvalidExpression(expression.Origin);
    }

    /// <summary>A label, or the name of an attribute.</summary>
    private string Text(string written)
    {
        var text = "";
        var at = 0;
        while (written.IndexOf(Start, at, StringComparison.Ordinal) is >= 0 and var start && written.IndexOf('}', start) is > 0 and var end)
        {
            var name = written[(start + Start.Length)..end];
            text += written[at..start] + (_values.Value(name) is { } value ? Text(name, value) : "");
            at = end + 1;
        }

        return text + written[at..];
    }

    private string Text(string name, Expression expression)
    {
        switch (_context.Evaluate(expression, _scope))
        {
            case StringValue text:
                return text.Value;
            case NumberValue number:
                return number.Value.ToString();
            default:
                _context.Error("catalog-type", $"\"{name}\" of {Member} \"{_block.Label(0)}\" stands in a name and is no text.", _block.Origin, $"Write a text.");
                return "";
        }
    }

    private sealed class EachValues(FamilyMember member, ImmutableDictionary<string, Expression> given) : Substitution(given)
    {
        public Expression? Value(string name)
        {
            member.Used.Add(name);
            if (Given($"{Member}.{name}") is { } value)
            {
                return value;
            }

            member._context.Error("catalog-missing", $"{Member} \"{member._block.Label(0)}\" gives no \"{name}\", which its family reads.", member._block.Origin, $"Add {name} = …");
            return null;
        }

        /// <summary>The property that a name stands for; null when it stands for something else.</summary>
        public ImmutableArray<string>? PathOf(string name)
        {
            if (Given($"{Member}.{name}") is not { } value || PropertyPath.Of(value) is not { } path)
            {
                return null;
            }

            member.Used.Add(name);
            return path;
        }

        /// <summary>In a text, a property stands by its name.</summary>
        public override Expression Rewrite(Expression expression) => expression switch
        {
            TemplateExpression template => base.Rewrite(template with { Parts = [.. template.Parts.Select(Named)] }),
            TemplateWrapExpression wrap when NameIn(wrap.Wrapped) is { } name => new TemplateExpression([new TemplateLiteral(name, wrap.Origin)], false, wrap.Origin),
            _ => base.Rewrite(expression),
        };

        protected override Expression RewriteKey(Expression key) =>
            key is ParenthesesExpression { Inner: var inner } && NameIn(inner) is { } name ? new LiteralExpression(Core.Values.Value.Of(name, key.Origin), key.Origin) : base.RewriteKey(key);

        private TemplatePart Named(TemplatePart part) =>
            part is TemplateInterpolation interpolation && NameIn(interpolation.Expression) is { } name ? new TemplateLiteral(name, part.Origin) : part;

        private string? NameIn(Expression expression) =>
            expression is AttributeExpression { Target: VariableExpression { Name: Member }, Name: var name } && PathOf(name) is { } path ? string.Join('.', path) : null;

        protected override Expression? Find(string variable, AttributeExpression attribute) =>
            variable == Member ? Value(attribute.Name) ?? new InvalidExpression(attribute.Origin) : base.Find(variable, attribute);
    }
}
