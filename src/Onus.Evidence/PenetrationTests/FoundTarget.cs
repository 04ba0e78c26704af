using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Contracts.PenetrationTests;

namespace Onus.Evidence.PenetrationTests;

/// <summary>What a target of a plan is.</summary>
/// <param name="Means">What it is, in words; null when that can't be told.</param>
/// <param name="Subjects">The types, or services, that it is of, each once.</param>
/// <param name="Reasons">What is to be said of it, whatever is done to it.</param>
internal sealed record FoundTarget(string? Means, ImmutableArray<TestSubject> Subjects, ImmutableArray<TestReason> Reasons)
{
    /// <summary>Who has to permit the test besides the provider; null where it is the team's own.</summary>
    public string? Owner { get; init; }
}

/// <summary>A type of resource, or a whole service where none is named.</summary>
internal sealed record TestSubject(Service Service, string? Type);
