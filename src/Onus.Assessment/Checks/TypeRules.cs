using System.Collections.Immutable;
using Onus.Catalog.Model;

namespace Onus.Assessment.Checks;

/// <summary>The rules for resources of one type on one day: overrides of holders, and checks. One object a type, compared by identity.</summary>
/// <param name="overrides">The overrides that are about it: the service's, then the team's; of each the unconditional ones first, in the order of the file.</param>
/// <param name="checks">The checks that are about it.</param>
/// <param name="day">The day that the scan speaks of.</param>
public sealed class TypeRules(Service service, ResourceType type, ImmutableArray<HolderOverride> overrides, ImmutableArray<Check> checks, string day)
{
    private RuleProgram? _program;

    /// <summary>The service.</summary>
    public Service Service { get; } = service;

    /// <summary>The type.</summary>
    public ResourceType Type { get; } = type;

    /// <summary>The overrides in the order in which they are applied.</summary>
    public ImmutableArray<HolderOverride> Overrides { get; } = overrides;

    /// <summary>The checks.</summary>
    public ImmutableArray<Check> Checks { get; } = checks;

    /// <summary>The overrides with a condition.</summary>
    public ImmutableArray<HolderOverride> Conditional { get; } = [.. overrides.Where(change => change.When is not null)];

    /// <summary>Their conditions, compiled when they are first asked for. Two threads may both compile them, to the same effect.</summary>
    internal RuleProgram Program => _program ??= new RuleProgram(Conditional, Checks, day);

    /// <summary>Whether settings switch one of the checks off.</summary>
    public bool HasOff { get; } = checks.Any(check => check.Off is not null);

    /// <summary>Whether one of them may leave to the customer what everybody takes for AWS's.</summary>
    public bool Uninherits { get; } = checks.Any(check => !check.Uninherits.IsEmpty) || overrides.Any(change => !change.Uninherits.IsEmpty);
}
