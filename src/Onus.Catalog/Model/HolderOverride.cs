using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Model;

/// <summary>Where the model's default does not hold.</summary>
public sealed record HolderOverride
{
    /// <summary>What it is called: all that it holds is not for one line.</summary>
    public override string ToString() => Id;

    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The types that it is about; empty for all of the service.</summary>
    public ImmutableArray<string> On { get; init; } = [];

    /// <summary>The configuration in which it holds; null when it always does.</summary>
    public Expression? When { get; init; }

    /// <summary>The holders by responsibility.</summary>
    public required ImmutableSortedDictionary<string, Holder> Holders { get; init; }

    /// <summary>How the customer does its part, by responsibility.</summary>
    public ImmutableSortedDictionary<string, CustomerMode> Modes { get; init; } = ImmutableSortedDictionary<string, CustomerMode>.Empty;

    /// <summary>Who the third party is that holds what is third-party here; null when there is none.</summary>
    public string? Party { get; init; }

    /// <summary>Who does what, by responsibility.</summary>
    public ImmutableSortedDictionary<string, Parts> Parts { get; init; } = ImmutableSortedDictionary<string, Parts>.Empty;

    /// <summary>Why.</summary>
    public required string Because { get; init; }

    /// <summary>The id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>
    /// What everybody takes for AWS's although this configuration says otherwise, by the responsibility that the customer then holds unawares;
    /// it counts where the override applies.
    /// </summary>
    public ImmutableSortedDictionary<string, string> Uninherits { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The span of time in which it holds.</summary>
    public Validity Validity { get; init; } = Validity.Always;

    /// <summary><c>documented</c>, <c>derived</c>, or <c>team</c> for a team's own.</summary>
    public string Confidence { get; init; } = "documented";

    /// <summary>Whether the team decided it, not AWS's documentation.</summary>
    public bool IsTeam { get; init; }

    /// <summary>The examples.</summary>
    public ImmutableArray<Example> Examples => MadeExamples.Value;

    /// <summary>Makes the examples when they are first asked for, as a scan never does.</summary>
    internal Lazy<ImmutableArray<Example>> MadeExamples { get; init; } = Example.None;

    /// <summary>The constants that <see cref="When"/> may use.</summary>
    public MapValue Locals { get; init; } = MapValue.Empty;

    /// <summary>Where it is declared.</summary>
    public Origin Origin { get; init; }

    /// <summary>Whether it is about a type.</summary>
    public bool IsAbout(string type) => On.IsEmpty || On.Contains(type);
}

/// <summary>The span of time in which a statement holds.</summary>
/// <param name="Since">The first day, as text (<c>2023-01-05</c>); null when it always has.</param>
/// <param name="Until">The last day; null when it still does.</param>
public sealed record Validity(string? Since, string? Until)
{
    /// <summary>All of time.</summary>
    public static Validity Always { get; } = new(null, null);

    /// <summary>Whether a day is within.</summary>
    /// <param name="day">The day, as text (<c>2026-08-31</c>).</param>
    public bool Holds(string day) =>
        (Since is null || string.CompareOrdinal(Since, day) <= 0) && (Until is null || string.CompareOrdinal(day, Until) <= 0);
}

/// <summary>An example of a check or an override: its documentation and its test.</summary>
/// <param name="Expected">What is expected: a finding's status, or <c>applies</c>, <c>does-not-apply</c>, <c>unknown</c> for an override.</param>
/// <param name="Title">What tells it apart from others of its kind; null when it has no name.</param>
/// <param name="Body">Properties, <c>meta</c> and further resources.</param>
public sealed record Example(string Expected, string? Title, Body Body, Origin Origin)
{
    /// <summary>No examples, once they are asked for.</summary>
    internal static Lazy<ImmutableArray<Example>> None { get; } = new([]);
}
