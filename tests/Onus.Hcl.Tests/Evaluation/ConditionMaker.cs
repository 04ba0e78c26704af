using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.Hcl.Tests.Evaluation;

/// <summary>
/// Makes conditions over <c>self</c> at random, as text, and values for <c>self</c> with unknowns in them. Branches of conditionals are conditions themselves,
/// since HCL converts a branch to the type of the other one, and of that an unknown says nothing.
/// </summary>
internal sealed class ConditionMaker(int seed)
{
    private static readonly string[] Scalars = ["true", "false", "null", "1", "2", "\"a\"", "\"ab\"", "\"true\"", "\"\""];
    private static readonly string[] Comparisons = [">", ">=", "<", "<=", "==", "!="];
    private readonly Random _random = new(seed);

    public string Condition(int depth) => depth == 0 ? Atom() : _random.Next(14) switch
    {
        0 or 1 => $"({Condition(depth - 1)} && {Condition(depth - 1)})",
        2 or 3 => $"({Condition(depth - 1)} || {Condition(depth - 1)})",
        4 => $"!({Condition(depth - 1)})",
        5 => $"(({Condition(depth - 1)}) ? ({Condition(depth - 1)}) : ({Condition(depth - 1)}))",
        6 => $"anytrue([for r in {Path()} : {Inner(depth - 1)}])",
        7 => $"alltrue([for k, r in {Path()} : {Inner(depth - 1)} if {Inner(depth - 1)}])",
        8 => $"can({Path()})",
        9 => $"try({Condition(depth - 1)}, {Condition(depth - 1)})",
        10 => $"[{Path()}, {Scalar()}] == [{Path()}, {Scalar()}]",
        11 => $"({Condition(depth - 1)}) == ({Condition(depth - 1)})",
        12 => $"length([for r in {Path()} : r if {Inner(depth - 1)}]) >= {_random.Next(3)}",
        _ => Atom(),
    };

    /// <summary>A value for <c>self</c>.</summary>
    public Value Self() => Value.Map([.. "abcdefg".Select(name => (name.ToString(), Any(2)))]);

    /// <summary>The value with each unknown replaced by something that it may be.</summary>
    public Value Decide(Value value) => value switch
    {
        UnknownValue { Refinement.Candidates: { IsDefaultOrEmpty: false } candidates } => Decide(candidates[_random.Next(candidates.Length)]),
        UnknownValue { Refinement.Prefix: { } prefix } => Value.Of(prefix + (_random.Next(2) == 0 ? "b" : "")),
        UnknownValue { IsNotNull: true } => Known(1) is { IsNull: false } known ? known : Value.True,
        UnknownValue => Known(2),
        ListValue list => Value.List([.. list.Items.Select(Decide)]),
        MapValue map => map.Select((_, item) => Decide(item)),
        _ => value,
    };

    private string Inner(int depth) => _random.Next(3) switch
    {
        0 => $"r == {Scalar()}",
        1 => $"r.a == {Scalar()}",
        _ => Condition(Math.Max(0, depth)),
    };

    private string Atom() => _random.Next(15) switch
    {
        0 or 1 or 2 => $"{Path()} == {Scalar()}",
        3 => $"{Path()} != {Scalar()}",
        4 => $"{Path()} == {Path()}",
        5 => $"{Path()} >= {_random.Next(3)}",
        6 => $"startswith({Path()}, \"a\")",
        7 => $"contains([{Scalar()}, {Path()}], {Path()})",
        8 => $"length({Path()}) {Comparison()} {_random.Next(3)}",
        9 => $"\"a${{{Path()}}}\" == \"a{_random.Next(2)}\"",
        10 => $"{Path()}[*].a == [{Scalar()}]",
        11 => Path(),
        12 => $"length(regexall(\"[ab]|tr\", {Path()})) {Comparison()} {_random.Next(3)}",
        13 => $"strcontains(\"x${{{Path()}}}b\", \"ab\")",
        _ => _random.Next(2) == 0 ? "true" : "false",
    };

    private string Path()
    {
        var path = "self." + "abcdefgh"[_random.Next(8)];
        for (var more = _random.Next(3); more > 0; more--)
        {
            path += _random.Next(4) switch { 0 => "[0]", 1 => "[\"b\"]", 2 when path[^1] != '0' => ".0", _ => ".a" };
        }

        return path;
    }

    private string Comparison() => Comparisons[_random.Next(Comparisons.Length)];

    private string Scalar() => Scalars[_random.Next(Scalars.Length)];

    private Value Any(int depth) => _random.Next(4) == 0 ? Unknown() : Known(depth);

    private Value Known(int depth) => _random.Next(depth == 0 ? 5 : 8) switch
    {
        0 => Value.Null,
        1 => Value.Of(_random.Next(2) == 0),
        2 => Value.Of(_random.Next(3)),
        3 or 4 => Value.Of(_random.Next(4) switch { 0 => "a", 1 => "ab", 2 => "true", _ => "" }),
        5 or 6 => Value.List([.. Enumerable.Range(0, _random.Next(3)).Select(_ => Any(depth - 1))]),
        _ => Value.Map(("a", Any(depth - 1)), ("b", Any(depth - 1))),
    };

    private UnknownValue Unknown() => Value.Unknown(UnknownCode.Stated, $"it is not known", refinement: _random.Next(5) switch
    {
        0 => Refinement.Present,
        1 => new Refinement { NotNull = true, Prefix = "a" },
        2 => new Refinement { Candidates = [Scalar(1), Scalar(1)] },
        _ => null,
    });

    private Value Scalar(int depth) => Known(depth) is ListValue or MapValue ? Value.Of("ab") : Known(0);
}
