using System.Collections.Immutable;
using Onus.Contracts.Answers;

namespace Onus.Contracts.Pages;

/// <summary>All that the catalogue knows, as what its pages say.</summary>
/// <param name="AsOf">The day that the catalogue speaks of.</param>
public sealed record CataloguePages(
    string AsOf,
    ImmutableArray<CheckPage> Checks,
    ImmutableArray<ServicePage> Services,
    ImmutableArray<ResponsibilityPage> Responsibilities,
    ImmutableArray<FrameworkPage> Frameworks);

/// <summary>What the page of a check says.</summary>
/// <param name="Check">The check as it is explained, in canonical words.</param>
/// <param name="Level">How much care asks for it.</param>
/// <param name="Since">The first day on which it is asked; null when it always was.</param>
/// <param name="Until">The last day on which it is asked; null when it still is.</param>
/// <param name="Languages">The same in the words of each language that has any, CloudFormation first.</param>
/// <param name="Examples">What passes and what fails, in the order of the catalogue.</param>
/// <param name="Uninherits">What people take for AWS's although it is theirs where the check fails.</param>
public sealed record CheckPage(
    CheckText Check,
    string ServiceTitle,
    CheckLevel Level,
    string? Since,
    string? Until,
    ImmutableArray<LanguagePart> Languages,
    ImmutableArray<ExampleText> Examples,
    ImmutableArray<string> Uninherits);

/// <summary>A check in the words of a language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Types">What it calls the types that the check is about.</param>
/// <param name="Fix">What to change.</param>
/// <param name="Applies">The condition under which the check is put at all; null for always.</param>
/// <param name="Condition">The condition that holds when it passes.</param>
/// <param name="Properties">What it calls the properties that the check looks at; empty where they are called by their canonical names.</param>
/// <param name="Remedy">The values that mend a resource that fails, as they would be written; null where no plain values do.</param>
public sealed record LanguagePart(Language Language, ImmutableArray<string> Types, string Fix, string? Applies, string Condition, ImmutableArray<PropertyWord> Properties, string? Remedy);

/// <summary>What a language calls a property.</summary>
/// <param name="Path">The canonical path.</param>
/// <param name="Word">The path in the language.</param>
public sealed record PropertyWord(string Path, string Word);

/// <summary>A language in which people say what is deployed.</summary>
public enum Language : byte
{
    /// <summary>Templates of CloudFormation, as YAML.</summary>
    CloudFormation,

    /// <summary>Configuration of Terraform.</summary>
    Terraform,
}

/// <summary>An example of a check.</summary>
/// <param name="Expected">What the check says of it: a status of findings.</param>
/// <param name="Title">What tells it apart; null when it has no name.</param>
/// <param name="Texts">The example as it is written in each language in which it comes out as expected; never empty.</param>
public sealed record ExampleText(string Expected, string? Title, ImmutableArray<ExampleSource> Texts);

/// <summary>An example in a language.</summary>
public sealed record ExampleSource(Language Language, string Text);

/// <summary>What the page of a service says.</summary>
/// <param name="Types">Its types, with what else they are called.</param>
/// <param name="Checks">Its checks.</param>
public sealed record ServicePage(ServiceExplanation Service, ImmutableArray<TypeNames> Types, ImmutableArray<CheckTitle> Checks);

/// <summary>What a type is called.</summary>
/// <param name="Name">The CloudFormation type.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Terraform">What Terraform calls it; null where it has no such type.</param>
public sealed record TypeNames(string Name, string Title, string? Terraform);

/// <summary>What the page of a responsibility says.</summary>
/// <param name="Responsibility">The responsibility as it is explained.</param>
/// <param name="Checks">The checks that verify the customer's part, by service.</param>
/// <param name="Requirements">The requirements that it serves, by framework.</param>
/// <param name="Moved">The services whose documentation or configuration moves it, with how.</param>
public sealed record ResponsibilityPage(
    ResponsibilityExplanation Responsibility,
    ImmutableArray<ServiceChecks> Checks,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Requirements,
    ImmutableArray<MovedBy> Moved);

/// <summary>Checks of a service.</summary>
public sealed record ServiceChecks(Titled Service, ImmutableArray<CheckTitle> Checks);

/// <summary>Where a service moves a responsibility to another holder.</summary>
public sealed record MovedBy(Titled Service, OverrideText Override);

/// <summary>What the page of a framework says.</summary>
/// <param name="Version">The version or versions whose ids these are.</param>
/// <param name="Source">Where the ids are from.</param>
public sealed record FrameworkPage(string Id, string Title, string Version, string Source, ImmutableArray<RequirementRow> Requirements);

/// <summary>A requirement of a framework, and what serves it; nothing does where both lists are empty.</summary>
/// <param name="Title">Its title; null where it is the publisher's and not carried.</param>
public sealed record RequirementRow(string Id, string? Title, ImmutableArray<Titled> Responsibilities, ImmutableArray<CheckTitle> Checks);
