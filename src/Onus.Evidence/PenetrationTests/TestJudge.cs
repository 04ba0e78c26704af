using System.Collections.Immutable;
using System.Globalization;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Contracts.PenetrationTests;
using Onus.Core.Places;
using Onus.Core.Secrets;
using Onus.Evidence.Reading;

namespace Onus.Evidence.PenetrationTests;

/// <summary>Says of each activity of a plan against each of its targets whether it may be done, and why.</summary>
/// <param name="day">The day to speak of.</param>
/// <param name="placeOf">Where something is declared, for people.</param>
internal sealed class TestJudge(TestRules rules, TargetFinder finder, PermissionFiles files, DateOnly day, Func<Origin, Place?> placeOf)
{
    /// <summary>Of so many permissions that do not count it is said why.</summary>
    private const int MostStates = 3;

    public TestPlanAnswer Judge(TestPlan plan)
    {
        var found = plan.Targets.DistinctBy(target => target.Name).ToDictionary(target => target.Name, finder.Find, StringComparer.Ordinal);
        var permissions = plan.Permissions.Select(permission => (Permission: permission, Answer: files.Look(permission))).ToList();
        var tests =
            from activity in plan.Activities
            let about = permissions.FindAll(item => item.Permission.IsAbout(activity))
            from target in plan.Targets
            where activity.Targets.Contains(target.Name)
            select Judge(plan, target, found[target.Name], activity, about);
        return new TestPlanAnswer(
            Redaction.Of(plan.Name),
            plan.When.From.Text,
            plan.When.Until.Text,
            Redaction.Of(plan.Tester),
            Redaction.Of(plan.Contact),
            placeOf(plan.Origin),
            [.. tests],
            [.. permissions.Select(item => item.Answer)],
            [.. Notes(plan)]);
    }

    private IEnumerable<string> Notes(TestPlan plan)
    {
        if (DateOnly.FromDateTime(plan.When.Until.At.UtcDateTime) < day)
        {
            yield return $"The plan is over: it ended on {plan.When.Until.Text}.";
        }

        var aimedAt = plan.Activities.SelectMany(activity => activity.Targets).ToHashSet(StringComparer.Ordinal);
        foreach (var target in plan.Targets.Where(target => !aimedAt.Contains(target.Name)))
        {
            yield return $"Nothing is planned against target \"{Redaction.Of(target.Name)}\".";
        }
    }

    private TestAnswer Judge(TestPlan plan, PlannedTarget target, FoundTarget found, PlannedActivity activity, List<(WrittenPermission Permission, PermissionAnswer Answer)> permissions)
    {
        var window = activity.When ?? plan.When;
        var reasons = new List<(TestReason Reason, string? By)>();
        reasons.AddRange(found.Reasons.Select(reason => (reason, (string?)null)));
        if (found.Owner is { } owner)
        {
            reasons.Add((new TestReason(TestVerdict.NeedsApproval, rules.Others, rules.Sources), owner));
        }

        reasons.AddRange(OfTarget(target, found, activity.Rule));
        reasons.AddRange(OfActivity(activity, found));
        if (!plan.When.Holds(window))
        {
            reasons.Add((new TestReason(TestVerdict.No, $"It is planned {window}, outside of the plan itself, which is {plan.When}.", []), null));
        }

        var about = reasons.Exists(item => item.Reason.Verdict == TestVerdict.NeedsApproval) ? permissions.FindAll(item => item.Permission.IsAbout(target)) : [];
        var settled = reasons.Select(item => item.Reason.Verdict == TestVerdict.NeedsApproval ? Settle(item.Reason, item.By ?? rules.Provider[0], about, window) : item.Reason)
            .DistinctBy(reason => (reason.Text, reason.Verdict))
            .OrderByDescending(reason => reason.Verdict)
            .ToImmutableArray();
        return new TestAnswer(Redaction.Of(target.Name), found.Means, activity.Called, activity.Rule.Title, settled.Length == 0 ? TestVerdict.Unknown : settled[0].Verdict, settled, placeOf(activity.Origin));
    }

