using System.Text;
using Onus.Core.Diagnostics;

namespace Onus.Sources.Files.Git;

/// <summary>A repository, as far as it is read: which revisions there are, and what is in their trees.</summary>
public sealed class GitRepository
{
    private GitRepository(IGit git) => Git = git;

    /// <summary>Git in the folder of its working tree.</summary>
    public IGit Git { get; }

    /// <summary>The folder of its working tree.</summary>
    public string Root => Git.Root;

    /// <summary>The repository that git's folder is in.</summary>
    /// <exception cref="RequestException">There is no git, or no repository.</exception>
    public static GitRepository At(IGit git)
    {
        ArgumentNullException.ThrowIfNull(git);
        var root = "";
        var complaint = git.Run(["rev-parse", "--show-toplevel"], null, output => root = new StreamReader(output).ReadToEnd().TrimEnd('\n', '\r'));
        if (complaint is null && root.Length > 0)
        {
            return new GitRepository(git.At(root));
        }

        throw complaint is null || complaint.Contains("not a git repository", StringComparison.Ordinal) ? new RequestException($"the current folder is in no git repository, so there are no revisions to compare.")
            : complaint.Contains("must be run in a work tree", StringComparison.Ordinal) ? new RequestException($"the repository here has no working tree; run it in a checkout.")
            : new RequestException($"git can't read the repository here: {GitOutput.FirstLine(complaint)}.");
    }

    /// <summary>The commit that a name means; null when there is none.</summary>
    /// <param name="name">The name: a branch, a tag, <c>HEAD~1</c>, an id.</param>
    public string? Find(string name) =>
        name.Length == 0 || name[0] == '-' || name.Any(char.IsControl) ? null : Ask("rev-parse", "--verify", "--quiet", name + "^{commit}");

    /// <summary>The commit that a name means.</summary>
    /// <exception cref="RequestException">There is none.</exception>
    public string Resolve(string name) => Find(name) ?? throw new RequestException($"there is no revision \"{name}\" here.{ShallowHint()}");

    /// <summary>Whether a commit has a file or folder.</summary>
    /// <param name="path">Its path from the root; empty for the root itself.</param>
    public bool Has(string commit, string path) => path.Length == 0 || Ask("rev-parse", "--verify", "--quiet", $"{commit}:{path}") is not null;

    /// <summary>The last common ancestor of two commits.</summary>
    /// <exception cref="RequestException">There is none.</exception>
    public string MergeBase(string left, string right) =>
        Ask("merge-base", left, right) is { Length: > 0 } found ? found.Split('\n')[0] : throw new RequestException($"the two revisions have no common ancestor here.{ShallowHint()}");

    /// <summary>The files of the working tree that git knows or would add: what is ignored is left out.</summary>
    public IReadOnlyList<string> WorkingFiles()
    {
        List<string> paths = [];
        var complaint = Git.Run(["ls-files", "-z", "--cached", "--others", "--exclude-standard"], null, output => paths.AddRange(GitOutput.Records(output)));
        return complaint is null ? [.. paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] : throw new RequestException($"git can't list the files of the working tree: {GitOutput.FirstLine(complaint)}.");
    }

    private string ShallowHint() => Ask("rev-parse", "--is-shallow-repository") == "true"
        ? " The clone is shallow, so a part of the history is not here: git fetch --unshallow, or in a pipeline check out with the whole history (fetch-depth: 0)."
        : "";

    /// <summary>What a command answers, without the last line's end; null when git says no.</summary>
    private string? Ask(params string[] arguments)
    {
        using var output = new MemoryStream();
        return Git.Run(arguments, null, stream => stream.CopyTo(output)) is null ? Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n', '\r') : null;
    }
}
