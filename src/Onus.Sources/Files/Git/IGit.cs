namespace Onus.Sources.Files.Git;

/// <summary>Runs git's plumbing in one repository. The host gives it, since no library starts a process.</summary>
public interface IGit
{
    /// <summary>The folder that it runs in: mostly that of a repository's working tree, absolute and real.</summary>
    string Root { get; }

    /// <summary>Git in another folder.</summary>
    /// <param name="folder">The folder, absolute.</param>
    IGit At(string folder);

    /// <summary>Runs a command to its end.</summary>
    /// <param name="write">Writes its input, beside the reading of its output; null for none.</param>
    /// <param name="read">Reads its output to the end.</param>
    /// <returns>What git says is wrong; null when nothing is.</returns>
    string? Run(IEnumerable<string> arguments, Action<Stream>? write, Action<Stream> read);

    /// <summary>Starts a command that answers questions until it is disposed of.</summary>
    IGitTalk Start(IEnumerable<string> arguments);
}

/// <summary>A running command of git's.</summary>
public interface IGitTalk : IDisposable
{
    /// <summary>What it is asked.</summary>
    Stream Questions { get; }

    /// <summary>What it answers.</summary>
    Stream Answers { get; }
}
