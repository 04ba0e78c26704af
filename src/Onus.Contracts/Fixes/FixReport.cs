using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts.Fixes;

/// <summary>What the remedies of failed checks change in the files that were read.</summary>
/// <param name="Title">What was read, as the user named it.</param>
/// <param name="Fixes">What is mended, in the order of the input: checks that fail now and pass afterwards.</param>
/// <param name="Left">What is not, although its check has a remedy.</param>
/// <param name="WithoutRemedy">How many failed checks there are, of those asked for, that no plain value mends.</param>
/// <param name="Opened">What fails afterwards that was not asked before: some checks ask only of what another switch has turned on.</param>
/// <param name="Files">The files that change, sorted by name.</param>
public sealed record FixReport(string Title, ImmutableArray<AppliedFix> Fixes, ImmutableArray<LeftFix> Left, int WithoutRemedy, ImmutableArray<OpenedFinding> Opened, ImmutableArray<FixedFile> Files)
{
    /// <summary>The version of this form.</summary>
    [JsonPropertyOrder(-1)]
    public string Schema => "onus/fix/1";

    /// <summary>Whether the files were written.</summary>
    public bool Written { get; init; }
}

/// <summary>A failed check that passes by the change.</summary>
/// <param name="Check">The id of the check.</param>
/// <param name="Title">What holds afterwards.</param>
/// <param name="Address">The resource.</param>
/// <param name="Location">Where it is declared; null when that is not known.</param>
public sealed record AppliedFix(string Check, string Title, Severity Severity, string Deployment, string Address, Place? Location)
{
    /// <summary>What to do, as the catalogue says it: more than the change itself where that is not all.</summary>
    public string? Advice { get; init; }

    /// <summary>Whether whoever deploys the change gets a new resource in the place of the old one, and what that holds is gone unless it was copied before.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Replaces { get; init; }
}

/// <summary>A failed check that has a remedy, which can't be written.</summary>
/// <param name="Reason">Why not, and what to do instead, as sentences.</param>
public sealed record LeftFix(string Check, Severity Severity, string Deployment, string Address, Place? Location, string Reason);

/// <summary>A check that fails afterwards, and was not asked before.</summary>
public sealed record OpenedFinding(string Check, string Deployment, string Address);

/// <summary>A file that changes.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Hunks">Its changed lines; empty where they are not shown since a secret stands among them.</param>
public sealed record FixedFile(string File, ImmutableArray<FixHunk> Hunks)
{
    /// <summary>Whether its changed lines are not shown, since a secret stands among them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Withheld { get; init; }

    /// <summary>Whether the file begins with UTF-8's byte order mark, which is not among its lines here.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool BeginsWithMark { get; init; }
}

/// <summary>Lines that change together, with those around them.</summary>
/// <param name="OldStart">The number of the first line before the change, from 1.</param>
/// <param name="NewStart">The number of the first line after the change, from 1.</param>
/// <param name="Lines">The lines, each with a space, <c>-</c> or <c>+</c> before it, as a patch has them; without their line feeds.</param>
public sealed record FixHunk(int OldStart, int NewStart, ImmutableArray<string> Lines)
{
    /// <summary>How many lines there are before the change.</summary>
    [JsonIgnore]
    public int OldCount => Lines.Count(line => line[0] is ' ' or '-');

    /// <summary>How many lines there are after the change.</summary>
    [JsonIgnore]
    public int NewCount => Lines.Count(line => line[0] is ' ' or '+');
}
