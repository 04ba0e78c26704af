using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts.Answers;

/// <summary>Something of the catalogue, explained.</summary>
public abstract record Explanation
{
    /// <summary>The kind of thing that is explained, and the version of its form.</summary>
    [JsonPropertyOrder(-1)]
    public abstract string Schema { get; }

    /// <summary>The ids of what it rests on itself; the other sources are those of its entries.</summary>
    public ImmutableArray<string> Cites { get; init; } = [];

    /// <summary>The team's own settings that are in force; null when there are none.</summary>
    [JsonPropertyOrder(1)]
    public SettingsNote? Settings { get; init; }

    /// <summary>All that is cited, by id.</summary>
    [JsonPropertyOrder(1)]
    public ImmutableArray<Citation> Sources { get; init; } = [];
}

/// <summary>What the catalogue has by a word that is nothing's name.</summary>
/// <param name="Word">The word.</param>
/// <param name="Hits">What has it in it.</param>
public sealed record SearchExplanation(string Word, ImmutableArray<SearchHit> Hits) : Explanation
{
    /// <inheritdoc/>
    public override string Schema => "onus/search/1";
}

/// <summary>Something of the catalogue that has a word in it.</summary>
/// <param name="Kind"><c>responsibility</c>, <c>service</c> or <c>check</c>.</param>
public sealed record SearchHit(string Kind, string Id, string Title);

/// <summary>A responsibility, explained.</summary>
/// <param name="Default">The holder by default, by service model.</param>
/// <param name="Aws">AWS's part; null when it has none.</param>
/// <param name="Customer">The customer's part; null when it has none.</param>
/// <param name="Extension">Whether Onus added it to those of AWS's model.</param>
/// <param name="Models">The further models of AWS's that speak of it.</param>
/// <param name="Checks">The ids of the checks that verify the customer's part.</param>
/// <param name="Overrides">Where the holder is another.</param>
public sealed record ResponsibilityExplanation(
    string Id,
    string Title,
    string Layer,
    string LayerTitle,
    string Kind,
    ResponsibilityScope Scope,
    string Definition,
    string Plain,
    IReadOnlyDictionary<string, Holder> Default,
    string? Aws,
    string? Customer,
    bool Extension,
    ImmutableArray<Titled> Models,
    ImmutableArray<string> Checks,
    ImmutableArray<OverrideText> Overrides) : Explanation
{
    /// <inheritdoc/>
    public override string Schema => "onus/responsibility/1";

    /// <summary>How surely the sources say who holds it: <c>documented</c> or <c>derived</c>.</summary>
    public string? Confidence { get; init; }
}

/// <summary>A model of responsibility that AWS publishes beside the one for security, explained.</summary>
/// <param name="Plain">What it says, in a sentence.</param>
/// <param name="Aws">AWS's half.</param>
/// <param name="Customer">The customer's half.</param>
/// <param name="Areas">What it speaks of.</param>
/// <param name="Scopes">The cases that it tells apart; none where it goes by the kind of service.</param>
public sealed record ModelExplanation(
    string Id,
    string Title,
    string Plain,
    string Aws,
    string Customer,
    ImmutableArray<ModelAreaText> Areas,
    ImmutableArray<ModelScopeText> Scopes) : Explanation
{
    /// <inheritdoc/>
    public override string Schema => "onus/responsibility-model/1";
}

/// <summary>A part of a model, with the responsibilities that it takes together.</summary>
public sealed record ModelAreaText(string Id, string Title, ImmutableArray<HeldByModel> Responsibilities);

/// <summary>Who holds a responsibility by default.</summary>
/// <param name="Default">The holder, by service model.</param>
public sealed record HeldByModel(string Id, string Title, ResponsibilityScope Scope, IReadOnlyDictionary<string, Holder> Default)
{
    /// <summary><c>true</c> where AWS's model for security does not have it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Extension { get; init; }
}

