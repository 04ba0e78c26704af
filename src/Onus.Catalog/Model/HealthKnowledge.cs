using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.IO.Enumeration;
using Onus.Contracts;
using Onus.Core.Places;

namespace Onus.Catalog.Model;

/// <summary>What the catalogue knows of the events of AWS Health.</summary>
public sealed record HealthKnowledge
{
    private static readonly SearchValues<char> IdDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>Knows nothing.</summary>
    public static HealthKnowledge None { get; } = new();

    /// <summary>The ids of the sources.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The tag by which a resource tells its address in its stack; null when there is none.</summary>
    public string? AddressTag { get; init; }

    /// <summary>The properties that say in which zone a resource is.</summary>
    public ImmutableArray<string> ZoneProperties { get; init; } = [];

    /// <summary>The types that say of others in which zones they are, such as subnets and groups of them.</summary>
    public FrozenSet<string> ZonedTypes { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The properties by which resources name such, with dots; lists are looked through.</summary>
    public ImmutableArray<string> ZonedBy { get; init; } = [];

    /// <summary>The properties by which resources of a type name those in each of which they are; of others they are in some.</summary>
    public FrozenDictionary<string, ImmutableArray<string>> InEach { get; init; } = FrozenDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The types that an id names, or of which one makes what it names, by what the id begins with.</summary>
    public FrozenDictionary<string, ImmutableArray<string>> Ids { get; init; } = FrozenDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>What events call the Region of services that are in none; null when they have no word for it.</summary>
    public string? Everywhere { get; init; }

    /// <summary>Codes of services that speak of the account as a whole, in any case.</summary>
    public FrozenSet<string> AccountCodes { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Codes of services that speak of every service of a Region, in any case.</summary>
    public FrozenSet<string> EveryCodes { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The services of a code, in any case, where it is not the name of one.</summary>
    public FrozenDictionary<string, ImmutableArray<string>> Services { get; init; } = FrozenDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>What types of events mean, in the order of the file.</summary>
    public ImmutableArray<HealthRule> Rules { get; init; } = [];

    /// <summary>What categories mean.</summary>
    public ImmutableDictionary<HealthCategory, HealthRule> Categories { get; init; } = ImmutableDictionary<HealthCategory, HealthRule>.Empty;

    /// <summary>Where it is declared.</summary>
    public Origin Origin { get; init; }

    /// <summary>What an event means: by its type, or else by its category; null when neither is known.</summary>
    /// <param name="type">The type; null where the event has none.</param>
    public HealthRule? RuleOf(string? type, HealthCategory category) =>
        (type is null ? null : Rules.Where(rule => rule.Fits(type)).OrderByDescending(rule => rule.Weight).ThenBy(rule => rule.Pattern, StringComparer.Ordinal).FirstOrDefault())
        ?? Categories.GetValueOrDefault(category);

    /// <summary>What an id begins with that tells which types it names, such as <c>i-</c>; null for what is no such id.</summary>
    public string? BeginningOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var end = id.IndexOf('-', StringComparison.Ordinal) + 1;
        return end > 0 && end < id.Length && id.AsSpan(end).IndexOfAnyExcept(IdDigits) < 0 && Ids.ContainsKey(id[..end]) ? id[..end] : null;
    }
}

/// <summary>What events of some types mean.</summary>
/// <param name="Pattern">The types, with <c>*</c> for any text; or the word of a category.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Means">What has happened, as a sentence.</param>
/// <param name="Because">Why the move is whose it is, as a sentence.</param>
/// <param name="Responsibilities">The responsibilities that it concerns.</param>
/// <param name="Sources">The ids of the sources.</param>
public sealed record HealthRule(string Pattern, string Title, string Means, string Because, ImmutableArray<string> Responsibilities, ImmutableArray<string> Sources, Origin Origin)
{
    /// <summary>What it means for those who have to act.</summary>
    public HealthKind Kind { get; init; }

    /// <summary>Whose move it is.</summary>
    public HealthMove Move { get; init; }

    /// <summary>How many hours AWS waits for an answer; null where it waits for none.</summary>
    public int? ReplyHours { get; init; }

    /// <summary>How surely its sources say so.</summary>
    public string Confidence { get; init; } = Confidences.Documented;

    /// <summary>How much of a type it spells out.</summary>
    internal int Weight => Pattern.Length - Pattern.Count('*');

    /// <summary>Whether it speaks of a type, in any case.</summary>
    internal bool Fits(string type) => FileSystemName.MatchesSimpleExpression(Pattern, type, ignoreCase: true);
}
