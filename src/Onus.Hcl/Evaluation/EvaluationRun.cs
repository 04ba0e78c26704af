using System.Runtime.CompilerServices;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Evaluation;

/// <summary>One evaluation: its state, its bounds, and the way from each kind of expression to who evaluates it.</summary>
internal sealed class EvaluationRun
{
    private readonly List<EvaluationError> _errors = [];
    private long _steps;
    private TemplateEvaluator? _templates;

    public EvaluationRun(EvaluationOptions options, ReadTrace? trace, object? context)
    {
        Options = options;
        Trace = trace;
        Context = context;
    }

    /// <summary>A run of a template inside of another run: without a trace, and with the steps that are left.</summary>
    public EvaluationRun(EvaluationRun outer)
        : this(outer.Options, null, outer.Context)
    {
        TemplateDepth = outer.TemplateDepth + 1;
        _steps = outer._steps;
    }

    public EvaluationOptions Options { get; }

    /// <summary>How many templates are around.</summary>
    public int TemplateDepth { get; }

    public ReadTrace? Trace { get; }

    public object? Context { get; }

    public bool AbsenceIsNull => Options.AbsenceIsNull;

    public IReadOnlyList<EvaluationError> Errors => _errors;

    public int ErrorMark => _errors.Count;

    /// <summary>Counts work that is more than one step; the next step notices when it was too much.</summary>
    public void Charge(long steps) => _steps += steps;

    /// <summary>Lets no further step be taken.</summary>
    public void Exhaust() => _steps = Math.Max(_steps, Options.MaxSteps);

    public void TakeSteps(EvaluationRun inner) => _steps = inner._steps;

    public Func<string, MapValue, Value>? TemplateFor(CallExpression call)
    {
        if (Options.Template is not null || !Options.EvaluatesTemplates)
        {
            return Options.Template;
        }

        _templates ??= new TemplateEvaluator(this);
        _templates.Place = call.Origin;
        return _templates.Evaluate;
    }

    public long Steps => _steps;

    public void ForgetErrors(int mark) => _errors.RemoveRange(mark, _errors.Count - mark);

    public Value Fail(string message, Origin origin)
    {
        _errors.Add(new EvaluationError(message, origin));
        return new UnknownValue(new UnknownReason(UnknownCode.Invalid, message), origin);
    }

    /// <summary>The value of an expression that is used, so noted as read when it is a path.</summary>
    public Value Evaluate(Expression expression, Frame frame)
    {
        switch (expression)
        {
            case AttributeExpression or IndexExpression or VariableExpression or SplatItemExpression:
                var traced = EvaluateTraced(expression, frame);
                if (traced.Path is not null)
                {
                    Trace!.Add(traced.Path, traced.Value);
                }

                return frame.Scope.Settle(traced.Value);
            case LiteralExpression literal:
                return literal.Value;
            case TemplateExpression { Parts: [TemplateLiteral only] } plain:
                return Value.Of(only.Text, plain.Origin);
        }

        if (++_steps > Options.MaxSteps)
        {
            return Stop("the expression takes too many steps", expression.Origin);
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return Stop("the expression is nested too deeply", expression.Origin);
        }

        return expression switch
        {
            BinaryExpression binary => Operators.Evaluate(this, binary, frame),
            CallExpression call => Calls.Evaluate(this, call, frame),
            UnaryExpression unary => Operators.Evaluate(this, unary, frame),
            ParenthesesExpression parentheses => Evaluate(parentheses.Inner, frame),
            ConditionalExpression conditional => Conditionals.Evaluate(this, conditional, frame),
            TemplateExpression template => Templates.Evaluate(this, template, frame),
            TemplateWrapExpression wrap => Evaluate(wrap.Wrapped, frame),
            TupleExpression tuple => Constructors.Evaluate(this, tuple, frame),
            ObjectExpression @object => Constructors.Evaluate(this, @object, frame),
            ForExpression @for => Loops.Evaluate(this, @for, frame),
            SplatExpression splat => Traversals.EvaluateSplat(this, splat, frame).Value,
            InvalidExpression => Value.Unknown(UnknownCode.Invalid, "the expression can't be read", expression.Origin),
            _ => Fail("this kind of expression can't be evaluated", expression.Origin),
        };
    }

    /// <summary>The value of an expression that is only gone through, with the way to it.</summary>
    public Traced EvaluateTraced(Expression expression, Frame frame)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return new Traced(Stop("the expression is nested too deeply", expression.Origin), null);
        }

        return expression switch
        {
            VariableExpression variable => Traversals.EvaluateVariable(this, variable, frame),
            AttributeExpression attribute => Traversals.EvaluateAttribute(this, attribute, frame),
            IndexExpression index => Traversals.EvaluateIndex(this, index, frame),
            SplatExpression splat => Traversals.EvaluateSplat(this, splat, frame),
            SplatItemExpression => frame.SplatItem(),
            ParenthesesExpression parentheses => EvaluateTraced(parentheses.Inner, frame),
            TemplateWrapExpression wrap => EvaluateTraced(wrap.Wrapped, frame),
            _ => Named(Evaluate(expression, frame)),
        };
    }

    /// <summary>A value together with the name that the host has for it.</summary>
    public Traced Named(Value value) =>
        Trace is not null && Options.NameOf?.Invoke(value) is { } name ? new Traced(value, ReadPath.Root(name)) : new Traced(value, null);

    /// <summary>The truth of a value that is used as a condition.</summary>
    public Truth ToTruth(Value value, Origin origin)
    {
        switch (value)
        {
            case BooleanValue boolean:
                return boolean.Value.ToTruth();
            case UnknownValue unknown:
                return Unknowns.CommonTruth(unknown, candidate => ToTruth(candidate, origin));
            case NullValue when AbsenceIsNull:
                return Truth.False;
            case StringValue text when Scalars.TryBoolean(text.Value, AbsenceIsNull, out var parsed):
                return parsed.ToTruth();
            case NullValue:
                Fail("a condition must be true or false, not null", origin);
                return Truth.Unknown;
            default:
                Fail("a condition must be true or false", origin);
                return Truth.Unknown;
        }
    }

    public Value FromTruth(Truth truth, Value left, Value right, Origin origin) => truth switch
    {
        Truth.True => Value.True,
        Truth.False => Value.False,
        _ => Unknowns.Of(left, right, origin),
    };

    private UnknownValue Stop(string message, Origin origin)
    {
        if (_errors.Count == 0 || _errors[^1].Message != message)
        {
            _errors.Add(new EvaluationError(message, origin));
        }

        return Value.Unknown(UnknownCode.LimitReached, message, origin);
    }
}
