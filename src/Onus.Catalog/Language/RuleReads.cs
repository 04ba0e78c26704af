using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Language;

/// <summary>Finds which properties the conditions of rules read, of the resources that they are about and of others that they come to.</summary>
public sealed class RuleReads
{
    /// <summary>What conditions call what stands beside the properties, and the first name of the paths in it.</summary>
    public const string Meta = "meta";

    /// <summary>The key of what is read of resources of which it can't be told what they are.</summary>
    private const string Any = "";

    private static readonly Subject[] Nothing = [];

    private readonly Dictionary<string, SortedSet<string>> _paths = new(StringComparer.Ordinal);

    /// <summary>The types of which anything is read.</summary>
    public IEnumerable<string> Types => _paths.Keys.Where(type => type.Length > 0).Order(StringComparer.Ordinal);

    /// <summary>The paths that are read of a type, as far as that can be told; lists are looked through.</summary>
    public IReadOnlyCollection<string> Of(string type) => _paths.TryGetValue(type, out var paths) ? paths : [];

    /// <summary>Whether a property may be read of a type.</summary>
    /// <param name="property">A property from the top.</param>
    public bool MayRead(string type, string property) => Has(type, property) || Has(Any, property);

    /// <summary>Adds what an expression reads.</summary>
    /// <param name="types">The types that it is about.</param>
    public void Add(Expression? expression, IReadOnlyCollection<string> types)
    {
        if (expression is not null)
        {
            var self = types.Select(type => new Subject(type, "")).ToArray();
            Read(Walk(expression, new Scope(new Scope(null, Meta, [.. self.Select(subject => subject.At(Meta))]), "self", self)));
        }
    }

    /// <summary>Adds a property that is read of whatever has it.</summary>
    public void AddOfAll(string property) => Read([new Subject(Any, property)]);

    private bool Has(string type, string property) =>
        _paths.TryGetValue(type, out var paths) && paths.GetViewBetween(property, property + "/").Any(path => path == property || path.StartsWith(property + ".", StringComparison.Ordinal));

    private void Read(IEnumerable<Subject> subjects)
    {
        foreach (var subject in subjects)
        {
            if (subject.Path.Length > 0)
            {
                if (!_paths.TryGetValue(subject.Type, out var paths))
                {
                    _paths[subject.Type] = paths = new SortedSet<string>(StringComparer.Ordinal);
                }

                paths.Add(subject.Path);
            }
        }
    }

    /// <summary>What an expression comes to, as far as that is a part of resources; all else that it reads is noted.</summary>
    private Subject[] Walk(Expression expression, Scope scope)
    {
        switch (expression)
        {
            case VariableExpression variable:
                return scope.Find(variable.Name);
            case AttributeExpression attribute:
                return [.. Walk(attribute.Target, scope).Select(subject => subject.At(attribute.Name))];
            case IndexExpression { Key: LiteralExpression { Value: StringValue name } } index:
                return [.. Walk(index.Target, scope).Select(subject => subject.At(name.Value))];
            case IndexExpression index:
                Read(Walk(index.Key, scope));
                return Walk(index.Target, scope);
            case SplatExpression splat:
                return Walk(splat.Each, new Scope(scope, "*", Walk(splat.Source, scope)));
            case SplatItemExpression:
                return scope.Find("*");
            case ParenthesesExpression parentheses:
                return Walk(parentheses.Inner, scope);
            case TemplateWrapExpression wrap:
                return Walk(wrap.Wrapped, scope);
            case ConditionalExpression conditional:
                Read(Walk(conditional.Condition, scope));
                return [.. Walk(conditional.Then, scope), .. Walk(conditional.Else, scope)];
            case ForExpression loop:
                return Loop(loop, scope);
            case CallExpression call:
                return Call(call, scope);
            case TupleExpression tuple:
                return [.. tuple.Items.SelectMany(item => Walk(item, scope))];
            case BinaryExpression binary:
                Read(Walk(binary.Left, scope));
                Read(Walk(binary.Right, scope));
                return Nothing;
            case UnaryExpression unary:
                Read(Walk(unary.Operand, scope));
                return Nothing;
            case ObjectExpression @object:
                foreach (var item in @object.Items)
                {
                    Read(Walk(item.Value, scope));
                }

                return Nothing;
            case TemplateExpression template:
                foreach (var part in template.Parts.OfType<TemplateInterpolation>())
                {
                    Read(Walk(part.Expression, scope));
                }

                return Nothing;
            default:
                return Nothing;
        }
    }

