using System.Runtime.CompilerServices;
using Onus.Contracts;
using Onus.Core.Bounds;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Evaluation;

/// <summary>One evaluation: its state, its bounds, and the way from each kind of expression to who evaluates it.</summary>
internal sealed class EvaluationRun
{
    private const int MaxErrors = 100;
    private const int StepsOfFailure = 20;
    private Budget _budget;
    private int _errorCount;
    private List<EvaluationError>? _errors;
    private TemplateEvaluator? _templates;

    public EvaluationRun(EvaluationOptions options, ReadTrace? trace, object? context, Budget? budget)
    {
        Options = options;
        AbsenceIsNull = options.AbsenceIsNull;
        _budget = budget ?? new Budget(options.MaxSteps, options.MaxSteps * Weight.BytesPerStep);
        Trace = trace;
        Context = context;
    }

    /// <summary>Begins anew, as if it were another run with the same options.</summary>
    public void Restart(ReadTrace? trace, object? context, Budget? budget)
    {
        _budget = budget ?? new Budget(Options.MaxSteps, Options.MaxSteps * Weight.BytesPerStep);
        _errorCount = 0;
        _errors = null;
        _templates = null;
        Trace = trace;
        Context = context;
        Doubts = 0;
        DoubtfulFailures = 0;
        Attempts = 0;
    }

    /// <summary>A run of a template inside of another run: without a trace, and from the same budget.</summary>
    public EvaluationRun(EvaluationRun outer)
        : this(outer.Options, null, outer.Context, outer._budget) => TemplateDepth = outer.TemplateDepth + 1;

    public EvaluationOptions Options { get; }

    /// <summary>How often a step was taken from an unknown.</summary>
    public int Doubts { get; private set; }

    /// <summary>How often something went wrong only perhaps.</summary>
    public int DoubtfulFailures { get; private set; }

    /// <summary>Why the last unknown that a step was taken from is not known.</summary>
    public UnknownReason? LastDoubt { get; private set; }

    /// <summary>How many <c>try</c> and <c>can</c> are around.</summary>
    public int Attempts { get; set; }

    /// <summary>How many templates are around.</summary>
    public int TemplateDepth { get; }

    public ReadTrace? Trace { get; private set; }

    public object? Context { get; private set; }

    public Budget Budget => _budget;

    public bool AbsenceIsNull { get; }

    /// <summary>What went wrong; the first hundred, since more tell nothing new.</summary>
    public IReadOnlyList<EvaluationError> Errors => (IReadOnlyList<EvaluationError>?)_errors ?? [];

    /// <summary>How much has gone wrong so far.</summary>
    public int ErrorMark => _errorCount;

    /// <summary>Whether the budget is spent.</summary>
    public bool IsExhausted => _budget.IsSpent;

    /// <summary>Counts work that is more than one step; the next step notices when it was too much.</summary>
    public void Charge(long steps) => _budget.Take(steps);

    /// <summary>Counts the elements that a collection gets.</summary>
    public void ChargeItems(int count) => _budget.Make(count * (long)Weight.BytesPerStep);

    /// <summary>Counts a text that is made.</summary>
    public void ChargeText(int length) => _budget.MakeText(length);

    /// <summary>Counts the work of walking through a value.</summary>
    /// <param name="effort">How many times more work it is.</param>
    public void ChargeFor(Value value, int effort = 1) => _budget.Read(value, effort);

    /// <summary>Counts a value that a function made.</summary>
    public void ChargeForNew(Value value) => _budget.Make(value);

    /// <summary>Lets no further step be taken.</summary>
    public void Exhaust() => _budget.Exhaust();

    /// <summary>
    /// Notes that a step was taken from an unknown, which may turn out to be wrong once the value is known: what <c>try</c> and <c>can</c> have to ask.
    /// </summary>
    public void Doubt(UnknownReason reason)
    {
        Doubts++;
        LastDoubt = reason;
    }

    /// <summary>Notes that what went wrong since a mark does so only for some of the values that an unknown may have.</summary>
    public void DoubtFailures(int mark)
    {
        if (_errorCount > mark)
        {
            DoubtfulFailures++;
        }
    }

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

    public void ForgetErrors(int mark)
    {
        _errorCount = mark;
        if (_errors is not null && _errors.Count > mark)
        {
            _errors.RemoveRange(mark, _errors.Count - mark);
        }
    }

