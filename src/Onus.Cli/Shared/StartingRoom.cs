namespace Onus.Cli.Shared;

/// <summary>Room in which a small scan ends before anything needs to be collected: a seventh of what it takes would be that. Beyond it all is as always.</summary>
internal static class StartingRoom
{
    private const long Bytes = 64L << 20;

    /// <summary>Takes the room, where the machine lets the program have it.</summary>
    public static void Take()
    {
        try
        {
            GC.TryStartNoGCRegion(Bytes);
        }
        catch (ArgumentOutOfRangeException)
        {
            // The program may have less than that in all.
        }
    }
}
