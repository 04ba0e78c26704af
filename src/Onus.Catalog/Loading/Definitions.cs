using System.Collections.Immutable;
using Onus.Catalog.Language;
using Onus.Core.Files;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>
/// The functions that a catalogue defines by itself, in <c>lib/</c>: <c>define "NAME" { parameters = […] value = … }</c>. A call of one is replaced by its value,
/// with the arguments in the place of the parameters, when the expression is read; so whoever evaluates knows nothing of them.
/// </summary>
internal sealed class Definitions
{
    /// <summary>The folder of the files that define them.</summary>
    public const string Folder = "lib";
    private const int MostNested = 50;
    private readonly LoadContext _context;
    private readonly Dictionary<string, Definition> _all = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BlockSyntax> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BlockSyntax> _overrides = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private readonly Expander _expander;

    public Definitions(LoadContext context)
    {
        _context = context;
        _expander = new Expander(this);
        foreach (var file in context.Tree.Names(Folder, EntryKind.File).Where(name => name.EndsWith(".hcl", StringComparison.Ordinal)))
        {
            Read(context.Parse($"{Folder}/{file}"));
        }
    }

    /// <summary>Their names and what they are made of, in the order of their files.</summary>
    public IReadOnlyCollection<Definition> All => _all.Values;

    /// <summary>The shapes that checks may have, by name.</summary>
    public IReadOnlyDictionary<string, BlockSyntax> Shapes => _shapes;

    /// <summary>What overrides may inherit from, by name.</summary>
    public IReadOnlyDictionary<string, BlockSyntax> Overrides => _overrides;

    /// <summary>An expression with the values of all that it calls in the place of the calls.</summary>
    public Expression Expand(Expression expression)
    {
        if (_all.Count == 0 || PlainText.Of(expression) is not null)
        {
            return expression;
        }

        lock (_lock)
        {
            return Bounded(_expander.Rewrite(expression), expression);
        }
    }

    /// <summary>Reports what is wrong with them, whether anything calls them or not.</summary>
    public void Validate()
    {
        foreach (var definition in _all.Values)
        {
            lock (_lock)
            {
                ValueOf(definition);
            }
        }
    }

    private void Read(Body? body)
    {
        foreach (var block in body?.Blocks ?? [])
        {
            if (block.Type == Shape.BlockType)
            {
                AddShape(block);
                continue;
            }

            if (block.Type == InheritedOverride.BlockType)
            {
                if (!_overrides.TryAdd(block.Label(0) ?? "", block))
                {
                    _context.Error("catalog-duplicate", $"The override \"{block.Label(0)}\" stands in {Folder}/ twice.", block.Origin, $"Remove one of the two.");
                }

                continue;
            }

            if (block.Type != "define")
            {
                _context.Error("catalog-unknown-key", $"A \"{block.Type}\" block does not belong into {Folder}/.", block.Origin, $"Only define, shape and override \"NAME\" {{ … }} stand there.");
                continue;
            }

            var reader = new BlockReader(block, Hcl.Evaluation.Scope.Empty, _context);
            var definition = new Definition(reader.Label, reader.Texts("parameters", required: true), reader.Raw("value") ?? new InvalidExpression(block.Origin), block.Origin);
            if (definition.Written is InvalidExpression)
            {
                reader.Missing("value");
            }

            reader.Finish();
            foreach (var variable in FreeVariables.Of(definition.Written).Where(variable => !definition.Parameters.Contains(variable.Name)))
            {
                _context.Error("catalog-variable", $"\"{variable.Name}\" is no parameter of \"{definition.Name}\".", variable.Origin, $"A definition sees nothing but its parameters: add it to them.");
            }

            if (!_all.TryAdd(definition.Name, definition))
            {
                _context.Error("catalog-duplicate", $"\"{definition.Name}\" is defined twice.", block.Origin, $"Remove one of the two.");
            }
        }
    }

    private void AddShape(BlockSyntax block)
    {
        if (!_shapes.TryAdd(new BlockReader(block, Hcl.Evaluation.Scope.Empty, _context).Label, block))
        {
            _context.Error("catalog-duplicate", $"The shape \"{block.Label(0)}\" is there twice.", block.Origin, $"Remove one of the two.");
        }
    }

    /// <summary>The value of a definition, with those that it calls in it.</summary>
    private Expression ValueOf(Definition definition)
    {
        if (definition.Value is { } known)
        {
            return known;
        }

        _expander.Nested++;
        definition.IsOpen = true;
        definition.Value = Bounded(_expander.Rewrite(definition.Written), definition.Written);
        definition.IsOpen = false;
        _expander.Nested--;
        return definition.Value;
    }

    private Expression Bounded(Expression result, Expression written)
    {
        if (ExpressionSize.IsBounded(result, written))
        {
            return result;
        }

        _context.Error("catalog-too-large", $"This expression grows too large when the definitions that it calls are put into it.", written.Origin, $"Split it up.");
        return new InvalidExpression(written.Origin);
    }

    private sealed class Expander(Definitions definitions) : ExpressionRewriter
    {
        public int Nested { get; set; }

        public override Expression Rewrite(Expression expression) =>
            expression is CallExpression call && definitions._all.TryGetValue(call.Name, out var definition) ? Call(call, definition) : base.Rewrite(expression);

        private Expression Call(CallExpression call, Definition definition)
        {
            if (definition.IsOpen || Nested == MostNested)
            {
                definitions._context.Error("catalog-recursion", $"\"{call.Name}\" calls itself, or too many others in turn.", call.Origin, $"Definitions may not be recursive, and nest {MostNested} levels deep at most.");
                return new InvalidExpression(call.Origin);
            }

            if (call.ExpandLast || call.Arguments.Length != definition.Parameters.Length)
            {
                definitions._context.Error("catalog-arguments", $"\"{call.Name}\" takes {definition.Parameters.Length} arguments: {string.Join(", ", definition.Parameters)}.", call.Origin, $"Give each of them.");
                return new InvalidExpression(call.Origin);
            }

            var arguments = definition.Parameters.Zip(call.Arguments, (name, argument) => KeyValuePair.Create(name, Rewrite(argument)));
            var value = definitions.ValueOf(definition);
            return definitions.Bounded(new Substitution(ImmutableDictionary.CreateRange(arguments)).Rewrite(value), call);
        }
    }
}

/// <summary>A function of a catalogue's own.</summary>
/// <param name="Written">Its value as it is written.</param>
internal sealed record Definition(string Name, ImmutableArray<string> Parameters, Expression Written, Core.Places.Origin Origin)
{
    /// <summary>Its value with the definitions that it calls put into it; null until it is asked for.</summary>
    public Expression? Value { get; set; }

    /// <summary>Whether its value is being made.</summary>
    public bool IsOpen { get; set; }
}
