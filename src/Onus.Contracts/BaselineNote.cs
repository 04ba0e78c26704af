namespace Onus.Contracts;

/// <summary>What a baseline did in an assessment: the findings that it names were there before, are hidden and do not count for <c>--fail-on</c>.</summary>
/// <param name="File">The file.</param>
/// <param name="Date">The day on which it was first written.</param>
/// <param name="Hidden">How many failures it hides.</param>
/// <param name="Gone">How many of its findings are there no longer.</param>
/// <param name="NotLookedAt">How many of its findings are of what was not scanned, or could not be read.</param>
/// <param name="IsWritten">Whether it was written by this scan, without what is gone.</param>
public sealed record BaselineNote(string File, string Date, int Hidden, int Gone, int NotLookedAt, bool IsWritten);
