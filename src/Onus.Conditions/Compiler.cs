using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Onus.Conditions.Asking;
using Onus.Conditions.Nodes;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Conditions;

/// <summary>Makes nodes of the expressions of one condition.</summary>
/// <param name="program">What all conditions of the program share.</param>
/// <param name="scope">The variables and constants that this one sees.</param>
internal class Compiler(ProgramShape program, ScopeShape scope)
{
    /// <summary>Longer chains of operators are gone through in a loop, which the interpreter does.</summary>
    private const int LongChain = 32;

    /// <summary>What all conditions of the program share.</summary>
    protected ProgramShape Program => program;

    private readonly Scope _constants = Scope.Of(scope.Constants);
    private ImmutableArray<(string Name, int Number)> _variables = [];
    private int? _splatItem;

    /// <summary>The lowest number of a loop's variable that was met since somebody looked.</summary>
    private int _lowest = int.MaxValue;

    /// <summary>The node of an expression.</summary>
    public Node Compile(Expression expression)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return Interpreted(expression);
        }

        return expression switch
        {
            LiteralExpression literal => new ConstantNode(literal.Value, literal.Origin),
            TemplateExpression or TupleExpression or ObjectExpression or UnaryExpression when Constants.Of(expression) is { } constant => new ConstantNode(constant, expression.Origin),
            ParenthesesExpression parentheses => Compile(parentheses.Inner),
            TemplateWrapExpression wrap => Compile(wrap.Wrapped),
            VariableExpression variable => Variable(variable),
            AttributeExpression attribute => Attribute(attribute),
            IndexExpression index => Index(index),
            UnaryExpression { Operator: UnaryOperator.Not } not => new NotNode(Clause(not.Operand), not.Origin),
            BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } logic => Logic(logic),
            BinaryExpression binary when !IsLong(binary) => Binary(binary),
            ConditionalExpression choice => new ChoiceNode(Clause(choice.Condition), Clause(choice.Then), Clause(choice.Else), choice.Origin),
            TupleExpression tuple => new TupleNode([.. tuple.Items.Select(Compile)], tuple.Origin),
            ObjectExpression @object => Object(@object),
            TemplateExpression template => Template(template),
            CallExpression call => Shared(call, () => Call(call)),
            ForExpression { ResultKey: null } loop => Shared(loop, () => new ForNode(LoopOf(loop), loop.Origin)),
            SplatExpression splat when IsPath(splat.Each) => Splat(splat),
            SplatItemExpression item when _splatItem is { } number => new VariableNode(number, item.Origin),
            _ => Interpreted(expression),
        };
    }

    /// <summary>The node of what is asked for its truth.</summary>
    public virtual Node Clause(Expression expression) => Compile(expression);

    /// <summary>The node of a chain of <c>&amp;&amp;</c> or of <c>||</c>.</summary>
    protected virtual TruthNode Chain(ImmutableArray<Node> parts, Truth decisive, BinaryExpression logic) => new LogicNode(parts, decisive, logic.Origin);

    /// <summary>The node of <c>anytrue</c> or <c>alltrue</c> of a loop.</summary>
    protected virtual TruthNode Quantifier(Loop made, Truth decisive, ForExpression loop) => new QuantifierNode(made, decisive, SieveOf(made, decisive), loop.Origin);

    /// <summary>What holds back the elements that decide nothing; null where they have to be asked about, or where their numbers are told.</summary>
    private Sieve? SieveOf(Loop loop, Truth decisive) =>
        loop is { Key: null, Condition: null } && loop.Collection.Constant is null && loop.Result.OutsideOf(loop.Item) is { } outside && outside.Truth == decisive.Not()
            ? program.SieveOf(loop.Collection, outside.Needs)
            : null;

    /// <summary>A node that no loop around changes is one with those that are written alike.</summary>
    private Node Shared(Expression expression, Func<Node> compile)
    {
        var before = _lowest;
        _lowest = int.MaxValue;
        var node = compile();
        var isClosed = _lowest >= _variables.Length;
        _lowest = Math.Min(before, isClosed ? int.MaxValue : _lowest);
        return isClosed && node.Constant is null ? program.Share(expression, scope.Constants, node) : node;
    }

    private static bool IsLong(BinaryExpression binary)
    {
        var links = 0;
        for (var at = binary.Left as BinaryExpression; at is not null && links < LongChain; at = at.Left as BinaryExpression)
        {
            links++;
        }

        return links == LongChain;
    }

    private InterpretedNode Interpreted(Expression expression)
    {
        _lowest = _variables.IsEmpty ? _lowest : 0;
        return new InterpretedNode(expression, scope, _variables);
    }

    private Node Variable(VariableExpression variable)
    {
        for (var i = _variables.Length - 1; i >= 0; i--)
        {
            if (_variables[i].Name == variable.Name)
            {
                _lowest = Math.Min(_lowest, _variables[i].Number);
                return new VariableNode(_variables[i].Number, variable.Origin);
            }
        }

        return program.Paths.Root(variable.Name) is { } root ? new SubjectPathNode(root, program.Paths[root].Path, variable.Origin)
            : scope.Constants[variable.Name] is { } constant ? new ConstantNode(constant, variable.Origin)
            : Interpreted(variable);
    }

    private Node Attribute(AttributeExpression attribute)
    {
        switch (Compile(attribute.Target))
        {
            case SubjectPathNode path:
                var number = program.Paths.Attribute(path.Number, attribute.Name);
                return new SubjectPathNode(number, program.Paths[number].Path, attribute.Origin);
            case { Constant: MapValue map } when map[attribute.Name] is { } constant:
                return new ConstantNode(constant, attribute.Origin);
            case var target:
                return new AttributeNode(target, attribute.Name, program.NextPlace(), attribute.Origin);
        }
    }

    private Node Index(IndexExpression index)
    {
        var (target, key) = (Compile(index.Target), Compile(index.Key));
        return target.Constant is MapValue map && key.Constant is StringValue name && map[name.Value] is { } constant
            ? new ConstantNode(constant, index.Origin)
            : new IndexNode(target, key, index.Origin);
    }

    private TruthNode Logic(BinaryExpression logic)
    {
        var parts = new List<Node>();
        Expression at = logic;
        while (at is BinaryExpression link && link.Operator == logic.Operator)
        {
            parts.Add(Clause(link.Right));
            at = link.Left;
        }

        parts.Add(Clause(at));
        parts.Reverse();
        return Chain([.. parts], logic.Operator == BinaryOperator.And ? Truth.False : Truth.True, logic);
    }

    private Node Binary(BinaryExpression binary)
    {
        var (left, right) = (Compile(binary.Left), Compile(binary.Right));
        if (CallForms.Compared(binary, left, right) is { } count)
        {
            return count;
        }

        return binary.Operator is BinaryOperator.Equal or BinaryOperator.NotEqual
            ? new EqualityNode(left, right, binary.Operator == BinaryOperator.NotEqual, binary.Origin)
            : new ArithmeticNode(binary.Operator, left, right, binary.Origin);
    }

    private Node Object(ObjectExpression @object)
    {
        var names = @object.Items.Select(item => (Constants.Of(item.Key) as StringValue)?.Value).ToList();
        return names.Contains(null)
            ? Interpreted(@object)
            : new ObjectNode([.. @object.Items.Select((item, i) => (names[i]!, Compile(item.Value)))], @object.Origin);
    }

    private Node Call(CallExpression call)
    {
        if (call is { Name: "anytrue" or "alltrue", ExpandLast: false, Arguments: [ForExpression { ResultKey: null } loop] })
        {
            return Quantifier(LoopOf(loop), call.Name == "anytrue" ? Truth.True : Truth.False, loop);
        }

        if (call.ExpandLast || program.Options.Functions.Find(call.Name) is not { } function || call.Arguments.Length < function.MinArguments || call.Arguments.Length > (function.MaxArguments ?? int.MaxValue))
        {
            return Interpreted(call);
        }

        var arguments = call.Arguments.Select(Compile).ToImmutableArray();
        var isPure = ProgramShape.IsPure(function);
        if (isPure && arguments.All(argument => argument.Constant is not null) && Folded(call) is { } constant)
        {
            return new ConstantNode(constant, call.Origin);
        }

        // What is asked about one element of a loop after the other the loop holds back itself.
        var sieve = function.Needs is { } needs && arguments is [SubjectPathNode, _, ..] ? program.SieveOf(arguments[0], needs) : null;
        return CallForms.Of(new CallNode(function, arguments, call), function, arguments, isPure, sieve);
    }

    private Node Template(TemplateExpression template)
    {
        if (!template.Parts.All(part => part is TemplateLiteral or TemplateInterpolation))
        {
            return Interpreted(template);
        }

        var parts = template.Parts.Select(part => part is TemplateLiteral literal ? new ConstantNode(Value.Of(literal.Text), literal.Origin) : Compile(((TemplateInterpolation)part).Expression)).ToImmutableArray();
        return parts.All(part => part.Constant is not null) && Folded(template) is { } constant
            ? new ConstantNode(constant, template.Origin)
            : new TemplateNode(parts, Interpreted(template));
    }

    /// <summary>What always comes to the same; null when nothing comes of it that is known.</summary>
    private Value? Folded(Expression expression)
    {
        var run = new EvaluationRun(program.Options, null, null, null);
        var value = run.Evaluate(expression, _constants.Frame);
        return run.ErrorMark == 0 && Hcl.Conversion.ValueTraits.FindUnknown(value) is null ? value : null;
    }

    /// <summary>Whether what is taken of each element of a splat is an attribute of it, or one of that.</summary>
    private static bool IsPath(Expression each) => each is SplatItemExpression || (each is AttributeExpression attribute && IsPath(attribute.Target));

    private SplatNode Splat(SplatExpression splat)
    {
        var written = Interpreted(splat);
        var source = Compile(splat.Source);
        var around = _variables;
        _splatItem = Bind("");
        var each = Compile(splat.Each);
        (_variables, _splatItem) = (around, null);
        return new SplatNode(source, around.Length, each, splat, written);
    }

    private Loop LoopOf(ForExpression loop)
    {
        var collection = Compile(loop.Collection);
        var around = _variables;
        int? key = loop.KeyName is { } name ? Bind(name) : null;
        var item = Bind(loop.ItemName);
        var made = new Loop(collection, key, item, loop.Condition is null ? null : Clause(loop.Condition), Clause(loop.ResultValue));
        _variables = around;
        return made;
    }

    private int Bind(string name)
    {
        var number = _variables.Length;
        _variables = _variables.Add((name, number));
        program.Reserve(number + 1);
        return number;
    }
}
