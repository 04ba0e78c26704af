using System.Text;
using Onus.Core.Files;
using Onus.Text;

namespace Onus.Sources;

/// <summary>A file that readers are asked about. It is not opened before its content is asked for.</summary>
public sealed class CandidateFile
{
    /// <summary>How much of a file is looked at before it is read, in bytes.</summary>
    public const int HeadSize = 64 * 1024;

    private readonly Dictionary<object, object?> _answers = [];
    private byte[]? _head;

    /// <summary>Names a file.</summary>
    /// <param name="tree">The tree that it is in; all that it refers to is read from there.</param>
    /// <param name="entry">The file in the tree.</param>
    /// <param name="named">Whether the user named the file itself rather than a folder above it.</param>
    /// <param name="shown">The file as the user named it; null for the way in which the tree shows it.</param>
    public CandidateFile(FileTree tree, TreeEntry entry, bool named = false, string? shown = null)
    {
        ArgumentNullException.ThrowIfNull(tree);
        Tree = tree;
        Path = entry.Path;
        Length = entry.Length;
        Named = named;
        Shown = shown ?? tree.ShownOf(Path);
        Name = entry.Name;
        Extension = System.IO.Path.GetExtension(Name).ToLowerInvariant();
    }

    /// <summary>The tree that it is in.</summary>
    public FileTree Tree { get; }

    /// <summary>Its path from the tree's root, without links.</summary>
    public string Path { get; }

    /// <summary>The path of its folder.</summary>
    public string Folder => TreePath.FolderOf(Path);

    /// <summary>The file as the user named it, with forward slashes.</summary>
    public string Shown { get; }

    /// <summary>What tells it from all other files of a run.</summary>
    public string Id => Tree.IdOf(Path);

    /// <summary>Its length in bytes.</summary>
    public long Length { get; }

    /// <summary>Whether the user named the file itself rather than a folder above it.</summary>
    public bool Named { get; }

    /// <summary>Its name without folders.</summary>
    public string Name { get; }

    /// <summary>The end of its name from the last dot, in lower case.</summary>
    public string Extension { get; }

    /// <summary>Why it could not be opened, as a phrase; null when it could or was not tried.</summary>
    public string? Failure { get; private set; }

    /// <summary>Its first bytes, up to <see cref="HeadSize"/>; empty when it can't be opened.</summary>
    public ReadOnlySpan<byte> Head => _head ??= Read(HeadSize) ?? [];

    /// <summary>Whether it is not text: it has NUL bytes and no mark of UTF-16.</summary>
    public bool IsBinary => !IsWide && Head.Contains((byte)0);

    /// <summary>Whether something stands anywhere in its text. A long text is looked through in parts, which overlap by <see cref="TextScan.Overlap"/>.</summary>
    /// <param name="sign">Looks for it in a part, in UTF-8.</param>
    public bool Any(TextSign sign)
    {
        ArgumentNullException.ThrowIfNull(sign);
        if (Length <= HeadSize && !IsWide)
        {
            return sign(Head);
        }

        using var text = OpenText();
        return text is not null && TextScan.Any(text, sign);
    }

    /// <summary>The answer to a question about it that is asked several times and takes a look at its text: it is asked once.</summary>
    public T Ask<T>(Func<CandidateFile, T> question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (!_answers.TryGetValue(question, out var answer))
        {
            _answers[question] = answer = question(this);
        }

        return (T)answer!;
    }

    /// <summary>Its text from the beginning in UTF-8, of UTF-16 too; null when it can't be opened.</summary>
    public Stream? OpenText()
    {
        var whole = Length <= HeadSize ? new MemoryStream(Head.ToArray(), writable: false) : Tree.Open(Path);
        return whole is null ? null : Head switch
        {
            [0xFF, 0xFE, ..] => Encoding.CreateTranscodingStream(whole, Encoding.Unicode, Encoding.UTF8),
            [0xFE, 0xFF, ..] => Encoding.CreateTranscodingStream(whole, Encoding.BigEndianUnicode, Encoding.UTF8),
            _ => whole,
        };
    }

    /// <summary>A file by its path, links followed; null when no regular file of the tree is there.</summary>
    public static CandidateFile? Find(FileTree tree, string folder, string path)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return tree.Find(folder, path) is { Kind: EntryKind.File } entry ? new CandidateFile(tree, entry) : null;
    }

    /// <summary>Its whole content, the caller's own; null when it can't be read, and then <see cref="Failure"/> says why.</summary>
    public byte[]? ReadAll() => _head is { Length: > 0 and < HeadSize } ? [.. _head] : Read(int.MaxValue);

    private bool IsWide => Head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    private byte[]? Read(int most)
    {
        (var bytes, Failure) = Tree.Read(Path, most);
        return bytes;
    }
}
