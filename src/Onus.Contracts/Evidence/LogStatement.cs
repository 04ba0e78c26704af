using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts.Evidence;

/// <summary>An evidence log as a statement of the in-toto attestation framework, version 1: the file by its digest, and what it holds.</summary>
/// <param name="Subject">The file.</param>
/// <param name="Predicate">What it holds.</param>
public sealed record LogStatement([property: JsonPropertyOrder(1)] ImmutableArray<LogSubject> Subject, [property: JsonPropertyOrder(3)] LogPredicate Predicate)
{
    /// <summary>The version of the form of statements.</summary>
    [JsonPropertyName("_type")]
    [JsonPropertyOrder(0)]
    public string StatementType => "https://in-toto.io/Statement/v1";

    /// <summary>The name of the form of <see cref="Predicate"/>.</summary>
    [JsonPropertyOrder(2)]
    public string PredicateType => "urn:onus:evidence-log:1";
}

/// <summary>What a statement is about.</summary>
/// <param name="Name">The file, as the user named it.</param>
/// <param name="Digest">The digests of its content, by algorithm.</param>
public sealed record LogSubject(string Name, ImmutableSortedDictionary<string, string> Digest);

/// <summary>What a log holds.</summary>
/// <param name="Count">How many entries it has.</param>
/// <param name="Head">The hash of the last one; 64 zeros where there is none.</param>
/// <param name="Entries">All of them, in their order.</param>
public sealed record LogPredicate(int Count, string Head, ImmutableArray<LoggedEntry> Entries);
