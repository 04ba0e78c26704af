using Onus.Core.Model;

namespace Onus.Sources;

/// <summary>Turns one kind of input into canonical resources. A reader never judges, never fetches and never throws for bad input.</summary>
public interface IReader
{
    /// <summary>What it reads, as outputs spell it: <c>cloudformation</c>.</summary>
    string Kind { get; }

    /// <summary>
    /// The kind that what it reads is made from, and what it is called itself: where both lie in one folder the other is read, not this, or everything would be there twice.
    /// Null when that can't be. What is named itself is always read.
    /// </summary>
    (string Kind, string What)? YieldsTo => null;

    /// <summary>Whether a file is of this kind, by its name and a look at its <see cref="CandidateFile.Head"/>. May answer yes too often, never too seldom.</summary>
    bool Recognises(CandidateFile file);

    /// <summary>Reads the files that it recognised, all of one run together, since one may be part of another.</summary>
    /// <param name="files">The files, sorted by path.</param>
    /// <returns>The deployments, in the order of the files.</returns>
    IEnumerable<Deployment> Read(IReadOnlyList<CandidateFile> files, ReadContext context);
}
