using System.Collections.Immutable;
using Onus.Core.Places;

namespace Onus.Catalog.Model;

/// <summary>How the provider takes a penetration test.</summary>
public enum TestStance : byte
{
    /// <summary>It may be done without asking.</summary>
    Permitted,

    /// <summary>It may be done once the provider has approved it.</summary>
    NeedsApproval,

    /// <summary>It may not be done.</summary>
    Prohibited,
}

/// <summary>What the provider lets its customers test, as data.</summary>
public sealed record TestRules
{
    /// <summary>The responsibility that they concern.</summary>
    public required string Responsibility { get; init; }

    /// <summary>Names of the provider: whose own systems are never a customer's to test, and who gives its approval.</summary>
    public required ImmutableArray<string> Provider { get; init; }

    /// <summary>What is said of a test of the provider's own systems.</summary>
    public required string Infrastructure { get; init; }

    /// <summary>What is said of a target that no rule names.</summary>
    public required string Unlisted { get; init; }

    /// <summary>What is said of a system that belongs to somebody else.</summary>
    public required string Others { get; init; }

    /// <summary>The ids of the sources of these sentences.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>What may be tested, and what may not, in the order of the file.</summary>
    public ImmutableArray<TestTargetRule> Targets { get; init; } = [];

    /// <summary>What tests do, in the order of the file.</summary>
    public ImmutableArray<TestActivityRule> Activities { get; init; } = [];

    /// <summary>Where they are declared.</summary>
    public Origin Origin { get; init; }

    /// <summary>Whether a name is one of the provider's, in any case.</summary>
    public bool IsProvider(string name) => Provider.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>What is known of an activity by its id or another name, in any case; null when none is called so.</summary>
    public TestActivityRule? FindActivity(string name) => Activities.FirstOrDefault(activity => activity.Names.Prepend(activity.Id).Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>What is said of a type of resource; null when nothing is.</summary>
    /// <param name="service">The id of its service.</param>
    /// <param name="role">As what it is tested, where that is not the resource itself; null for the resource.</param>
    public TestTargetRule? FindTarget(string service, string type, string? role) =>
        Targets.Where(rule => rule.IsAbout(service, type)).OrderByDescending(rule => rule.As == role).FirstOrDefault(rule => rule.As is null || rule.As == role);
}

/// <summary>Something that may be tested or may not.</summary>
/// <param name="Service">The id of the service whose types are meant; null where they are listed.</param>
/// <param name="Types">The types that are meant; empty for all of the service.</param>
/// <param name="As">As what a resource is meant, such as the application that it hosts; null for the resource itself.</param>
/// <param name="Because">Why, as a sentence; null where its title says enough.</param>
/// <param name="Sources">The ids of the sources.</param>
public sealed record TestTargetRule(string Id, string Title, TestStance Stance, string? Service, ImmutableArray<string> Types, string? As, string? Because, ImmutableArray<string> Sources, Origin Origin)
{
    /// <summary>Whether a type is meant.</summary>
    /// <param name="service">The id of its service.</param>
    public bool IsAbout(string service, string type) => Types.IsEmpty ? Service == service : Types.Contains(type);
}

/// <summary>Something that a test does.</summary>
/// <param name="Names">Other names people give it.</param>
/// <param name="Because">Why, as a sentence.</param>
/// <param name="Confidence">Whether a source says so, or it follows from one.</param>
/// <param name="Sources">The ids of the sources.</param>
public sealed record TestActivityRule(string Id, string Title, ImmutableArray<string> Names, TestStance Stance, string Because, string Confidence, ImmutableArray<string> Sources, Origin Origin)
{
    /// <summary>Whether it has rules of its own, so that a target need not be listed.</summary>
    public bool AnyTarget { get; init; }

    /// <summary>What has to be so, and a plan has to state.</summary>
    public ImmutableArray<TestCondition> Conditions { get; init; } = [];

    /// <summary>How much of it is permitted.</summary>
    public ImmutableArray<TestLimit> Limits { get; init; } = [];

    /// <summary>The limits for a type of resource: those of the type itself before those for all.</summary>
    /// <param name="type">The type; null when it is not known.</param>
    public IEnumerable<TestLimit> LimitsOn(string? type) => Limits.GroupBy(limit => limit.Measure, StringComparer.Ordinal)
        .Select(group => group.FirstOrDefault(limit => type is not null && limit.Types.Contains(type)) ?? group.FirstOrDefault(limit => limit.Types.IsEmpty))
        .OfType<TestLimit>();
}

/// <summary>Something that has to be so for a test to be permitted.</summary>
/// <param name="Means">What, as a clause.</param>
public sealed record TestCondition(string Id, string Means, Origin Origin);

/// <summary>How much of an activity is permitted.</summary>
/// <param name="Measure">What is measured, such as <c>requests_per_second</c>.</param>
/// <param name="Most">The most that is permitted.</param>
/// <param name="Types">The types of resources that it is about; empty for all others.</param>
public sealed record TestLimit(string Measure, long Most, ImmutableArray<string> Types, Origin Origin);
