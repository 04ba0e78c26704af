using Onus.Cli.Git;

namespace Onus.Cli.Diff;

/// <summary>What is compared with what.</summary>
/// <param name="Base">The state before.</param>
/// <param name="Head">The state after.</param>
/// <param name="Repository">The repository of the revisions; null when there are none.</param>
internal sealed record DiffQuestion(DiffInput Base, DiffInput Head, GitRepository? Repository)
{
    /// <summary>
    /// Reads the arguments as <c>git diff</c> does: revisions first, then paths, with <c>--</c> between them where it is not clear which is which.
    /// Two things that are both there on disk are compared as they are.
    /// </summary>
    /// <param name="arguments">The arguments before <c>--</c>.</param>
    /// <param name="behind">The arguments behind it; null when it is not there.</param>
    /// <exception cref="GitProblem">The arguments make no sense, and the message says why.</exception>
    public static DiffQuestion Read(IReadOnlyList<string> arguments, IReadOnlyList<string>? behind)
    {
        if (behind is null && arguments is [var left, var right] && Path.Exists(left) && Path.Exists(right))
        {
            return new DiffQuestion(new PathInput(left), new PathInput(right), null);
        }

        if (behind is null && arguments.Count == 1 && Path.Exists(arguments[0]))
        {
            throw new GitProblem($"{arguments[0]} is a path, so it takes a second one to compare it with; for a revision of that name write {arguments[0]} --");
        }

        if (arguments.Count == 0)
        {
            throw new GitProblem("there is nothing to compare: give two paths, or one or two revisions.");
        }

        if (behind is null && arguments[0] is var missing && (missing.Contains('/', StringComparison.Ordinal) || missing.Contains('.', StringComparison.Ordinal))
            && arguments.Count == 2 && Path.Exists(arguments[1]) && IsNoRepository())
        {
            throw new GitProblem($"{missing} is not there.");
        }

        var repository = GitRepository.At(Environment.CurrentDirectory);
        var revisions = new List<string>();
        var paths = new List<string>(behind ?? []);
        foreach (var argument in arguments)
        {
            if (paths.Count == (behind?.Count ?? 0) && IsRevision(argument, behind is not null, revisions, repository))
            {
                revisions.Add(argument);
            }
            else
            {
                paths.Add(argument);
            }
        }

        if (revisions.Count == 0)
        {
            throw new GitProblem($"{arguments[0]} is neither a revision of the repository here nor, with what follows, two paths that are there.");
        }

        var below = paths.Count == 0 ? [""] : paths.Select(path => InRepository(path, repository)).ToList();
        var (before, after) = Sides(revisions, below, repository);
        for (var i = 0; i < paths.Count; i++)
        {
            if (!IsIn(before, below[i], repository) && !IsIn(after, below[i], repository))
            {
                throw new GitProblem($"{paths[i]} is neither in {before.Title} nor in {after.Title}.");
            }
        }

        return new DiffQuestion(before, after, repository);
    }

    private static bool IsIn(DiffInput input, string path, GitRepository repository) => input switch
    {
        RevisionInput revision => repository.Has(revision.Commit, path),
        _ => Path.Exists(Path.Combine(repository.Root, path)),
    };

    private static bool IsNoRepository()
    {
        try
        {
            _ = GitRepository.At(Environment.CurrentDirectory);
            return false;
        }
        catch (GitProblem)
        {
            return true;
        }
    }

    private static bool IsRevision(string argument, bool certain, List<string> revisions, GitRepository repository)
    {
        const int Most = 2;
        var full = revisions.Count == Most || (revisions.Count == 1 && Range(revisions[0]) is not null);
        if (full && certain)
        {
            throw new GitProblem($"{argument} is one revision too many: two are compared, paths come behind --");
        }

        if (full)
        {
            return false;
        }

        var exists = !certain && Path.Exists(argument);
        var known = Range(argument) is not null || repository.Find(argument) is not null;
        if (exists && known && Range(argument) is null)
        {
            throw new GitProblem($"{argument} is both a revision and a path; put -- behind the revisions to say which is meant.");
        }

        if (exists)
        {
            return false;
        }

        if (!known)
        {
            repository.Resolve(argument);
        }

        return true;
    }

    private static (DiffInput Base, DiffInput Head) Sides(List<string> revisions, IReadOnlyList<string> paths, GitRepository repository)
    {
        if (Range(revisions[0]) is var (from, to, common))
        {
            var (left, right) = (repository.Resolve(from), repository.Resolve(to));
            return (common
                ? new RevisionInput($"{from} (where {to} left it)", repository.MergeBase(left, right), paths)
                : new RevisionInput(from, left, paths), new RevisionInput(to, right, paths));
        }

        var before = new RevisionInput(revisions[0], repository.Resolve(revisions[0]), paths);
        return (before, revisions.Count == 1 ? new WorkingTreeInput(paths) : new RevisionInput(revisions[1], repository.Resolve(revisions[1]), paths));
    }

    /// <summary>Takes <c>A..B</c> and <c>A...B</c> apart; an empty end is <c>HEAD</c>, as for git.</summary>
    private static (string From, string To, bool Common)? Range(string argument)
    {
        var at = argument.IndexOf("..", StringComparison.Ordinal);
        if (at < 0 || argument is ".." || argument.StartsWith("../", StringComparison.Ordinal) || argument.StartsWith("./", StringComparison.Ordinal))
        {
            return null;
        }

        var common = argument.AsSpan(at).StartsWith("...");
        var to = argument[(at + (common ? 3 : 2))..];
        return (at == 0 ? "HEAD" : argument[..at], to.Length == 0 ? "HEAD" : to, common);
    }

    /// <summary>A path from the root of the repository; empty for the root itself.</summary>
    private static string InRepository(string path, GitRepository repository)
    {
        var below = Path.GetRelativePath(repository.Root, Path.GetFullPath(path)).Replace('\\', '/');
        return below == "." ? ""
            : below.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(below) ? throw new GitProblem($"{path} is outside the repository at {repository.Root}.")
            : below;
    }
}
