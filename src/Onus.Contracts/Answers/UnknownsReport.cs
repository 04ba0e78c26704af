using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts.Answers;

/// <summary>How much of what checks and overrides read is known, and why the rest is not.</summary>
/// <param name="Resources">How many resources were asked about.</param>
/// <param name="Read">How many attributes were read, each once for a resource.</param>
/// <param name="Known">How many of them are known.</param>
/// <param name="Unknown">How many are not.</param>
/// <param name="Findings">How many verdicts there are.</param>
/// <param name="UnknownFindings">How many of them can't be told.</param>
/// <param name="ShareOfOwn">The share of what was read that is unknown for a reason that the input does not leave to anybody, from 0 to 1.</param>
/// <param name="Reasons">The kinds of reason, the most frequent first.</param>
public sealed record UnknownsReport(int Resources, int Read, int Known, int Unknown, int Findings, int UnknownFindings, double ShareOfOwn, ImmutableArray<UnknownKind> Reasons)
{
    /// <summary>The version of this form.</summary>
    [JsonPropertyOrder(-1)]
    public string Schema => "onus/unknowns/1";
}

/// <summary>A kind of reason why something is not known.</summary>
/// <param name="LeftByInput">Whether the input leaves it open by its nature: a variable without a default, a module that is not there.</param>
/// <param name="Attributes">How many attributes are unknown for it.</param>
/// <param name="Findings">How many verdicts can't be told for it.</param>
/// <param name="Details">What exactly is not known, the most frequent first.</param>
public sealed record UnknownKind(UnknownCode Code, bool LeftByInput, int Attributes, int Findings, ImmutableArray<UnknownThing> Details);

/// <summary>Something that is not known.</summary>
/// <param name="Detail">What exactly, as a phrase.</param>
/// <param name="Example">An attribute that it leaves unknown; null where there is none.</param>
/// <param name="Location">A place where it is seen; null when that is not known.</param>
public sealed record UnknownThing(string Detail, int Attributes, int Findings, string? Example, Place? Location);
