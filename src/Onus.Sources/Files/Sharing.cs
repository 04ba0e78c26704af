// The disk's side of the ports: the only code below the hosts that touches files.
#pragma warning disable RS0030

namespace Onus.Sources.Files;

/// <summary>Tells that a file can't be opened since somebody else has it for himself right now.</summary>
internal static class Sharing
{
    private const int Windows = unchecked((int)0x80070020);
    private const int Linux = 11;
    private const int Darwin = 35;
    private const int Attempts = 100;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <summary>Whether an exception says so.</summary>
    public static bool IsRefused(IOException problem) => problem.HResult is Windows or Linux or Darwin;

    /// <summary>Opens a file, and waits up to a second for who is just writing it.</summary>
    /// <exception cref="IOException">It can't be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not read it.</exception>
    public static FileStream Open(Func<FileStream> open)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return open();
            }
            catch (IOException problem) when (attempt < Attempts && IsRefused(problem))
            {
                Thread.Sleep(Pause);
            }
        }
    }
}
