using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Places;

namespace Onus.Catalog.Model;

/// <summary>Who is let in to things without a policy that stands beside them, as data.</summary>
public sealed record AccessRules
{
    /// <summary>What nobody knows anything of.</summary>
    public static AccessRules None { get; } = new();

    /// <summary>The words that stand for everybody.</summary>
    public ImmutableArray<string> Everybody { get; init; } = [];

    /// <summary>By which names services of the provider's are let in; <c>*</c> stands for any text.</summary>
    public ImmutableArray<string> Services { get; init; } = [];

    /// <summary>The properties that hold policies.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>What actions on things begin with, by what their types begin with, where the types do not say it.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Actions { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>How the ARNs of policies look that the provider keeps; <c>*</c> stands for any text.</summary>
    public ImmutableArray<string> Managed { get; init; } = [];

    /// <summary>Who is let in by what is no policy, by type.</summary>
    public ImmutableArray<GrantRule> Grants { get; init; } = [];

    /// <summary>The paths at which things of a type name what they stand for.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> StandsFor { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The paths at which identities of a type name the policies that they have attached.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Attaches { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>What the provider's own policies allow on everything, by name.</summary>
    public ImmutableSortedDictionary<string, ManagedPolicy> Policies { get; init; } = ImmutableSortedDictionary<string, ManagedPolicy>.Empty;

    /// <summary>Where they are declared.</summary>
    public Origin Origin { get; init; }
}

/// <summary>What a type lets somebody in by.</summary>
/// <param name="Type">The type.</param>
/// <param name="Source">The id of the source.</param>
/// <param name="Origin">Where it is declared.</param>
public sealed record GrantRule(string Type, string Source, Origin Origin)
{
    /// <summary>Stands between a type and a property of it, where another resource of the deployment is meant.</summary>
    public const char Beside = '#';

    /// <summary>The paths at which a resource names what it lets in to; nothing where it is that itself.</summary>
    public ImmutableArray<string> Of { get; init; } = [];

    /// <summary>The values that its properties have then, one of them each, by their paths. Nothing for always.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> When { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The values of properties, of its own or of another type in the deployment (<c>TYPE#PATH</c>), of which each makes it void.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Unless { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The paths of properties that narrow it where they are set.</summary>
    public ImmutableArray<string> Narrowed { get; init; } = [];

    /// <summary>The paths at which it names who is let in; nothing where that is always the same.</summary>
    public ImmutableArray<string> WhoAt { get; init; } = [];

    /// <summary>Who is let in, in words, where no property says it.</summary>
    public string? Who { get; init; }

    /// <summary>What kind of somebody that is.</summary>
    public AccessorKind Kind { get; init; }

    /// <summary>The paths at which it names the actions.</summary>
    public ImmutableArray<string> ActionsAt { get; init; } = [];

    /// <summary>The actions, where no property says them.</summary>
    public ImmutableArray<string> Actions { get; init; } = [];
}

/// <summary>What a policy that the provider keeps allows on everything.</summary>
/// <param name="Allows">Patterns of actions.</param>
/// <param name="But">Where it allows all other actions: patterns of those that it leaves out; else nothing.</param>
/// <param name="Source">The id of the source.</param>
/// <param name="Origin">Where it is declared.</param>
public sealed record ManagedPolicy(ImmutableArray<string> Allows, ImmutableArray<string> But, string Source, Origin Origin);