/// <summary>A case that a model tells apart from others.</summary>
/// <param name="Means">When it is this case.</param>
/// <param name="Type">A type of resource that is an example; null where nothing in an account is.</param>
/// <param name="Holders">Who holds what of the model for such a resource, by responsibility; null without an example.</param>
public sealed record ModelScopeText(string Id, string Title, string Means, string? Type, ImmutableSortedDictionary<string, Holder>? Holders);

/// <summary>A service, explained.</summary>
/// <param name="Because">Why it falls under its model.</param>
/// <param name="Layers">Who holds what, by layer.</param>
/// <param name="OverrideTexts">Where it is otherwise than the model says.</param>
/// <param name="Checks">The ids of its checks.</param>
/// <param name="Variants">The ways in which it is usually deployed.</param>
public sealed record ServiceExplanation(
    string Id,
    string Title,
    ServiceModel Model,
    Management Managed,
    string ManagedBecause,
    string Because,
    ImmutableArray<string> Types,
    [property: JsonIgnore] ImmutableArray<LayerEntries> Layers,
    [property: JsonIgnore] ImmutableArray<OverrideText> OverrideTexts,
    ImmutableArray<string> Checks,
    ImmutableArray<VariantTitle> Variants) : Explanation
{
    /// <summary>Who holds what.</summary>
    public IEnumerable<SplitEntry> Entries => Layers.SelectMany(layer => layer.Entries).Select(item => item.Entry);

    /// <summary>The ids of the overrides.</summary>
    public IEnumerable<string> Overrides => OverrideTexts.Select(change => change.Id);

    /// <inheritdoc/>
    public override string Schema => "onus/service/1";
}

/// <summary>A resource type, explained.</summary>
/// <param name="Traits">What a thing of the type is; none where it only configures something else.</param>
/// <param name="Layers">Who holds what, by layer.</param>
/// <param name="OverrideTexts">Where its configuration decides.</param>
/// <param name="CheckTitles">The checks that are put to it.</param>
public sealed record TypeExplanation(
    string Type,
    string Service,
    string ServiceTitle,
    ServiceModel Model,
    Management Managed,
    string ManagedBecause,
    ImmutableArray<string> Traits,
    [property: JsonIgnore] ImmutableArray<LayerEntries> Layers,
    [property: JsonIgnore] ImmutableArray<OverrideText> OverrideTexts,
    [property: JsonIgnore] ImmutableArray<CheckTitle> CheckTitles) : Explanation
{
    /// <summary>The type as it was asked for, where that is a source's own name: <c>aws_db_instance</c>.</summary>
    public string? SourceType { get; init; }

    /// <summary>Who holds what.</summary>
    public IEnumerable<SplitEntry> Entries => Layers.SelectMany(layer => layer.Entries).Select(item => item.Entry);

    /// <summary>The ids of the checks.</summary>
    public IEnumerable<string> Checks => CheckTitles.Select(check => check.Id);

    /// <inheritdoc/>
    public override string Schema => "onus/type/1";
}

/// <summary>Checks, explained; another tool's id may stand for several.</summary>
public sealed record ChecksExplanation(ImmutableArray<CheckText> Checks) : Explanation
{
    /// <inheritdoc/>
    public override string Schema => "onus/checks/1";
}

/// <summary>A framework: what serves each of its requirements, without a look at anything that is deployed.</summary>
/// <param name="Requirements">Its requirements, in its own order.</param>
public sealed record FrameworkExplanation(string Id, string Title, string Version, string Source, string? Of, string? Through, ImmutableArray<RequirementOutline> Requirements) : Explanation
{
    /// <inheritdoc/>
    public override string Schema => "onus/framework/1";
}

/// <summary>What serves a requirement, in short.</summary>
/// <param name="Title">Its title, or else its text; null where neither is free.</param>
/// <param name="Group">The group that it belongs to.</param>
/// <param name="Served">The responsibilities that serve it.</param>
/// <param name="Checked">Whether a check of the catalogue names it.</param>
public sealed record RequirementOutline(string Id, string? Title, string? Group, string? GroupTitle, ImmutableArray<ServingResponsibility> Served, bool Checked)
{
    /// <summary>Whether nothing serves it.</summary>
    public bool NotCovered => Served.IsEmpty && !Checked;
}

