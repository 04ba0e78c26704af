using System.Collections.Concurrent;
using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Conditions;
using Onus.Conditions.Asking;
using Onus.Core.Values;

namespace Onus.Assessment.Checks;

/// <summary>The conditions of a type's rules, compiled together. Safe for use by several threads.</summary>
internal sealed class RuleProgram
{
    private readonly ConditionProgram _program = ConditionVariables.NewProgram();
    private readonly ConcurrentBag<RuleAsker> _idle = [];

    /// <summary>Compiles rules.</summary>
    /// <param name="overrides">Overrides with a condition.</param>
    /// <param name="checks">The checks.</param>
    /// <param name="day">The day that the scan speaks of.</param>
    public RuleProgram(ImmutableArray<HolderOverride> overrides, ImmutableArray<Check> checks, string day)
    {
        var constants = new Dictionary<MapValue, MapValue>(ReferenceEqualityComparer.Instance);
        MapValue Shared(MapValue locals) => constants.TryGetValue(locals, out var known) ? known : constants[locals] = ConditionVariables.Constants(locals, MapValue.Empty, day);
        Overrides = [.. overrides.Select(change => _program.Add(change.When!, Shared(change.Locals)))];
        Checks = [.. checks.Select(check =>
        {
            var own = check.Parameters.Count == 0 ? Shared(check.Locals) : ConditionVariables.Constants(check.Locals, check.Parameters, day);
            return new CheckProgram(check.Applies is null ? null : _program.Add(check.Applies, own), _program.Add(check.Condition, own));
        })];
        Groups = RuleGroup.Of(overrides, checks, _program);
    }

    /// <summary>All rules, by what they read.</summary>
    public ImmutableArray<RuleGroup> Groups { get; }

    /// <summary>The conditions of the overrides.</summary>
    public Condition[] Overrides { get; }

    /// <summary>The conditions of the checks.</summary>
    public CheckProgram[] Checks { get; }

    /// <summary>One who asks, for one thread.</summary>
    /// <param name="nameOf">How the properties of other resources are named in what was read; null for not at all.</param>
    public RuleAsker NewAsker(Func<object?, Value, string?>? nameOf = null) => new(this, _program.NewAsker(nameOf));

    /// <summary>Lets one ask who asked before, and gets it back afterwards.</summary>
    public T Ask<T>(Func<RuleAsker, T> ask)
    {
        var asker = _idle.TryTake(out var known) ? known : NewAsker();
        var answer = ask(asker);
        _idle.Add(asker);
        return answer;
    }
}

/// <summary>The conditions of a check.</summary>
/// <param name="Applies">Which resources it is about; null for all.</param>
/// <param name="Condition">The statement.</param>
internal sealed record CheckProgram(Condition? Applies, Condition Condition);
