namespace Onus.Engine.Diff;

/// <summary>What one side of a comparison is made of.</summary>
/// <param name="Title">The words that name it.</param>
internal abstract record DiffSide(string Title);

/// <summary>A file or folder, or a stored result.</summary>
internal sealed record PathSide(string Path) : DiffSide(Path.Replace('\\', '/'));

/// <summary>The files of a commit.</summary>
/// <param name="Paths">What of them, from the repository's root.</param>
internal sealed record RevisionSide(string Title, string Commit, IReadOnlyList<string> Paths) : DiffSide(Title);

/// <summary>The files of the working tree that git does not ignore.</summary>
/// <param name="Paths">What of them, from the repository's root.</param>
internal sealed record WorkingTreeSide(IReadOnlyList<string> Paths) : DiffSide("the working tree");
