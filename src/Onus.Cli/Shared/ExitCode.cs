namespace Onus.Cli.Shared;

/// <summary>What the program answers to who called it.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing at or above <c>--fail-on</c>.</summary>
    public const int Done = 0;

    /// <summary>Something is at or above <c>--fail-on</c>.</summary>
    public const int Failed = 1;

    /// <summary>Wrong usage or settings.</summary>
    public const int Usage = 2;

    /// <summary>Some input could not be read; the rest is reported.</summary>
    public const int Unreadable = 3;

    /// <summary>The user ended it (128 and the number of the interrupt, as shells have it).</summary>
    public const int Cancelled = 130;
}
