using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts.Evidence;

/// <summary>What came of verifying an evidence log.</summary>
/// <param name="Log">The log, as the user named it.</param>
/// <param name="Count">How many entries it has.</param>
/// <param name="Head">The hash of the last one; 64 zeros where there is none.</param>
/// <param name="Signed">How many of them are signed.</param>
/// <param name="Problems">What is not as it was written, by line; empty where nothing is.</param>
/// <param name="Shown">What holds, as sentences; empty where something is wrong.</param>
/// <param name="NotShown">What this verification can't find out, with what would, as sentences.</param>
public sealed record LogVerification(string Log, int Count, string Head, int Signed, ImmutableArray<LogFault> Problems, ImmutableArray<string> Shown, ImmutableArray<string> NotShown)
{
    /// <summary>The version of this form.</summary>
    [JsonPropertyOrder(-1)]
    public string Schema => "onus/evidence-verification/1";

    /// <summary>Whether nothing wrong was found.</summary>
    public bool IsWhole => Problems.IsEmpty;
}

/// <summary>Something in a log that is not as it was written.</summary>
/// <param name="Line">The line, from 1; 0 where it is about the log as a whole.</param>
/// <param name="Code">A stable code such as <c>evidence-entry-changed</c>.</param>
public sealed record LogFault(int Line, string Code, string Message, string Remedy);
