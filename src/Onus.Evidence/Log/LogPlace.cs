using Onus.Core.Diagnostics;
using Onus.Core.Files;

namespace Onus.Evidence.Log;

/// <summary>Where a log is written, and nowhere else: in its tree, whatever links lead there.</summary>
internal sealed class LogPlace
{
    /// <summary>Where a log lies in a tree.</summary>
    /// <exception cref="RequestException">Something else is there, or only outside of the tree.</exception>
    public LogPlace(FileTree tree, string path)
    {
        Shown = tree.ShownOf(path);
        Path = tree.Resolve("", path) ?? throw new RequestException($"{Shown} is a link that leaves the repository, and nothing is written through it.");
        IsThere = tree.EntryAt(Path) switch
        {
            null => false,
            { Kind: EntryKind.File } => true,
            _ => throw new RequestException($"{Shown} is no file, and nothing is written to it."),
        };
        Location = tree.LocationOf(Path);
    }

    /// <summary>As people are shown it.</summary>
    public string Shown { get; }

    /// <summary>The path without links.</summary>
    public string Path { get; }

    /// <summary>The absolute path.</summary>
    public string Location { get; }

    /// <summary>Whether the file is there.</summary>
    public bool IsThere { get; }

    /// <summary>Does something while nobody else writes.</summary>
    /// <exception cref="RequestException">Somebody else keeps the log, or it can't be written.</exception>
    public T Locked<T>(IFileLocks locks, string by, CancellationToken cancellation, Func<T> work)
    {
        try
        {
            using var held = locks.Take(Location + ".lock", by, cancellation);
            return work();
        }
        catch (FileHeldException held)
        {
            throw new RequestException($"{Shown} is being written by {held.Holder}, and was all the time that this was waited for. Try again; if that process is stuck, end it: the lock ends with it.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RequestException($"{Shown} can't be written: {problem.Message}");
        }
    }
}
