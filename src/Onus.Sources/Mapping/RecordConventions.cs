using System.Collections.Frozen;

namespace Onus.Sources.Mapping;

/// <summary>What all records of a kind of source have in common.</summary>
/// <param name="Source">The name of the source: that of its mapping tables in the catalogue, and the beginning of its diagnostics.</param>
public sealed record RecordConventions(string Source)
{
    /// <summary>Attributes that never are properties, whatever CloudFormation calls its own.</summary>
    public IReadOnlySet<string> NotProperties { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The attribute with the tags of its own; null where tags are attributes like others.</summary>
    public string? TagAttribute { get; init; }

    /// <summary>The attribute with all its tags, those of everything included; null where there is none.</summary>
    public string? AllTagsAttribute { get; init; }

    /// <summary>Whether what has the name of a property and not its shape is something else: an answer of an API has many more members than properties.</summary>
    public bool OnlyWhatFits { get; init; }
}
