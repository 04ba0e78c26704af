using Onus.Contracts;
using Onus.Core.Bounds;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Conditions.Asking;

/// <summary>
/// Asks the conditions of one program about one subject after the other. What it has read of the subject, where keys stand and the variables of loops are its own,
/// so each thread has another; nothing is allocated for a simple question.
/// </summary>
public sealed class Asker
{
    private static readonly UnknownReason Undecided = new(UnknownCode.Invalid, $"the condition is neither true nor false");
    private static readonly UnknownReason Untold = new(UnknownCode.Invalid, $"it can't be told");
    private readonly PathTable _paths;
    private readonly Value?[] _values;
    private readonly Value?[] _shared;
    private readonly KeyMemory[] _keysOfPaths;
    private readonly KeyMemory[] _keysOfPlaces;
    private object? _context;
    private bool _hasPlaces;

    internal Asker(PathTable paths, int places, int variables, int shared, EvaluationOptions options)
    {
        _paths = paths;
        _values = new Value?[paths.Count];
        _keysOfPaths = new KeyMemory[paths.Count];
        _keysOfPlaces = new KeyMemory[places];
        _shared = new Value?[shared];
        Variables = new Traced[variables];
        Run = new EvaluationRun(options, null, null, null);
    }

    /// <summary>How many paths of subjects were looked up so far: what a benchmark counts.</summary>
    public long Reads { get; private set; }

    /// <summary>How many conditions were asked so far: what a benchmark counts.</summary>
    public long Asks { get; private set; }

    /// <summary>The state that it shares with the interpreter's functions.</summary>
    internal EvaluationRun Run { get; }

    /// <summary>Where the clauses are noted that decide; null where nobody wants to know.</summary>
    internal ClauseTrace? Clauses { get; private set; }

    /// <summary>The variables of the loops around, by number.</summary>
    internal Traced[] Variables { get; }

    /// <summary>Why the last truth that was unknown was so.</summary>
    internal UnknownReason Cause { get; set; } = Undecided;

    /// <summary>Turns to another subject.</summary>
    /// <param name="roots">The values of the program's variables, in its order.</param>
    /// <param name="context">What the host's own functions work on.</param>
    public void Look(object? context, params ReadOnlySpan<Value> roots)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(roots.Length, _paths.Roots);
        _values.AsSpan().Clear();
        _shared.AsSpan().Clear();
        for (var i = 0; i < roots.Length; i++)
        {
            _values[i] = roots[i];
        }

        _context = context;
    }

    /// <summary>A member of one of the subject's variables, as a condition sees it that does not tell what it reads: without its place, where it is shared; null (<see cref="NullValue"/>) when it is not there.</summary>
    /// <param name="number">Its number (<see cref="ConditionProgram.NumberOf"/>).</param>
    public Value Member(int number)
    {
        Turn(null);
        return Read(number);
    }

    /// <summary>Asks a condition about the subject.</summary>
    /// <param name="reason">Why it is not known, when it is not.</param>
    /// <param name="budget">What it takes its steps and bytes from; null for one of its own.</param>
    /// <param name="trace">Where to note what was read; null not to.</param>
    public Truth Ask(Condition condition, out UnknownReason? reason, Budget? budget = null, ReadTrace? trace = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        Asks++;
        Turn(trace);
        Run.Restart(trace, _context, budget);
        Run.Charge(condition.Steps);
        var truth = condition.Root.Test(this);
        if (Run.IsExhausted && Run.ErrorMark == 0)
        {
            Run.StopForSteps(condition.Root.Origin);
        }

        if (Run.ErrorMark > 0)
        {
            reason = new UnknownReason(UnknownCode.Invalid, Run.Errors[0].Message);
            return Truth.Unknown;
        }

        reason = truth == Truth.Unknown ? Cause : null;
        return truth;
    }

    /// <summary>Asks a condition about the subject that explains itself.</summary>
    /// <param name="reason">Why it is not known, when it is not.</param>
    /// <param name="trace">Where to note what was read.</param>
    /// <param name="clause">The clauses that decided; its truth is the answer.</param>
    public Truth Explain(Condition condition, out UnknownReason? reason, ReadTrace trace, out Clause clause)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(trace);
        var start = trace.Mark;
        Clauses = new ClauseTrace(trace);
        var truth = Ask(condition, out reason, trace: trace);
        var root = Clauses.Root;
        Clauses = null;
        var isSpent = Run.IsExhausted;
        if (isSpent)
        {
            // Asking for more than what decides first may be what took too long.
            trace.Forget(start, trace.Mark);
            truth = Ask(condition, out reason, trace: trace);
        }

        clause = root is null ? throw new ArgumentException("The condition was not compiled to explain itself.", nameof(condition))
            : root.Truth == truth && !isSpent ? root
            : root with { Kind = ClauseKind.Leaf, Truth = truth, Reads = trace.ValuesSince(start), Parts = [] };
        return truth;
    }

    /// <summary>The value of a path of the subject.</summary>
    internal Value Read(int path) => _values[path] ?? LookUp(path);

    /// <summary>What was worked out of the subject before; null when it was not yet.</summary>
    /// <param name="number">Its number among what is shared.</param>
    internal Value? Shared(int number) => _shared[number];

    /// <summary>Keeps what was worked out of the subject.</summary>
    /// <param name="number">Its number among what is shared.</param>
    internal void Share(int number, Value value) => _shared[number] = value;

    /// <summary>The value of an attribute of what is no path of the subject.</summary>
    /// <param name="place">The number of the place that asks.</param>
    internal Value Attribute(Value target, string name, int place, Origin origin) => Attribute(target, name, ref _keysOfPlaces[place], origin);

    internal Truth TruthOf(Value value, Origin origin)
    {
        if (value is BooleanValue boolean)
        {
            return boolean.Value.ToTruth();
        }

        var truth = Run.ToTruth(value, origin);
        return truth == Truth.Unknown ? BeUnknown((value as UnknownValue)?.Reason ?? Undecided) : truth;
    }

    /// <summary>Says that a truth is unknown since a value is.</summary>
    /// <param name="cause">The value; null when it can't be told which.</param>
    internal Truth BeUnknown(UnknownValue? cause) => BeUnknown(cause?.Reason ?? Untold);

    /// <summary>Says that a truth is unknown.</summary>
    internal Truth BeUnknown(UnknownReason reason)
    {
        Cause = reason;
        return Truth.Unknown;
    }

    /// <summary>The truth as a value.</summary>
    internal Value ValueOf(Truth truth, Origin origin) => truth switch
    {
        Truth.True => Value.True,
        Truth.False => Value.False,
        _ => new UnknownValue(Cause, origin),
    };

    /// <summary>Sees to it that what was read before is as it is wanted now: only who tells what was read needs to know where it stands.</summary>
    private void Turn(ReadTrace? trace)
    {
        if (_hasPlaces != (trace is not null))
        {
            _hasPlaces = trace is not null;
            _values.AsSpan(_paths.Roots).Clear();
            _shared.AsSpan().Clear();
        }
    }

    private Value LookUp(int number)
    {
        Reads++;
        var path = _paths[number];
        return _values[number] = Attribute(Read(path.Parent), path.Name, ref _keysOfPaths[number], default);
    }

    private Value Attribute(Value target, string name, ref KeyMemory memory, Origin origin) =>
        target is MapValue { IsSensitive: false } map && (!_hasPlaces ? memory.FindShared(map, name) : memory.Find(map, name)) is { } found
            ? found
            : Traversals.Attribute(Run, target, name, origin);
}
