namespace Onus.Cli.Diff;

/// <summary>What one side of a comparison is made of.</summary>
/// <param name="Title">What it is called.</param>
internal abstract record DiffInput(string Title);

/// <summary>A file or folder as it is, or a result that was written earlier.</summary>
/// <param name="Path">The file or folder.</param>
internal sealed record PathInput(string Path) : DiffInput(Path.Replace('\\', '/'));

/// <summary>A revision of a repository.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Commit">The id of its commit.</param>
/// <param name="Paths">What is compared of it, from the root of the repository; never empty.</param>
internal sealed record RevisionInput(string Title, string Commit, IReadOnlyList<string> Paths) : DiffInput(Title);

/// <summary>The working tree of a repository, without what git ignores.</summary>
/// <param name="Paths">What is compared of it, from the root of the repository; never empty.</param>
internal sealed record WorkingTreeInput(IReadOnlyList<string> Paths) : DiffInput("the working tree");