    /// <summary>What the provider says of what is tested, whatever is done.</summary>
    private IEnumerable<(TestReason, string?)> OfTarget(PlannedTarget target, FoundTarget found, TestActivityRule activity)
    {
        foreach (var subject in found.Subjects)
        {
            var whole = rules.Targets.Where(rule => rule.Service == subject.Service.Id && (rule.As is null || rule.As == target.As)).ToList();
            var parts = rules.Targets.Where(rule => !rule.Types.IsEmpty && rule.Types.Any(type => IsOf(type, subject.Service))).ToList();
            if (subject.Type is null && whole.Count == 0 && parts.Count > 0)
            {
                yield return (new TestReason(TestVerdict.Unknown, $"Of {subject.Service.Title} the rules speak of {string.Join(", ", parts.Select(rule => rule.Title))} alone: name the type or the resource that is meant.", [.. parts.SelectMany(rule => rule.Sources).Distinct()]), null);
                continue;
            }

            var rule = subject.Type is { } type ? rules.FindTarget(subject.Service.Id, type, target.As) : whole.FirstOrDefault();
            switch (rule?.Stance)
            {
                case TestStance.Prohibited:
                    yield return (new TestReason(TestVerdict.No, rule.Because ?? $"{rule.Title} may not be tested.", rule.Sources), null);
                    break;
                case TestStance.NeedsApproval:
                    yield return (new TestReason(TestVerdict.NeedsApproval, rule.Because ?? $"{rule.Title} may be tested once AWS has approved it.", rule.Sources), null);
                    break;
                case TestStance.Permitted:
                    yield return (new TestReason(TestVerdict.Yes, rule.Because ?? $"{rule.Title} may be tested without asking.", rule.Sources), null);
                    break;
                case null when !activity.AnyTarget:
                    yield return (new TestReason(TestVerdict.NeedsApproval, $"{subject.Type ?? subject.Service.Title}: {rules.Unlisted}", rules.Sources), null);
                    break;
            }
        }
    }

    /// <summary>What the provider says of what is done, and how much of it.</summary>
    private static IEnumerable<(TestReason, string?)> OfActivity(PlannedActivity activity, FoundTarget found)
    {
        var rule = activity.Rule;
        yield return (new TestReason(VerdictOf(rule.Stance), rule.Because, rule.Sources, rule.Confidence == Confidences.Documented ? null : rule.Confidence), null);
        foreach (var condition in rule.Conditions.Where(condition => !activity.States.Contains(condition.Id)))
        {
            yield return (new TestReason(TestVerdict.No, $"The plan does not state that {condition.Means}: states = [\"{condition.Id}\"] does.", rule.Sources), null);
        }

        foreach (var limit in found.Subjects.Select(subject => subject.Type).DefaultIfEmpty(null).Distinct().SelectMany(rule.LimitsOn).Distinct())
        {
            var most = limit.Most.ToString("N0", CultureInfo.InvariantCulture);
            var measure = limit.Measure.Replace('_', ' ');
            if (!activity.Rate.TryGetValue(limit.Measure, out var rate))
            {
                yield return (new TestReason(TestVerdict.Unknown, $"The plan does not say how many {measure}; at most {most} are permitted: rate = {{ {limit.Measure} = … }} says it.", rule.Sources), null);
            }
            else if (rate > limit.Most)
            {
                yield return (new TestReason(TestVerdict.No, $"{rate.ToString("N0", CultureInfo.InvariantCulture)} {measure} are planned; at most {most} are permitted.", rule.Sources), null);
            }
        }
    }

    /// <summary>What becomes of the need for a permission by those that are on file.</summary>
    private TestReason Settle(TestReason reason, string by, List<(WrittenPermission Permission, PermissionAnswer Answer)> permissions, Span window)
    {
        var given = permissions.FindAll(item => Is(item, by));
        if (given.Find(item => item.Answer.Holds && item.Permission.When.Holds(window)).Answer is { } valid)
        {
            return reason with { Verdict = TestVerdict.Yes, Text = $"{reason.Text} Permission \"{valid.Name}\" is on file." };
        }

        var states = given.Take(MostStates).Select(item => item.Answer.Holds
            ? $"Permission \"{item.Answer.Name}\" does not count: it holds {item.Permission.When}, and this is planned {window}."
            : $"Permission \"{item.Answer.Name}\" does not count: {char.ToLowerInvariant(item.Answer.State[0])}{item.Answer.State[1..]}");
        var more = given.Count > MostStates ? [$"Nor do {given.Count - MostStates} more."] : Array.Empty<string>();
        return reason with { Text = $"{reason.Text} {(given.Count == 0 ? "No permission in writing is on file." : string.Join(' ', states.Concat(more)))}" };
    }

    private bool Is((WrittenPermission Permission, PermissionAnswer Answer) given, string wanted) =>
        given.Answer.By.Equals(wanted, StringComparison.OrdinalIgnoreCase) || (rules.IsProvider(wanted) && rules.IsProvider(given.Permission.By));

    private static bool IsOf(string type, Service service) => service.Types.Any(item => item.Name == type) || service.Prefixes.Any(prefix => type.StartsWith(prefix, StringComparison.Ordinal));

    private static TestVerdict VerdictOf(TestStance stance) => stance switch
    {
        TestStance.Permitted => TestVerdict.Yes,
        TestStance.NeedsApproval => TestVerdict.NeedsApproval,
        _ => TestVerdict.No,
    };
}
