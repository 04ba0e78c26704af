using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts.Answers;

/// <summary>A list of what the catalogue has: rows with named columns.</summary>
/// <param name="What">What is listed, such as <c>services</c>.</param>
[JsonConverter(typeof(CatalogTableConverter))]
public sealed record CatalogTable(string What, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows);

/// <summary>A block of the catalogue as it is written.</summary>
/// <param name="File">The file, below the catalogue's folder.</param>
/// <param name="Line">The line that it begins on.</param>
public sealed record CatalogBlock(string File, int Line, string Text)
{
    /// <summary>The version of this form.</summary>
    [JsonPropertyOrder(-1)]
    public string Schema => "onus/catalog-block/1";

    /// <summary>What the block of a check does not say itself; null for anything else.</summary>
    public CheckRelations? Check { get; init; }
}

/// <summary>What a check is to others.</summary>
/// <param name="Level">How much care asks for it: <c>essential</c>, <c>recommended</c> or <c>thorough</c>.</param>
/// <param name="Aliases">What other tools call it, by tool.</param>
/// <param name="Requirements">The requirements that it serves, by framework.</param>
/// <param name="Crosswalk">The entry of its folder's crosswalk that says both; null where it has none.</param>
public sealed record CheckRelations(
    string Level,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Aliases,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Requirements,
    CatalogPassage? Crosswalk);

/// <summary>Lines of a file of the catalogue.</summary>
/// <param name="File">The file, below the catalogue's folder.</param>
/// <param name="Line">The line that they begin on.</param>
public sealed record CatalogPassage(string File, int Line, string Text);

/// <summary>What came of verifying a catalogue.</summary>
/// <param name="Examples">How many examples were run.</param>
/// <param name="Failed">How many of them came out otherwise than they say.</param>
/// <param name="Errors">How many mistakes were reported, those of examples among them.</param>
public sealed record CatalogVerification(int Services, int Checks, int Overrides, int Examples, int Failed, int Errors)
{
    /// <summary>The version of this form.</summary>
    [JsonPropertyOrder(-1)]
    public string Schema => "onus/verification/1";
}
