using System.Globalization;
using Onus.Contracts;
using Onus.Engine;

namespace Onus.Cli.Shared;

/// <summary>Says on a terminal how far a run has come: one line of standard error, written over and at last cleared.</summary>
internal sealed class Progress(bool quiet) : IProgress<ProgressEvent>
{
    private const string Start = "\r\u001b[2K";
    private readonly Lock _lock = new();
    private readonly bool _speaks = !quiet && !Console.IsErrorRedirected;
    private int _percent = -1;
    private bool _isCleared = true;

    public void Report(ProgressEvent value)
    {
        if (!_speaks)
        {
            return;
        }

        lock (_lock)
        {
            var percent = value.Total == 0 ? -1 : (int)(100L * value.Done / value.Total);
            if (percent < 0 || percent != _percent)
            {
                (_percent, _isCleared) = (percent, false);
                var share = percent < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {percent} % of {value.Total}");
                Outputs.Error.Write($"{Start}{Cut($"onus: {VisibleText.Of(value.Doing)}", $" …{share}")}");
            }
        }
    }

    /// <summary>A line that fits: one that goes on below can't be written over.</summary>
    private static string Cut(string line, string end)
    {
        var most = Terminal.Width(redirected: false) - 1 - end.Length;
        return (most > 0 && line.Length > most ? line[..most] : line) + end;
    }

    public void Clear()
    {
        lock (_lock)
        {
            if (!_isCleared)
            {
                Outputs.Error.Write(Start);
                _isCleared = true;
            }
        }
    }
}
