using System.Collections.Immutable;
using Onus.Assessment.Relations;
using Onus.Conditions.Asking;
using Onus.Contracts;
using Onus.Core.Bounds;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Assessment.Checks;

/// <summary>Asks the rules of one type about one resource after the other. Not safe for use by several threads.</summary>
internal sealed class RuleAsker(RuleProgram rules, Asker asker)
{
    private GroupMemory<GroupAnswers>[]? _memories;
    private DeployedResource? _subject;
    private Standpoint _standpoint;

    /// <summary>Turns to another resource.</summary>
    public void Look(DeployedResource resource)
    {
        _subject = resource;
        ConditionVariables.Look(asker, resource);
    }

    /// <summary>A member of the resource at hand, without its place, by its number in the program.</summary>
    public Value Member(int number) => asker.Member(number);

    /// <summary>Asks all rules about the resource at hand. What resources say that are alike is asked once.</summary>
    /// <param name="applies">Room for whether the condition of each override holds.</param>
    /// <param name="verdicts">Room for the verdicts of the checks.</param>
    /// <param name="budget">What it takes its steps and bytes from: answers that are known take what it took to find them.</param>
    public void AskAll(Span<Truth> applies, Span<FindingStatus> verdicts, Budget budget)
    {
        ArgumentNullException.ThrowIfNull(budget);
        var subject = _subject!;
        var memories = _memories ??= [.. rules.Groups.Select(group => new GroupMemory<GroupAnswers>(group))];
        if (_standpoint != Standpoint.Of(subject))
        {
            _standpoint = Standpoint.Of(subject);
            Array.ForEach(memories, memory => memory.Clear());
        }

        for (var i = 0; i < memories.Length; i++)
        {
            var group = rules.Groups[i];
            if (memories[i].Find(this, out var mayKeep) is { } known)
            {
                budget.Take(known.Steps);
                budget.Make(known.Bytes);
                Tell(group, known.Answers, applies, verdicts);
                continue;
            }

            var (steps, bytes) = (budget.Steps, budget.Bytes);
            foreach (var change in group.Overrides)
            {
                applies[change] = Applies(change, out _, budget);
            }

            foreach (var check in group.Checks)
            {
                verdicts[check] = Verdict(check, out _, budget);
            }

            if (mayKeep && !budget.IsSpent)
            {
                memories[i].Keep(new GroupAnswers(AnswersOf(group, applies, verdicts), steps - budget.Steps, bytes - budget.Bytes));
            }
        }
    }

    private static void Tell(RuleGroup group, ImmutableArray<byte> answers, Span<Truth> applies, Span<FindingStatus> verdicts)
    {
        var at = 0;
        foreach (var change in group.Overrides)
        {
            applies[change] = (Truth)answers[at++];
        }

        foreach (var check in group.Checks)
        {
            verdicts[check] = (FindingStatus)answers[at++];
        }
    }

    private static ImmutableArray<byte> AnswersOf(RuleGroup group, ReadOnlySpan<Truth> applies, ReadOnlySpan<FindingStatus> verdicts)
    {
        var answers = ImmutableArray.CreateBuilder<byte>(group.Overrides.Length + group.Checks.Length);
        foreach (var change in group.Overrides)
        {
            answers.Add((byte)applies[change]);
        }

        foreach (var check in group.Checks)
        {
            answers.Add((byte)verdicts[check]);
        }

        return answers.MoveToImmutable();
    }

    /// <summary>Whether the condition of an override holds. What hangs on something that may not be deployed is not known.</summary>
    /// <param name="change">Its number among those with a condition.</param>
    /// <param name="reason">Why it is not known, when it is not.</param>
    public Truth Applies(int change, out UnknownReason? reason, Budget? budget = null, ReadTrace? trace = null)
    {
        var truth = asker.Ask(rules.Overrides[change], out reason, budget, trace);
        if (truth != Truth.Unknown && _subject!.MetDoubt is { } doubt && Without(() => asker.Ask(rules.Overrides[change], out _, budget)) != truth)
        {
            reason = doubt;
            return Truth.Unknown;
        }

        return truth;
    }

    /// <summary>A check's verdict. What hangs on something that may not be deployed is not known.</summary>
    /// <param name="check">Its number.</param>
    /// <param name="reason">Why it is not known, when it is not.</param>
    public FindingStatus Verdict(int check, out UnknownReason? reason, Budget? budget = null, ReadTrace? trace = null)
    {
        var verdict = VerdictAsSeen(check, out reason, budget, trace);
        if (verdict != FindingStatus.Unknown && _subject!.MetDoubt is { } doubt && Without(() => VerdictAsSeen(check, out _, budget, null)) != verdict)
        {
            reason = doubt;
            return FindingStatus.Unknown;
        }

        return verdict;
    }

    /// <summary>Asks as if nothing were there that may not be deployed.</summary>
    private T Without<T>(Func<T> ask)
    {
        var subject = _subject!;
        ConditionVariables.Look(asker, subject with { LeavesOutDoubtful = true });
        var answer = ask();
        ConditionVariables.Look(asker, subject);
        return answer;
    }

    private FindingStatus VerdictAsSeen(int check, out UnknownReason? reason, Budget? budget, ReadTrace? trace)
    {
        var (applies, condition) = rules.Checks[check];
        if (applies is not null)
        {
            var isAsked = asker.Ask(applies, out reason, budget, trace);
            if (isAsked == Truth.False)
            {
                return FindingStatus.NotApplicable;
            }

            if (isAsked == Truth.Unknown)
            {
                // Where it is not known whether a check applies, a statement that holds anyway passes.
                return asker.Ask(condition, out _, budget, trace) == Truth.True ? FindingStatus.Pass : FindingStatus.Unknown;
            }
        }

        return asker.Ask(condition, out reason, budget, trace) switch
        {
            Truth.True => FindingStatus.Pass,
            Truth.False => FindingStatus.Fail,
            _ => FindingStatus.Unknown,
        };
    }
}

/// <summary>What the rules of a group came to, and what it took to find that.</summary>
/// <param name="Answers">The answers: of the overrides, then of the checks, in the group's order.</param>
/// <param name="Steps">The steps.</param>
/// <param name="Bytes">The bytes.</param>
internal sealed record GroupAnswers(ImmutableArray<byte> Answers, long Steps, long Bytes);

/// <summary>Where a condition looks around from: what it finds elsewhere is the same for all resources of one deployment, account and Region that are there under one condition.</summary>
internal readonly record struct Standpoint(DeploymentIndex? Index, string? Account, string? Region, UnknownReason? Doubt)
{
    /// <summary>That of a resource.</summary>
    public static Standpoint Of(DeployedResource resource) => new(resource.Index, resource.Resource.Account, resource.Resource.Region, resource.Resource.Doubt);
}
