namespace Onus.Core.Files;

/// <summary>Writes files. Whoever writes gets the place from whoever may say so, never from an input.</summary>
public interface IFileWriter
{
    /// <summary>Replaces a file as a whole: who reads it sees what was there or what is, never a part.</summary>
    /// <param name="write">Writes its content. When it fails, what was there stays.</param>
    /// <exception cref="IOException">The file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write it.</exception>
    void Replace(string path, Action<Stream> write);

    /// <summary>Adds to the end of a file, which is made if it is not there. Who adds at the same time, in this process or another, waits.</summary>
    /// <param name="content">What is added.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="IOException">The file can't be written, or somebody keeps it for himself too long.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write it.</exception>
    void Append(string path, ReadOnlySpan<byte> content, CancellationToken cancellation = default);
}