/// <summary>A requirement of a framework: what serves it. Its text is there where it is free.</summary>
public sealed record RequirementExplanation(
    string Framework,
    string Id,
    [property: JsonIgnore] ImmutableArray<ServingTitle> ServingTitles,
    [property: JsonIgnore] ImmutableArray<CheckTitle> CheckTitles) : Explanation
{
    /// <summary>What the framework is called, with its version.</summary>
    public string? FrameworkTitle { get; init; }

    /// <summary>Its title; null where it has none, or it is not free.</summary>
    public string? Title { get; init; }

    /// <summary>What else it is called; null for nothing.</summary>
    public string? Label { get; init; }

    /// <summary>Its text; null where it is not free.</summary>
    public string? Text { get; init; }

    /// <summary>The framework that <see cref="Related"/> are requirements of; null where there are none.</summary>
    public string? Through { get; init; }

    /// <summary>The requirements that its publisher maps it to; null for none.</summary>
    public ImmutableArray<string>? Related { get; init; }

    /// <summary>What an assessor looks at; null where that is not known.</summary>
    public ImmutableArray<Objective>? Objectives { get; init; }

    /// <summary>The other frameworks that have a requirement of this id, where none was named; null for none.</summary>
    public ImmutableArray<string>? Also { get; init; }

    /// <summary>The ids of the responsibilities.</summary>
    public IEnumerable<string> Responsibilities => ServingTitles.Select(item => item.Serving.Id);

    /// <summary>The responsibilities, and how surely they serve it.</summary>
    public IEnumerable<ServingResponsibility> Served => ServingTitles.Select(item => item.Serving);

    /// <summary>The ids of the checks.</summary>
    public IEnumerable<string> Checks => CheckTitles.Select(check => check.Id);

    /// <summary>Whether nothing serves it, so that it is the organisation's.</summary>
    public bool NotCovered => ServingTitles.IsEmpty && CheckTitles.IsEmpty;

    /// <inheritdoc/>
    public override string Schema => "onus/requirement/1";
}

/// <summary>A responsibility that serves a requirement, with what it is called.</summary>
public sealed record ServingTitle(ServingResponsibility Serving, string Title);

/// <summary>A way in which a service is usually deployed.</summary>
public sealed record VariantTitle(string Name, string Title);

/// <summary>Who holds the responsibilities of one layer.</summary>
public sealed record LayerEntries(string Title, ImmutableArray<TitledEntry> Entries);

/// <summary>Who holds a responsibility, with what it is called.</summary>
public sealed record TitledEntry(string Title, SplitEntry Entry);

/// <summary>Where a holder is another than by default.</summary>
/// <param name="When">The condition as it is written; null where there is none.</param>
/// <param name="Holders">The holders, by responsibility.</param>
/// <param name="Since">The first day on which it holds; null when it always has.</param>
/// <param name="Until">The last day on which it holds; null when it still does.</param>
public sealed record OverrideText(string Id, string? When, ImmutableSortedDictionary<string, Holder> Holders, string Because, string Confidence, string? Since, string? Until);

/// <summary>A check as lists name it.</summary>
public sealed record CheckTitle(string Id, Severity Severity, string Responsibility, string Title);

/// <summary>A check in full.</summary>
/// <param name="Applies">The condition under which it is put at all, as it is written; null for always.</param>
/// <param name="Condition">The condition that holds when it passes, as it is written.</param>
/// <param name="Sources">What it rests on.</param>
public sealed record CheckText(
    string Id,
    string Service,
    string Title,
    string Responsibility,
    string? ResponsibilityTitle,
    Severity Severity,
    ImmutableArray<string> Types,
    string? Applies,
    string Condition,
    string Why,
    string Fix,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Aliases,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Requirements,
    ImmutableArray<Citation> Sources);
