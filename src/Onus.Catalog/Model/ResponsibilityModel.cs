using System.Collections.Immutable;
using Onus.Core.Places;

namespace Onus.Catalog.Model;

/// <summary>A model of responsibility that AWS publishes beside the one for security: which responsibilities it speaks of, by area. Who holds them they say themselves.</summary>
public sealed record ResponsibilityModel
{
    /// <summary>The id, such as <c>resilience</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What AWS calls it.</summary>
    public required string Title { get; init; }

    /// <summary>Other names people give it.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The traits of the resource types by which a deployment comes to be what it speaks of; empty where it speaks of every deployment.</summary>
    public ImmutableArray<string> Concerns { get; init; } = [];

    /// <summary>What it says, in a sentence.</summary>
    public required string Plain { get; init; }

    /// <summary>AWS's half.</summary>
    public required string AwsPart { get; init; }

    /// <summary>The customer's half.</summary>
    public required string CustomerPart { get; init; }

    /// <summary>The ids of the sources.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>What it speaks of, in its own order.</summary>
    public required ImmutableArray<ModelArea> Areas { get; init; }

    /// <summary>The cases that it tells apart, in its own order; none where it goes by the kind of service.</summary>
    public ImmutableArray<ModelScope> Scopes { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public Origin Origin { get; init; }

    /// <summary>The ids of all responsibilities that it speaks of, each once.</summary>
    public IEnumerable<string> Responsibilities => Areas.SelectMany(area => area.Responsibilities).Distinct(StringComparer.Ordinal);

    /// <summary>Whether it is called so, in any case.</summary>
    public bool IsCalled(string name) => Names.Append(Id).Append(Title).Contains(name, StringComparer.OrdinalIgnoreCase);
}

/// <summary>A part of a model: responsibilities that it takes together.</summary>
/// <param name="Title">What AWS calls the part.</param>
/// <param name="Responsibilities">The ids of the responsibilities.</param>
public sealed record ModelArea(string Id, string Title, ImmutableArray<string> Responsibilities, Origin Origin);

/// <summary>A case that a model tells apart from others, such as a model that a team has trained itself.</summary>
/// <param name="Means">When it is this case.</param>
/// <param name="Type">A type of resource that is an example; null where nothing in an account is.</param>
public sealed record ModelScope(string Id, string Title, string Means, string? Type, Origin Origin);
