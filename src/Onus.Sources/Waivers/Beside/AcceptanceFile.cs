using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Sources.Waivers.Beside;

/// <summary>A file beside the code that accepts findings, while it is read.</summary>
/// <param name="tool">Whose spelling it is.</param>
/// <param name="tree">The files around it.</param>
/// <param name="path">Its path in them.</param>
internal sealed class AcceptanceFile(string tool, FileTree tree, string path, SourceMap sources, DiagnosticBag diagnostics)
{
    private const int Most = 2_000;
    private const int MaxSize = 10_000_000;
    private readonly SourceFile _file = sources.Add(tree.ShownOf(path));
    private readonly List<Acceptance> _found = [];

    public FileTree Tree => tree;

    public string Folder => TreePath.FolderOf(path);

    public IReadOnlyList<Acceptance> Found => _found;

    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>Another file that this one names.</summary>
    public AcceptanceFile Beside(string other) => new(tool, tree, other, sources, diagnostics);

    /// <summary>Its text; null, which is said, when it can't be read.</summary>
    public string? Text()
    {
        if (Bytes() is not { } bytes)
        {
            return null;
        }

        var text = System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        _file.SetLineStarts(SourceFile.LineStartsOf(text));
        return text;
    }

    /// <summary>Its values; null, which is said, when they can't be read.</summary>
    public MapValue? Map()
    {
        if (Bytes() is not { } bytes)
        {
            return null;
        }

        if (TreeReader.Read(bytes, _file, out var failure) is not { } text)
        {
            diagnostics.Warning("waiver-file-unreadable", $"Nothing that it accepts counts, as it can't be read: {failure!.Message}", _file.At(failure.Offset), $"Correct the text at this place.");
            return null;
        }

        return text.Root as MapValue ?? (text.Root is NullValue ? MapValue.Empty : Unread(text.Root.Origin));
    }

    public Origin At(long offset, int length) => _file.Between(offset, offset + length);

    /// <summary>Says of something in it that it accepts nothing, and why.</summary>
    public void Note(Message message, Origin origin) => diagnostics.Note("waiver-not-read", message, origin);

    /// <summary>Adds what is accepted.</summary>
    public void Add(Acceptance acceptance)
    {
        if (_found.Count < Most)
        {
            _found.Add(acceptance);
        }
        else if (_found.Count == Most)
        {
            diagnostics.Warning("waiver-file-too-large", $"It accepts more than {Most} things; the rest is not read.", acceptance.Waiver.Origin, $"Split it, or use a baseline.");
        }
    }

    /// <summary>A waiver in it.</summary>
    public Waiver Waiver(string id, string? reason, string? expires, Origin origin) => new(tool, id, reason, expires, origin);

    private MapValue? Unread(Origin origin)
    {
        Note($"It has no form that {tool} would read, and accepts nothing.", origin);
        return null;
    }

    private byte[]? Bytes()
    {
        var (bytes, reason) = tree.EntryAt(path) is { Length: > MaxSize } ? new(null, "it is too large") : tree.Read(path);
        if (bytes is null)
        {
            diagnostics.Warning("waiver-file-unreadable", $"Nothing that it accepts counts, as it can't be read: {reason}.", _file.At(0), $"Give the user that runs Onus the right to read it.");
        }

        return bytes;
    }
}
