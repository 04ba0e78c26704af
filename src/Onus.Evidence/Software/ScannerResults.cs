using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Contracts.Oscal;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Core.Secrets;
using Onus.Core.Values;
using Onus.Evidence.Oscal;
using Onus.Text;

namespace Onus.Evidence.Software;

/// <summary>Reads files of scanners' results, and folders of them. What can't be read is reported, and the rest is read.</summary>
/// <param name="places">Where the files are registered.</param>
/// <param name="plans">Takes system security plans, which are no results of scanners.</param>
internal sealed class ScannerResults(SourceMap places, DiagnosticBag diagnostics, OscalPlans plans)
{
    private const int MaxSize = 256 * 1024 * 1024;
    private const int MostFiles = 2_000;
    private const int Deepest = 20;
    private readonly ImmutableArray<ScannedSoftware>.Builder _found = ImmutableArray.CreateBuilder<ScannedSoftware>();
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>What plans state that were read so far.</summary>
    public ImmutableArray<PlanNote> Plans => plans.Found;

    /// <summary>All that was read so far.</summary>
    public IReadOnlyList<ScannedSoftware> Found => _found;

    /// <summary>Reads a file, or all files of JSON below a folder.</summary>
    /// <param name="isNamed">Whether people named the file itself, so that one of no known format is an error.</param>
    public void Add(FileTree tree, string path, bool isNamed, CancellationToken cancellation)
    {
        if (tree.Find("", path) is { Kind: EntryKind.Folder } folder)
        {
            AddFolder(tree, folder.Path, 0, cancellation);
        }
        else if (tree.Find("", path) is { Kind: EntryKind.File } file)
        {
            AddFile(tree, file, isNamed, cancellation);
        }
    }

    /// <summary>Takes what was told otherwise than in a file.</summary>
    /// <param name="from">What told it, as it is shown.</param>
    public void Add(MapValue document, string from) => _found.AddRange(ScannerFormats.Read(document, from) ?? []);

    private void AddFolder(FileTree tree, string folder, int depth, CancellationToken cancellation)
    {
        // Links are not followed: what they lead to is named itself where it is meant.
        foreach (var entry in tree.List(folder) ?? [])
        {
            cancellation.ThrowIfCancellationRequested();
            if (entry.Kind == EntryKind.Folder && depth < Deepest)
            {
                AddFolder(tree, entry.Path, depth + 1, cancellation);
            }
            else if (entry.Kind == EntryKind.File && entry.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            {
                AddFile(tree, entry, isNamed: false, cancellation);
            }
        }
    }

    private void AddFile(FileTree tree, TreeEntry entry, bool isNamed, CancellationToken cancellation)
    {
        if (!_read.Add(tree.IdOf(entry.Path)))
        {
            return;
        }

        var source = places.Add(tree.ShownOf(entry.Path));
        if (_read.Count > MostFiles)
        {
            if (_read.Count == MostFiles + 1)
            {
                diagnostics.Error("evidence-too-many", $"There are more than {MostFiles} files of evidence; the rest is not read.", source.At(0), $"Name the folders that hold results of what is scanned.");
            }

            return;
        }

        if (entry.Length > MaxSize)
        {
            diagnostics.Error("evidence-too-large", $"The file is larger than {MaxSize / 1024 / 1024} MB, and is not read as evidence.", source.At(0), $"Write the result of one image to a file.");
            return;
        }

        var content = tree.Read(entry.Path);
        if (content.Bytes is not { } bytes)
        {
            diagnostics.Error("evidence-unreadable", $"The file can't be read: {content.Failure}.", source.At(0), $"Give the user that runs Onus the right to read it.");
            return;
        }

        if (JsonTree.Read(bytes, source, JsonPolicy.Template with { KeyDepth = 0, Cancellation = cancellation }, out var failure) is not { } text)
        {
            diagnostics.Error("evidence-malformed", $"The file is no JSON that can be read: {failure!.Message.AsPhrase()}.", source.At(failure.Offset), $"Let the scanner write the file again; it may be cut.");
            return;
        }

        if (text.Root.At(OscalPlan.Member) is MapValue)
        {
            plans.Read(bytes, Redaction.OfPath(tree.ShownOf(entry.Path)), source);
            return;
        }

        if (ScannerFormats.Read(text.Root, Redaction.OfPath(tree.ShownOf(entry.Path))) is { } found)
        {
            _found.AddRange(found);
            return;
        }

        diagnostics.Add(new Diagnostic(isNamed ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, "evidence-not-recognised", $"The file is of no format that is read as evidence.", source.At(0), $"Read are {ScannerFormats.Known}, and system security plans of OSCAL."));
    }
}
