using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Sources.Files.Git;

namespace Onus.Engine.Diff;

/// <summary>What is compared with what.</summary>
/// <param name="Base">The state before.</param>
/// <param name="Head">The state after.</param>
/// <param name="Repository">The repository of the revisions; null when there are none.</param>
internal sealed record DiffQuestion(DiffSide Base, DiffSide Head, GitRepository? Repository)
{
    /// <summary>
    /// Reads the arguments as <c>git diff</c> does: revisions first, then paths, with <c>--</c> between them where it is not clear which is which.
    /// Two things that are both there on disk are compared as they are.
    /// </summary>
    /// <param name="arguments">The arguments before <c>--</c>.</param>
    /// <param name="behind">The arguments behind it; null when it is not there.</param>
    /// <param name="host">Knows the paths that are there, and the repository.</param>
    /// <exception cref="RequestException">The arguments make no sense, and the message says why.</exception>
    public static DiffQuestion Read(IReadOnlyList<string> arguments, IReadOnlyList<string>? behind, IHost host)
    {
        if (behind is null && arguments is [var left, var right] && host.Named(left).Find() is not null && host.Named(right).Find() is not null)
        {
            return new DiffQuestion(new PathSide(left), new PathSide(right), null);
        }

        if (behind is null && arguments.Count == 1 && host.Named(arguments[0]).Find() is not null)
        {
            throw new RequestException($"{arguments[0]} is a path, so it takes a second one to compare it with; for a revision of that name write {arguments[0]} --");
        }

        if (arguments.Count == 0)
        {
            throw new RequestException($"there is nothing to compare: give two paths, or one or two revisions.");
        }

        if (behind is null && arguments[0] is var missing && (missing.Contains('/', StringComparison.Ordinal) || missing.Contains('.', StringComparison.Ordinal))
            && arguments.Count == 2 && host.Named(arguments[1]).Find() is not null && IsNoRepository(host))
        {
            throw new RequestException($"{missing} is not there.");
        }

        var repository = GitRepository.At(host.Git());
        var revisions = new List<string>();
        var paths = new List<string>(behind ?? []);
        foreach (var argument in arguments)
        {
            if (paths.Count == (behind?.Count ?? 0) && IsRevision(argument, behind is not null, revisions, repository, host))
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
            throw new RequestException($"{arguments[0]} is neither a revision of the repository here nor, with what follows, two paths that are there.");
        }

        var below = paths.Count == 0 ? [""] : paths.Select(path => InRepository(path, repository, host)).ToList();
        var (before, after) = Sides(revisions, below, repository);
        for (var i = 0; i < paths.Count; i++)
        {
            if (!IsIn(before, below[i], repository, host) && !IsIn(after, below[i], repository, host))
            {
                throw new RequestException($"{paths[i]} is neither in {before.Title} nor in {after.Title}.");
            }
        }

        return new DiffQuestion(before, after, repository);
    }

    private static bool IsIn(DiffSide input, string path, GitRepository repository, IHost host) => input switch
    {
        RevisionSide revision => repository.Has(revision.Commit, path),
        _ => host.Named(Path.Combine(repository.Root, path)).Find() is not null,
    };

    private static bool IsNoRepository(IHost host)
    {
        try
        {
            _ = GitRepository.At(host.Git());
            return false;
        }
        catch (RequestException)
        {
            return true;
        }
    }

    private static bool IsRevision(string argument, bool certain, List<string> revisions, GitRepository repository, IHost host)
    {
        const int Most = 2;
        var full = revisions.Count == Most || (revisions.Count == 1 && Range(revisions[0]) is not null);
        if (full && certain)
        {
            throw new RequestException($"{argument} is one revision too many: two are compared, paths come behind --");
        }

        if (full)
        {
            return false;
        }

        var exists = !certain && host.Named(argument).Find() is not null;
        var known = Range(argument) is not null || repository.Find(argument) is not null;
        if (exists && known && Range(argument) is null)
        {
            throw new RequestException($"{argument} is both a revision and a path; put -- behind the revisions to say which is meant.");
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

    private static (DiffSide Base, DiffSide Head) Sides(List<string> revisions, IReadOnlyList<string> paths, GitRepository repository)
    {
        if (Range(revisions[0]) is var (from, to, common))
        {
            var (left, right) = (repository.Resolve(from), repository.Resolve(to));
            return (common
                ? new RevisionSide($"{from} (where {to} left it)", repository.MergeBase(left, right), paths)
                : new RevisionSide(from, left, paths), new RevisionSide(to, right, paths));
        }

        var before = new RevisionSide(revisions[0], repository.Resolve(revisions[0]), paths);
        return (before, revisions.Count == 1 ? new WorkingTreeSide(paths) : new RevisionSide(revisions[1], repository.Resolve(revisions[1]), paths));
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
    private static string InRepository(string path, GitRepository repository, IHost host)
    {
        var named = host.Named(path);
        var (location, root) = (named.Tree.LocationOf(named.Path), repository.Root.Replace('\\', '/').TrimEnd('/'));
        return TreePath.Inside(root, location) ?? throw new RequestException($"{path} is outside the repository at {repository.Root}.");
    }
}
