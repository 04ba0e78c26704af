using System.Collections.Concurrent;
using System.Text;
using Onus.Core.Diagnostics;
using Onus.Core.Files;

namespace Onus.Sources.Files.Git;

/// <summary>
/// The files of a commit, read from the object store: names and sizes at once, a content when it is asked for, as it is stored. Nothing is checked out, and nothing is fetched.
/// What the store lacks or holds damaged is an error, so that no finding seems to be gone because its file could not be read.
/// </summary>
public sealed class GitTree : FileTree, IDisposable
{
    private const int MaxFiles = 500_000;
    private const int MaxTarget = 4_000;
    private const string Code = "git-unreadable";
    private static readonly Message Remedy = $"Fetch what is missing: git fetch --refetch, or in a pipeline check out without a filter.";
    private readonly string _commit;
    private readonly EntryIndex _index;
    private readonly Dictionary<string, string?> _ids;
    private readonly GitBlobs _blobs;
    private readonly DiagnosticBag _diagnostics;
    private readonly ConcurrentDictionary<string, string?> _targets = new(StringComparer.Ordinal);
    private int _failures;

    private GitTree(IGit git, string commit, EntryIndex index, Dictionary<string, string?> ids, DiagnosticBag diagnostics)
        : base(git.Root.Replace('\\', '/'), ".")
    {
        _commit = commit;
        _index = index;
        _ids = ids;
        _blobs = new GitBlobs(git);
        _diagnostics = diagnostics;
    }

    /// <summary>How many contents were read so far.</summary>
    public int BlobsRead => _blobs.Asked;

    /// <summary>Lists the files of a commit; null, with a diagnostic, when git can't.</summary>
    /// <param name="commit">The id of the commit.</param>
    /// <param name="diagnostics">Where complaints go, also those of later reading.</param>
    public static GitTree? Open(IGit git, string commit, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(git);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var listed = new List<(string Mode, string Id, string Path)>();
        var complaint = git.Run(["ls-tree", "-r", "-z", "--full-tree", commit], null, output =>
        {
            // MODE TYPE ID<TAB>PATH
            foreach (var record in GitOutput.Records(output))
            {
                if (record.Split('\t', 2) is [var head, var path] && head.Split(' ') is [var mode, _, var id])
                {
                    listed.Add((mode, id, path));
                }
            }
        });
        var sizes = complaint is null ? GitBlobs.Sizes(git, [.. listed.Select(file => file.Id).Distinct()], out complaint) : [];
        complaint ??= listed.Count > MaxFiles ? $"it holds more than {MaxFiles} files" : null;
        if (complaint is not null)
        {
            diagnostics.Error(Code, $"The files of {commit} can't be listed: {GitOutput.FirstLine(complaint)}.", default, Remedy);
            return null;
        }

        var index = new EntryIndex();
        var ids = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (mode, id, path) in listed)
        {
            var kind = mode switch { "120000" => EntryKind.Link, "160000" => EntryKind.Other, _ => EntryKind.File };

            // A file whose size is not known is one that is not there: whoever wants it has to ask, and is told.
            if (IsSafe(path) && index.Add(new TreeEntry(path, kind, sizes.GetValueOrDefault(id, 1))))
            {
                ids[path] = sizes.ContainsKey(id) ? id : null;
            }
            else
            {
                diagnostics.Warning("git-odd-path", $"The file \"{path}\" is there twice, or its name is none that a folder can hold; it is not read.", default, $"Rename it.");
            }
        }

        return new GitTree(git, commit, index, ids, diagnostics);
    }

    /// <inheritdoc/>
    public override string IdOf(string path) => _commit + ":" + path;

    /// <inheritdoc/>
    public override TreeEntry? EntryAt(string path) => _index.At(path);

    /// <inheritdoc/>
    public override IReadOnlyList<TreeEntry>? List(string folder) => _index.In(folder);

    /// <inheritdoc/>
    public override FileContent Read(string path, int most = int.MaxValue)
    {
        if (_index.At(path) is not { Kind: EntryKind.File or EntryKind.Link })
        {
            return FileContent.Missing;
        }

        var content = _ids[path] is { } id ? _blobs.Read(id, most) : GitBlobs.Absent;
        if (content.Failure is { } failure && Interlocked.Increment(ref _failures) == 1)
        {
            _diagnostics.Error(Code, $"{path} can't be read: {failure}. What it and others hide looks as if it were not there.", default, Remedy);
        }

        return content;
    }

    /// <inheritdoc/>
    public void Dispose() => _blobs.Dispose();

    /// <inheritdoc/>
    public override string? TargetOf(string path) => _targets.GetOrAdd(path, link =>
        Read(link, MaxTarget).Bytes is { Length: > 0 and < MaxTarget } bytes && Encoding.UTF8.GetString(bytes) is var target && !Path.IsPathRooted(target) ? target : null);

    private static bool IsSafe(string path) =>
        !path.Contains('\\', StringComparison.Ordinal) && path.Split('/').All(name => name is not ("" or "." or "..") && !name.Equals(".git", StringComparison.OrdinalIgnoreCase));
}
