using System.Text;
using Onus.Core.Files;

namespace Onus.Sources.Fixes;

/// <summary>A text file that may be changed: what it says, and what it is to say. Byte order mark and encoding stay.</summary>
public sealed class EditableFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly Encoding _encoding;
    private readonly byte[] _mark;

    private EditableFile(FileTree tree, string path, string shown, byte[] original, Encoding encoding, byte[] mark)
    {
        (Tree, Path, Shown, Original, _encoding, _mark) = (tree, path, shown, original, encoding, mark);
        Before = Text = encoding.GetString(original.AsSpan(mark.Length));
    }

    /// <summary>The tree that it is in.</summary>
    public FileTree Tree { get; }

    /// <summary>Its path from the tree's root, without links.</summary>
    public string Path { get; }

    /// <summary>The file as the user named it.</summary>
    public string Shown { get; }

    /// <summary>Whether it begins with UTF-8's byte order mark, which counts to the first line where bytes are compared.</summary>
    public bool BeginsWithMark => _mark.Length > 0 && _encoding == Strict;

    /// <summary>Its content as it was read.</summary>
    public byte[] Original { get; }

    /// <summary>What it said, without byte order mark.</summary>
    public string Before { get; }

    /// <summary>What it is to say.</summary>
    public string Text { get; private set; }

    /// <summary>Whether anything is to change.</summary>
    public bool IsChanged => Text != Before;

    /// <summary>Its content as it is to be.</summary>
    public byte[] Content => [.. _mark, .. _encoding.GetBytes(Text)];

    /// <summary>Opens a file; null when it can't be read, or is no text.</summary>
    public static EditableFile? Open(FileTree tree, string path, string shown)
    {
        ArgumentNullException.ThrowIfNull(tree);
        if (tree.EntryAt(path) is not { Kind: EntryKind.File } || tree.Read(path).Bytes is not { } bytes)
        {
            return null;
        }

        (Encoding encoding, byte[] mark) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Strict, [0xEF, 0xBB, 0xBF]),
            [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), [0xFF, 0xFE]),
            [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), [0xFE, 0xFF]),
            _ => ((Encoding)Strict, Array.Empty<byte>()),
        };
        try
        {
            return new EditableFile(tree, path, shown, bytes, encoding, mark);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Makes an edit of the text as it stands.</summary>
    public void Apply(IEnumerable<TextEdit> edits) => Text = TextEdit.Apply(Text, edits);

    /// <summary>Takes all edits back.</summary>
    public void Reset() => Text = Before;

    /// <summary>Takes the edits since some time back.</summary>
    /// <param name="text">What it was to say then; null for what it says now.</param>
    internal void Restore(string? text) => Text = text ?? Before;
}
