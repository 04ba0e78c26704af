using Onus.Api.Calls;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Live.Checkpoints;
using Onus.Live.Collecting;

namespace Onus.Live;

/// <summary>What came of reading an account.</summary>
/// <param name="Account">The account.</param>
/// <param name="Deployment">What is there.</param>
/// <param name="Failures">The calls that failed, by permission.</param>
/// <param name="NotAsked">The types that nobody asked for, with the reason.</param>
/// <param name="Calls">How many calls were made.</param>
/// <param name="Elsewhere">How many things that a list of all Regions named are in a Region that was not read.</param>
public sealed record LiveReading(string Account, Deployment Deployment, IReadOnlyList<ReadFailure> Failures, IReadOnlyDictionary<string, UnknownReason> NotAsked, int Calls, int Elsewhere)
{
    /// <summary>What the credentials were refused with in the middle, after which nothing more was asked; null where they were good to the end.</summary>
    public ApiFailure? Ended { get; init; }

    /// <summary>The types that were read besides, since something says that they are used, by Region.</summary>
    public IReadOnlyList<UsedType> Used { get; init; } = [];

    /// <summary>The calls that failed which would have said which types are used.</summary>
    public IReadOnlyList<ReadFailure> HintFailures { get; init; } = [];

    /// <summary>Whether asking again would tell no more, unless something were changed.</summary>
    public bool IsWhole => Ended is null && !Failures.Concat(HintFailures).Any(failure => Checkpoint.MayPass(failure.Failure));

    /// <summary>What is not known because calls failed, by permission.</summary>
    public IReadOnlyList<FailureNote> Notes => LiveNotes.Of(Failures);

    /// <summary>How many of the resources nobody has declared: what every account has, and what services made.</summary>
    public int Undeclared => Deployment.Resources.Count(resource => resource.Undeclared is not null);
}
