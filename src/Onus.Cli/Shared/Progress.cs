namespace Onus.Cli.Shared;

/// <summary>Says on standard error what is being done; on a terminal only, on one line that goes away.</summary>
/// <param name="quiet">Whether nothing is said.</param>
internal sealed class Progress(bool quiet)
{
    private readonly bool _speaks = !quiet && !Console.IsErrorRedirected;

    public void Say(string what)
    {
        if (_speaks)
        {
            Console.Error.Write($"\r\u001b[2Konus: {what} …");
        }
    }

    public void Clear()
    {
        if (_speaks)
        {
            Console.Error.Write("\r\u001b[2K");
        }
    }
}
