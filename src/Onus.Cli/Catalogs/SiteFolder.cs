using System.Text;
using System.Text.RegularExpressions;
using Onus.Cli.Shared;
using Onus.Core.Diagnostics;
using Onus.Reports.Pages;

namespace Onus.Cli.Catalogs;

/// <summary>A folder that a site is written into. It is known by a list of what was written, and only that is ever replaced or removed.</summary>
internal sealed partial class SiteFolder
{
    private const string ListName = "onus-catalog-docs.txt";
    private const string Head = "Written by onus catalog docs, which replaces the files below when it is run again.";
    private readonly string _root;
    private readonly List<string> _before;

    private SiteFolder(string root, List<string> before) => (_root, _before) = (root, before);

    /// <summary>Takes a folder that is not there, is empty, or was written by this before.</summary>
    /// <param name="path">The folder as it was named.</param>
    /// <exception cref="RequestException">It has other things in it, or is none.</exception>
    public static SiteFolder Take(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            throw new RequestException($"the path is empty, or none that a folder can have.");
        }

        var root = Path.GetFullPath(path);
        if (File.Exists(root))
        {
            throw new RequestException($"{path} is a file. Name a folder that is not there or empty.");
        }

        var list = Path.Combine(root, ListName);
        var lines = File.Exists(list) ? File.ReadAllLines(list) : [];
        if (Directory.Exists(root) && Directory.EnumerateFileSystemEntries(root).Any() && lines.FirstOrDefault() != Head)
        {
            throw new RequestException($"{path} has files in it that onus catalog docs did not write, and nothing is written over them. Name a folder that is not there or empty.");
        }

        return new SiteFolder(root, [.. lines.Skip(1).Where(line => Own().IsMatch(line))]);
    }

    /// <summary>Writes the files, and removes those that were written before and are none of them.</summary>
    /// <param name="done">Told after each file how many are written.</param>
    /// <returns>How many there are.</returns>
    public int Write(IEnumerable<SiteFile> files, Action<int> done, CancellationToken cancellation)
    {
        Directory.CreateDirectory(_root);

        // From the first file on it can be told whose folder it is, also where the run is ended.
        List(_before);
        var written = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            Put(file.Path, file.Text);
            written.Add(file.Path);
            done(written.Count);
        }

        foreach (var old in _before.Where(path => !written.Contains(path)))
        {
            File.Delete(At(old));
        }

        List(written);
        return written.Count;
    }

    private void List(IEnumerable<string> paths) => Put(ListName, string.Concat(paths.Prepend(Head).Select(line => line + "\n")));

    /// <summary>Writes a file, unless it says that already.</summary>
    private void Put(string path, string text)
    {
        var (file, bytes) = (At(path), Encoding.UTF8.GetBytes(text));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (!File.Exists(file) || !File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes))
        {
            DiskHost.Writer.Replace(file, stream => stream.Write(bytes));
        }
    }

    private string At(string path) => Path.Combine([_root, .. path.Split('/')]);

    /// <summary>What a site's files are called: a name, in one folder at most.</summary>
    [GeneratedRegex("^(?:[a-z]+/)?[A-Za-z0-9_-][A-Za-z0-9._-]*\\.(?:html|js|css)$")]
    private static partial Regex Own();
}