    /// <summary>An unknown in the place of what went wrong first since a mark.</summary>
    public UnknownValue Failed(int mark, Origin origin) =>
        Value.Unknown(UnknownCode.Invalid, _errors![Math.Min(mark, _errors.Count - 1)].Message, origin);

    public UnknownValue Fail(Message message, Origin origin)
    {
        _budget.Take(StepsOfFailure);
        Note(message, origin);
        return Value.Unknown(UnknownCode.Invalid, message, origin);
    }

    /// <summary>The unknown in the place of what is beyond a bound.</summary>
    public UnknownValue Stop(Message message, Origin origin)
    {
        Note(message, origin);
        return Value.Unknown(UnknownCode.LimitReached, message, origin);
    }

    /// <summary>The unknown in the place of what the budget does not suffice for.</summary>
    public UnknownValue StopForSteps(Origin origin)
    {
        Note($"the expression takes too many steps", origin);
        return _budget.Missing(origin);
    }

    private void Note(Message message, Origin origin)
    {
        _errors ??= [];
        _errorCount++;
        if (_errors.Count < MaxErrors)
        {
            _errors.Add(new EvaluationError(message, origin));
        }
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
            case TemplateExpression { Parts: [] or [TemplateLiteral] } plain:
                return Constants.Of(plain)!;
        }

        if (!_budget.Take())
        {
            return StopForSteps(expression.Origin);
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return Stop($"the expression is nested too deeply", expression.Origin);
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
            InvalidExpression => Value.Unknown(UnknownCode.Invalid, $"the expression can't be read", expression.Origin),
            _ => Fail($"this kind of expression can't be evaluated", expression.Origin),
        };
    }

    /// <summary>The value of an expression that is only gone through, with the way to it.</summary>
    public Traced EvaluateTraced(Expression expression, Frame frame)
    {
        if (!_budget.Take())
        {
            return new Traced(StopForSteps(expression.Origin), null);
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return new Traced(Stop($"the expression is nested too deeply", expression.Origin), null);
        }

        return expression switch
        {
            VariableExpression variable => Traversals.EvaluateVariable(this, variable, frame),
            AttributeExpression attribute => Traversals.EvaluateAttribute(this, attribute, frame),
            IndexExpression index => Traversals.EvaluateIndex(this, index, frame),
            SplatExpression splat => Traversals.EvaluateSplat(this, splat, frame),
            SplatItemExpression => frame.TrySplatItem(out var item) ? item : new Traced(Fail($"this stands for an element of a splat, but outside of one", expression.Origin), null),
            ParenthesesExpression parentheses => EvaluateTraced(parentheses.Inner, frame),
            TemplateWrapExpression wrap => EvaluateTraced(wrap.Wrapped, frame),
            _ => Named(Evaluate(expression, frame)),
        };
    }

    /// <summary>A value together with the name that the host has for it.</summary>
    public Traced Named(Value value) =>
        Trace is not null && Options.NameOf?.Invoke(Context, value) is { } name ? new Traced(value, ReadPath.Root(name)) : new Traced(value, null);

    /// <summary>The truth of a value that is used as a condition.</summary>
    public Truth ToTruth(Value value, Origin origin)
    {
        switch (value)
        {
            case BooleanValue boolean:
                return boolean.Value.ToTruth();
            case UnknownValue unknown:
                return ToTruthOfUnknown(unknown, origin);
            case NullValue when AbsenceIsNull:
                return Truth.False;
            case StringValue text when Scalars.TryBoolean(text.Value, AbsenceIsNull, out var parsed):
                return parsed.ToTruth();
            case NullValue:
                Fail($"a condition must be true or false, not null", origin);
                return Truth.Unknown;
            default:
                Fail($"a condition must be true or false", origin);
                return Truth.Unknown;
        }
    }

    public Value FromTruth(Truth truth, Value left, Value right, Origin origin) => truth switch
    {
        Truth.True => Value.True,
        Truth.False => Value.False,
        _ => Unknowns.Of(left, right, origin),
    };

    private Truth ToTruthOfUnknown(UnknownValue unknown, Origin origin) => Unknowns.CommonTruth(this, unknown, candidate => ToTruth(candidate, origin));
}
