using Onus.Hcl.Conversion;
using System.Collections.Immutable;
using Onus.Core.Bounds;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Hcl.Functions;

/// <summary>A function of the language.</summary>
public sealed record Function
{
    /// <summary>What it is called: all that it holds is not for one line.</summary>
    public override string ToString() => Name;

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The fewest arguments.</summary>
    public required int MinArguments { get; init; }

    /// <summary>The most arguments; null when there is no limit.</summary>
    public int? MaxArguments { get; init; }

    /// <summary>Computes the result. Throws <see cref="FunctionException"/> for arguments that it can't take.</summary>
    public required Func<FunctionCall, Value> Body { get; init; }

    /// <summary>Whether the body wants to see null arguments; else a null is an error before it is called.</summary>
    public bool TakesNull { get; init; }

    /// <summary>Whether the body wants to see arguments that are, or anywhere hold, unknowns; else any such argument makes the result unknown before it is called.</summary>
    public bool TakesUnknown { get; init; }

    /// <summary>Whether what is in its arguments, which are lists, is in its result: so that of a result that is not known as a whole it is known what is in it.</summary>
    public bool KeepsMembers { get; init; }

    /// <summary>How many times longer it takes than to go through the arguments, in steps; 0 for a function that looks at no more than a few parts of them, passes them on, or takes what it costs from <see cref="FunctionCall.Budget"/> itself.</summary>
    public int Effort { get; init; } = 1;

    /// <summary>
    /// What the function says of one argument, for who only asks for the truth of it: without the ceremony of a call.
    /// Where it is unknown <see cref="Body"/> is asked, which tells why. Null for a function that has no such form.
    /// </summary>
    public Func<Value, Truth>? TestOne { get; init; }

    /// <summary>The same for two arguments.</summary>
    public Func<Value, Value, Truth>? TestTwo { get; init; }

    /// <summary>The same for three arguments.</summary>
    public Func<Value, Value, Value, Truth>? TestThree { get; init; }

    /// <summary>
    /// What must not be false of the first argument for the function to be true, whatever the others are: so that what is out of question for it is asked once. Null where there is no such thing.
    /// </summary>
    public Func<Value, Truth>? Needs { get; init; }

    /// <summary>
    /// How many elements the result, a number, counts, for who only compares it with another number: without the ceremony of a call. Null for a function that counts nothing.
    /// </summary>
    public Func<Value, Measured>? Measure { get; init; }

    /// <summary>
    /// Whether the result, a list, has any element, for two arguments and who asks for no more. Where it is unknown <see cref="Body"/> is asked. Null for a function that has no such form.
    /// </summary>
    public Func<Value, Value, Budget, Truth>? FindsAny { get; init; }

    /// <summary>What the elements of its result are called within its first argument, which they are taken from (<c>Statement</c> of a policy); null where they are not.</summary>
    public string? Part { get; init; }

    /// <summary>Whether the result depends on whom a condition is asked about, besides the arguments and what is around (<see cref="FunctionCall.Context"/>).</summary>
    public bool IsOfSubject { get; init; }

    /// <summary>What the function answers where absence is no error (the catalogue's conditions) and an argument is null; null when it then gives null.</summary>
    public Value? AbsentResult { get; init; }
}

/// <summary>How many elements something has.</summary>
/// <param name="Least">At least so many; below zero when only a call can tell.</param>
/// <param name="Most">At most so many; the largest number where nothing is known of it.</param>
/// <param name="Reason">Why it is not known, when it is not.</param>
public readonly record struct Measured(int Least, int Most, UnknownReason? Reason = null)
{
    /// <summary>Only a call can tell.</summary>
    public static Measured Untold { get; } = new(-1, -1);

    /// <summary>So many and no other number.</summary>
    public static Measured Exactly(int count) => new(count, count);
}

/// <summary>One call of a function.</summary>
/// <param name="Arguments">The arguments, already evaluated and expanded.</param>
/// <param name="Origin">Where the call stands.</param>
/// <param name="Files">The files that the call may read; null when it may read none.</param>
public readonly record struct FunctionCall(ImmutableArray<Value> Arguments, Origin Origin, IFileReader? Files)
{
    /// <summary>What the host's own functions work on; null when the host gives nothing.</summary>
    public object? Context { get; init; }

    /// <summary>Pays for what can't be told by the arguments and the result; null when nobody asks for it.</summary>
    public Budget? Budget { get; init; }

    /// <summary>Evaluates an HCL template given as text with the given variables, for <c>templatefile</c>; null where templates are not to be had.</summary>
    public Func<string, MapValue, Value>? Template { get; init; }
}

/// <summary>The files that functions may read, all of them below one root.</summary>
public interface IFileReader
{
    /// <summary>The content of a file.</summary>
    /// <param name="path">The path, relative to the module or absolute.</param>
    /// <exception cref="FunctionException">It is not there, not below the root, or too large.</exception>
    byte[] Read(string path);

    /// <summary>Whether a file is there.</summary>
    /// <param name="path">The path, relative to the module or absolute.</param>
    bool Exists(string path);

    /// <summary>The files below a folder whose relative path matches a pattern, sorted, with forward slashes.</summary>
    /// <param name="pattern">The pattern, with <c>*</c>, <c>**</c>, <c>?</c> and <c>{a,b}</c>.</param>
    IEnumerable<string> Matching(string folder, string pattern);
}
