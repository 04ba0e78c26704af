using Onus.Core.Files;

namespace Onus.Sources.Files;

/// <summary>The marks by which tools tell folders that can be made again: <c>CACHEDIR.TAG</c> of builds and caches, <c>pyvenv.cfg</c> of Python.</summary>
internal static class CacheMark
{
    private static ReadOnlySpan<byte> Signature => "Signature: 8a477f597d28d172789f06886806bc55"u8;

    /// <summary>Only what the tag says counts: a file of its name that says something else does not.</summary>
    public static bool IsIn(FileTree tree, string folder) =>
        tree.HasFile(TreePath.Below(folder, "pyvenv.cfg"))
        || (tree.Find(folder, "CACHEDIR.TAG") is { Kind: EntryKind.File } tag && Signature.SequenceEqual(tree.Read(tag.Path, Signature.Length).Bytes));
}
