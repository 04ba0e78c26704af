using Onus.Core.Files;

namespace Onus.Sources.Files;

/// <summary>The marks by which tools tell folders that can be made again: <c>CACHEDIR.TAG</c> of builds and caches, <c>pyvenv.cfg</c> of Python.</summary>
internal static class CacheMark
{
    private const int MaxSettings = 4096;

    private static ReadOnlySpan<byte> Signature => "Signature: 8a477f597d28d172789f06886806bc55"u8;

    /// <summary>Whether a folder is a cache. Only what the tag says counts: a file of its name that says something else does not.</summary>
    public static bool IsCache(FileTree tree, string folder) =>
        tree.Find(folder, "CACHEDIR.TAG") is { Kind: EntryKind.File } tag && Signature.SequenceEqual(tree.Read(tag.Path, Signature.Length).Bytes);

    /// <summary>Whether a folder is a virtual environment of Python: the file says whose, and the programs are there.</summary>
    public static bool IsEnvironment(FileTree tree, string folder) =>
        tree.Find(folder, "pyvenv.cfg") is { Kind: EntryKind.File } settings
        && tree.Read(settings.Path, MaxSettings).Bytes is { } bytes && bytes.AsSpan().IndexOf("home"u8) >= 0
        && (tree.Find(folder, "bin") ?? tree.Find(folder, "Scripts")) is { Kind: EntryKind.Folder };

    /// <summary>Whether a folder of an environment holds what Python puts there, by its name.</summary>
    public static bool IsOfEnvironment(string name) => name is "bin" or "include" or "lib" or "lib64" or "share" or "Scripts" or "Include" or "Lib";
}
