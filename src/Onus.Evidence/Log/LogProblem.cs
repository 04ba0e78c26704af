using Onus.Core.Diagnostics;

namespace Onus.Evidence.Log;

/// <summary>Something in the log that is not as it was written.</summary>
/// <param name="Line">The line, from 1; 0 where it is about the log as a whole.</param>
/// <param name="Code">A stable code such as <c>evidence-entry-changed</c>.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record LogProblem(int Line, string Code, Message Message, Message Remedy)
{
    /// <summary>The code of a last line that was not written to its end: what stands before it counts.</summary>
    public const string Torn = "evidence-line-torn";

    /// <summary>What to do where something was changed.</summary>
    internal static Message Restore { get; } = $"Look in the history of the file for what has changed, and restore it from there: git log -p -- .onus/evidence.jsonl";

    /// <summary>What to do where branches stand side by side.</summary>
    internal static Message Merge { get; } = $"Join the branches: onus evidence merge";
}
