using System.Collections.Concurrent;
using System.Collections.Immutable;
using Onus.Assessment.Relations;
using Onus.Catalog.Language;
using Onus.Catalog.Model;
using Onus.Conditions;
using Onus.Conditions.Asking;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Assessment.Checks;

/// <summary>One check, compiled so that it tells which of its clauses decided. Made for the checks alone that somebody wants explained. Safe for use by several threads.</summary>
internal sealed class CheckExplainer
{
    private readonly ConditionProgram _program = ConditionVariables.NewProgram(explains: true);
    private readonly ConcurrentBag<Asker> _idle = [];
    private readonly Condition? _applies;
    private readonly Condition _condition;
    private readonly DecidingPlace _place;

    /// <summary>Compiles a check.</summary>
    /// <param name="day">The day that the scan speaks of.</param>
    public CheckExplainer(Check check, string day)
    {
        var constants = ConditionVariables.Constants(check.Locals, check.Parameters, day);
        Condition Compiled(Expression expression, Expression? named) =>
            _program.Add(expression, constants, named is null ? null : WrittenExpressions.Of(named, expression));
        _applies = check.Applies is null ? null : Compiled(check.Applies, check.NamedApplies);
        _condition = Compiled(check.Condition, check.NamedCondition);
        _place = new DecidingPlace(check);
    }

    /// <summary>Asks the check about a resource.</summary>
    public AskedCheck Ask(DeployedResource resource)
    {
        var asker = _idle.TryTake(out var known) ? known : _program.NewAsker(ResourceNames.NameOf);
        ConditionVariables.Look(asker, resource);
        var answer = Ask(asker, resource.Resource);
        if (answer.Status != FindingStatus.Unknown && resource.MetDoubt is { } doubt)
        {
            // What hangs on something that may not be deployed is not known.
            ConditionVariables.Look(asker, resource with { LeavesOutDoubtful = true });
            answer = Ask(asker, resource.Resource).Status == answer.Status ? answer : answer with { Status = FindingStatus.Unknown, Reason = doubt };
        }

        _idle.Add(asker);
        return answer;
    }

    private AskedCheck Ask(Asker asker, Resource subject)
    {
        var trace = new ReadTrace();
        AskedCheck Answer(FindingStatus status, UnknownReason? why, Clause clause)
        {
            var (decided, place) = _place.Of(subject, clause);
            return new AskedCheck(status, status == FindingStatus.Unknown ? why : null, trace.Values, clause, decided, place);
        }

        UnknownReason? reason = null;
        Clause? guard = null;
        if (_applies is not null)
        {
            switch (asker.Explain(_applies, out reason, trace, out guard))
            {
                case Truth.False:
                    return Answer(FindingStatus.NotApplicable, null, guard);
                case Truth.True:
                    guard = null;
                    break;
            }
        }

        // Where it is not known whether a check applies, a statement that holds anyway passes.
        var truth = asker.Explain(_condition, out var why, trace, out var clause);
        return (truth, guard) switch
        {
            (Truth.True, _) => Answer(FindingStatus.Pass, null, clause),
            (_, not null) => Answer(FindingStatus.Unknown, reason, guard),
            (Truth.False, _) => Answer(FindingStatus.Fail, null, clause),
            _ => Answer(FindingStatus.Unknown, why, clause),
        };
    }
}

/// <summary>What came of asking a check.</summary>
/// <param name="Reason">Why it is not known, when it is not.</param>
/// <param name="Reads">The values that decided, in the order they were read.</param>
/// <param name="Clause">The clauses that decided: of the statement, or of the condition under which the check applies where that is what decided.</param>
/// <param name="Decided">The value that decided; null where what decided is not there.</param>
/// <param name="Place">Where that stands, or what lacks it.</param>
internal sealed record AskedCheck(FindingStatus Status, UnknownReason? Reason, ImmutableArray<ValueRead> Reads, Clause Clause, ValueRead? Decided, Origin Place);
