using System.Globalization;
using System.Text;

namespace Onus.Cli.Git;

/// <summary>A repository, as far as it is read: which revisions there are, and what is in their trees.</summary>
internal sealed class GitRepository
{
    private const string Link = "120000";
    private const string Submodule = "160000";
    private readonly GitProgram _git;

    private GitRepository(GitProgram git, string root) => (_git, Root) = (git, root);

    /// <summary>The folder of its working tree.</summary>
    public string Root { get; }

    /// <summary>The repository that a folder is in.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="GitProblem">There is no git, or no repository.</exception>
    public static GitRepository At(string folder)
    {
        var git = GitProgram.Find();
        var root = "";
        var complaint = git.Run(folder, ["rev-parse", "--show-toplevel"], null, output => root = new StreamReader(output).ReadToEnd().TrimEnd('\n', '\r'));
        if (complaint is null && root.Length > 0)
        {
            return new GitRepository(git, Path.GetFullPath(root));
        }

        throw new GitProblem(complaint is null || complaint.Contains("not a git repository", StringComparison.Ordinal)
            ? "the current folder is in no git repository, so there are no revisions to compare."
            : complaint.Contains("must be run in a work tree", StringComparison.Ordinal)
                ? "the repository here has no working tree; run it in a checkout."
                : $"git can't read the repository here: {FirstLine(complaint)}");
    }

    /// <summary>The commit that a name means; null when there is none.</summary>
    /// <param name="name">The name: a branch, a tag, <c>HEAD~1</c>, an id.</param>
    public string? Find(string name) =>
        name.Length == 0 || name[0] == '-' || name.Any(char.IsControl) ? null : _git.Ask(Root, "rev-parse", "--verify", "--quiet", name + "^{commit}");

    /// <summary>The commit that a name means.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="GitProblem">There is none.</exception>
    public string Resolve(string name) => Find(name) ?? throw new GitProblem($"there is no revision \"{name}\" here.{ShallowHint()}");

    /// <summary>Whether a commit has a file or folder.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="path">Its path from the root; empty for the root itself.</param>
    public bool Has(string commit, string path) => path.Length == 0 || _git.Ask(Root, "rev-parse", "--verify", "--quiet", $"{commit}:{path}") is not null;

    /// <summary>The last common ancestor of two commits.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="GitProblem">There is none.</exception>
    public string MergeBase(string left, string right) =>
        _git.Ask(Root, "merge-base", left, right) is { Length: > 0 } found ? found.Split('\n')[0] : throw new GitProblem($"the two revisions have no common ancestor here.{ShallowHint()}");

    /// <summary>The files of a commit, in git's order.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="submodules">Takes the paths of submodules, which are not read.</param>
    public IReadOnlyList<GitEntry> Tree(string commit, ICollection<string> submodules)
    {
        var entries = new List<GitEntry>();
        var complaint = _git.Run(Root, ["ls-tree", "-r", "-l", "-z", "--full-tree", commit], null, output =>
        {
            foreach (var line in Records(output))
            {
                // MODE TYPE ID SIZE<TAB>PATH
                var tab = line.IndexOf('\t', StringComparison.Ordinal);
                var words = tab < 0 ? [] : line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (words.Length != 4)
                {
                    continue;
                }

                var path = line[(tab + 1)..];
                if (words[0] == Submodule)
                {
                    submodules.Add(path);
                }
                else if (long.TryParse(words[3], NumberStyles.None, CultureInfo.InvariantCulture, out var size))
                {
                    entries.Add(new GitEntry(path, words[2], size, words[0] == Link));
                }
            }
        });
        return complaint is null ? entries : throw new GitProblem($"git can't list the files of {commit}: {FirstLine(complaint)}{ShallowHint()}");
    }

    /// <summary>The contents of files, as they are stored: no filter is applied.</summary>
    /// <param name="entries">The files.</param>
    /// <param name="take">Takes each content: the file, and a stream that ends behind it.</param>
    public void Read(IReadOnlyList<GitEntry> entries, Action<GitEntry, Stream> take)
    {
        var complaint = _git.Run(
            Root,
            ["cat-file", "--batch"],
            input =>
            {
                using var writer = new StreamWriter(input, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
                foreach (var entry in entries)
                {
                    writer.WriteLine(entry.Id);
                }
            },
            output => new BlobStream(output).ReadAll(entries, take));
        if (complaint is not null)
        {
            throw new GitProblem($"git can't read the files of a revision: {FirstLine(complaint)}{ShallowHint()}");
        }
    }

    /// <summary>The files of the working tree that git knows or would add: what is ignored is left out.</summary>
    public IReadOnlyList<string> WorkingFiles()
    {
        List<string> paths = [];
        var complaint = _git.Run(Root, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], null, output => paths.AddRange(Records(output)));
        return complaint is null ? [.. paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] : throw new GitProblem($"git can't list the files of the working tree: {FirstLine(complaint)}");
    }

    private string ShallowHint() => _git.Ask(Root, "rev-parse", "--is-shallow-repository") == "true"
        ? " The clone is shallow, so a part of the history is not here: git fetch --unshallow, or in a pipeline check out with the whole history (fetch-depth: 0)."
        : "";

    private static IEnumerable<string> Records(Stream output)
    {
        using var reader = new StreamReader(output, new UTF8Encoding(false));
        foreach (var record in reader.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            yield return record;
        }
    }

    private static string FirstLine(string text) => text.Split('\n')[0].Trim();
}
