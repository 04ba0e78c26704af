using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Catalog.Model;

/// <summary>An AWS service.</summary>
public sealed record Service
{
    /// <summary>What it is called: all that it holds is not for one line.</summary>
    public override string ToString() => Id;

    /// <summary>The id: the name of its folder.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Other names people give it.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The service model.</summary>
    public required ServiceModel Model { get; init; }

    /// <summary>Type names that begin so belong to it, unless another service lists them.</summary>
    public ImmutableArray<string> Prefixes { get; init; } = [];

    /// <summary>Beginnings of the names of types that are in no Region: what has one name is one thing, in whichever Region it is spoken of.</summary>
    public ImmutableArray<string> Global { get; init; } = [];

    /// <summary>Why it has that model.</summary>
    public required string Because { get; init; }

    /// <summary>The sentence for types of another model than the service's, by model.</summary>
    public ImmutableSortedDictionary<string, string> OtherModels { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The source that puts it under its model; null where that is the catalogue's own classing.</summary>
    public string? ClassedBy { get; init; }

    /// <summary>The sources of its own that say what the model's default says, by responsibility.</summary>
    public ImmutableSortedDictionary<string, string> Documents { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The ids of the sources.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>Why a type of it has its model.</summary>
    public string BecauseOf(ServiceModel model) => OtherModels.GetValueOrDefault(model.Name(), Because);

    /// <summary>The types that it lists.</summary>
    public ImmutableArray<ResourceType> Types { get; init; } = [];

    /// <summary>What its documentation or a resource's configuration changes, in the order of the file.</summary>
    public ImmutableArray<HolderOverride> Overrides { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public Origin Origin { get; init; }

    /// <summary>A type that its prefixes claim and it does not list: it only configures something else.</summary>
    internal ResourceType Unlisted(string type) => ResourceType.Setting(type, Origin);
}

/// <summary>A type of resource.</summary>
/// <param name="Name">The CloudFormation type.</param>
/// <param name="Title">What people call it.</param>
/// <param name="NameProperty">The property by which others name it, besides a reference; null when there is none.</param>
/// <param name="Traits">What it is.</param>
/// <param name="Bears">Further responsibilities, whatever the traits say.</param>
/// <param name="Model">The service model, where it differs from the service's.</param>
public sealed record ResourceType(
    string Name,
    string Title,
    string? NameProperty,
    ImmutableArray<string> Traits,
    ImmutableArray<string> Bears,
    ServiceModel? Model,
    Origin Origin)
{
    /// <summary>The paths of properties that are secrets whatever they are called; lists are looked through.</summary>
    public ImmutableArray<string> Secrets { get; init; } = [];

    /// <summary>Properties that every resource of it has, and that decide who holds what: a question that leaves one out is not answered as if it were not there.</summary>
    public ImmutableArray<string> Decisive { get; init; } = [];

    /// <summary>The trait of what only configures something else.</summary>
    public const string SettingTrait = "setting";

    /// <summary>A type that only configures something else, of which no more is known than its name.</summary>
    internal static ResourceType Setting(string name, Origin origin) => new(name, name.Split("::")[^1], null, [SettingTrait], [], null, origin);

    /// <summary>Whether it is something by itself, not only the configuration of something else.</summary>
    public bool IsThing => Traits.Any(trait => trait != SettingTrait);

    /// <summary>The properties of a question about a resource of it: what decides and is not said is unknown.</summary>
    /// <param name="said">The properties that are given.</param>
    public MapValue Asked(MapValue said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var left = Decisive.Where(name => said[name] is null).ToList();
        if (left.Count == 0)
        {
            return said;
        }

        var all = new MapBuilder(said.Count + left.Count).SetAll(said);
        foreach (var name in left)
        {
            all.Set(name, Value.Unknown(UnknownCode.Stated, $"{name} is not said"));
        }

        return all.Build(said.Origin);
    }

    /// <summary>Whether it bears a responsibility.</summary>
    public bool IsConcernedBy(Responsibility responsibility)
    {
        if (responsibility.IsOfWhole)
        {
            return false;
        }

        return Bears.Contains(responsibility.Id)
            || (IsThing && responsibility.Concerns.Contains(Responsibility.AnyTrait))
            || Traits.Any(responsibility.Concerns.Contains);
    }
}
