namespace Onus.Sources.Files;

/// <summary>The marks by which tools tell folders that can be made again: <c>CACHEDIR.TAG</c> of builds and caches, <c>pyvenv.cfg</c> of Python.</summary>
internal static class CacheMark
{
    private static ReadOnlySpan<byte> Signature => "Signature: 8a477f597d28d172789f06886806bc55"u8;

    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, "pyvenv.cfg")) || IsTag(Path.Combine(folder, "CACHEDIR.TAG"));

    /// <summary>Only what the tag says counts: a file of its name that says something else does not.</summary>
    private static bool IsTag(string path)
    {
        try
        {
            if (!File.Exists(path))
            {
                return false;
            }

            using var stream = File.OpenRead(path);
            Span<byte> head = stackalloc byte[Signature.Length];
            return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual(Signature);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
