using Onus.Contracts;
using Onus.Core.Values;
using Onus.Hcl.Functions;

namespace Onus.Hcl.Evaluation;

/// <summary>How expressions are evaluated.</summary>
public sealed record EvaluationOptions
{
    /// <summary>The functions that may be called.</summary>
    public required FunctionTable Functions { get; init; }

    /// <summary>
    /// Whether absence is no error, as in the catalogue's conditions: absent attributes read as null, null counts as false,
    /// comparisons with null are false, scalars compare as CloudFormation compares them (<c>"true" == true</c>).
    /// </summary>
    public bool AbsenceIsNull { get; init; }

    /// <summary>The files that functions may read; null for none.</summary>
    public IFileReader? Files { get; init; }

    /// <summary>Evaluates a template given as text with the given variables, for <c>templatefile</c>; null where templates are not to be had.</summary>
    public Func<string, MapValue, Value>? Template { get; init; }

    /// <summary>
    /// Whether <c>templatefile</c> and <c>templatestring</c> evaluate their templates with these same options, where <see cref="Template"/> is null.
    /// A template sees only the variables that it is given; nesting, length and steps are bounded.
    /// </summary>
    public bool EvaluatesTemplates { get; init; }

    /// <summary>The most steps that an evaluation may take which is given no budget; what needs more is unknown (<see cref="UnknownCode.LimitReached"/>).</summary>
    public long MaxSteps { get; init; } = 20_000_000;

    /// <summary>
    /// Whether a map is one thing as a whole (the properties of a resource), given what the host's functions work on: a loop goes over it as over a list of one,
    /// since a single thing stands where a list may stand too. Null when no map is.
    /// </summary>
    public Func<object?, MapValue, bool>? IsWhole { get; init; }

    /// <summary>Names a value that did not come from a variable (the properties of a related resource), for the trace, given what the host's functions work on; null when it has no name.</summary>
    public Func<object?, Value, string?>? NameOf { get; init; }
}
