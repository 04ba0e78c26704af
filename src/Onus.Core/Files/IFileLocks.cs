namespace Onus.Core.Files;

/// <summary>Lets one at a time change what a file stands for, among all processes of the machine. A lock ends with its process, however that ends.</summary>
public interface IFileLocks
{
    /// <summary>Takes a lock, and waits a bounded time for whoever has it.</summary>
    /// <param name="path">The file that is the lock; it and its folder are made, and it is gone when the lock is given back.</param>
    /// <param name="holder">Who takes it, for those who wait in vain.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>What gives the lock back.</returns>
    /// <exception cref="FileHeldException">Somebody else keeps it.</exception>
    /// <exception cref="IOException">The file can't be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not make it.</exception>
    IDisposable Take(string path, string holder, CancellationToken cancellation = default);
}

/// <summary>Somebody else keeps a lock for longer than anybody should wait.</summary>
/// <param name="holder">Who, such as <c>process 1234 (ana@example.com)</c>.</param>
public sealed class FileHeldException(string holder) : IOException($"{holder} keeps it")
{
    /// <summary>Who keeps it, as a phrase; from a file, so a text of others.</summary>
    public string Holder { get; } = holder;
}