    private Subject[] Loop(ForExpression loop, Scope scope)
    {
        var inner = new Scope(scope, loop.ItemName, Walk(loop.Collection, scope));
        if (loop.KeyName is { } key)
        {
            inner = new Scope(inner, key, Nothing);
        }

        foreach (var part in new[] { loop.Condition, loop.ResultKey }.OfType<Expression>())
        {
            Read(Walk(part, inner));
        }

        return Walk(loop.ResultValue, inner);
    }

    private Subject[] Call(CallExpression call, Scope scope)
    {
        switch (call.Name)
        {
            case "each" or "concat" or "flatten" or "compact" or "distinct" or "one" or "coalesce" or "try" or "values" or "toset" or "tolist" or "setunion" or "json" or "merge" or "slice" or "reverse" or "sort":
                return [.. call.Arguments.SelectMany(argument => Walk(argument, scope))];
            case "referencing" or "referring_to" when call.Arguments.Length > 1:
                var at = call.Name == "referencing" ? 0 : 1;
                if (at == 1)
                {
                    Read(Walk(call.Arguments[0], scope));
                }

                var found = call.Arguments.Length > at ? Texts(call.Arguments[at]).Select(type => new Subject(type, "")).ToArray() : Nothing;
                if (call.Arguments.Length > at + 1)
                {
                    Read(Texts(call.Arguments[at + 1]).SelectMany(path => found.Select(subject => subject.At(path))));
                }

                return found;
            case "resources" or "resources_beside" or "resources_of_any_account" when call.Arguments.Length > 0:
                return [.. Texts(call.Arguments[0]).Select(type => new Subject(type, ""))];
            case "referenced" when call.Arguments.Length > 0:
                Read(Walk(call.Arguments[0], scope));
                return call.Arguments.Length > 1 && Texts(call.Arguments[1]) is { Count: > 0 } types ? [.. types.Select(type => new Subject(type, ""))] : [new Subject(Any, "")];
            default:
                foreach (var argument in call.Arguments)
                {
                    Read(Walk(argument, scope));
                }

                return Nothing;
        }
    }

    /// <summary>The texts that an expression is made of: a text, or a list of texts.</summary>
    private static IReadOnlyList<string> Texts(Expression expression) => expression switch
    {
        TupleExpression tuple => [.. tuple.Items.SelectMany(Texts)],
        ParenthesesExpression parentheses => Texts(parentheses.Inner),
        LiteralExpression { Value: ListValue list } => [.. list.Items.OfType<StringValue>().Select(item => item.Value)],
        _ => PlainText.Of(expression) is { } text ? [text] : [],
    };

    /// <summary>A part of resources of a type: empty for the whole.</summary>
    private readonly record struct Subject(string Type, string Path)
    {
        public Subject At(string name) => this with { Path = Path.Length == 0 ? name : $"{Path}.{name}" };
    }

    /// <summary>What the variables are that an expression may use.</summary>
    private sealed class Scope(Scope? outer, string name, Subject[] subjects)
    {
        public Subject[] Find(string wanted)
        {
            for (Scope? scope = this; scope is not null; scope = scope.Outer)
            {
                if (scope.Name == wanted)
                {
                    return scope.Subjects;
                }
            }

            return Nothing;
        }

        private Scope? Outer { get; } = outer;

        private string Name { get; } = name;

        private Subject[] Subjects { get; } = subjects;
    }
}
