using Onus.Assessment.Relations;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Checks;

/// <summary>
/// Puts the questions of one type to resources and remembers the answers: a condition that reads the same values is not asked twice.
/// Not safe for use by several threads; each has its own.
/// </summary>
internal sealed class Questionnaire
{
    private readonly TypePlan _plan;
    private readonly Judge _judge;
    private readonly string[] _properties;
    private readonly ValueClasses[] _classes;
    private readonly Question[] _checks;
    private readonly Question[] _overrides;
    private readonly int[] _current;

    public Questionnaire(TypePlan plan, Judge judge)
    {
        _plan = plan;
        _judge = judge;
        var checks = plan.Checks.Select(check => ConditionReads.Of(check.Applies, check.Condition)).ToList();
        var overrides = plan.Conditional.Select(change => ConditionReads.Of(change.When)).ToList();
        _properties = [.. checks.Concat(overrides).SelectMany(reads => reads ?? []).Distinct(StringComparer.Ordinal)];
        _classes = [.. _properties.Select(_ => new ValueClasses())];
        _current = new int[_properties.Length];
        _checks = [.. checks.Select(MakeQuestion)];
        _overrides = [.. overrides.Select(MakeQuestion)];
    }

    /// <summary>The outcome of the conditional overrides, two bits each.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="index">What is deployed with it.</param>
    public ulong Outcome(Resource resource, DeploymentIndex index)
    {
        Look(resource);
        var outcome = 0UL;
        for (var i = 0; i < _overrides.Length && i < Splits.SplitResolver.MaxConditional; i++)
        {
            if (!_overrides[i].TryRecall(_current, out var key, out var answer))
            {
                answer = (byte)_judge.Applies(_plan.Conditional[i], resource, index, out _);
                _overrides[i].Remember(key, answer);
            }

            outcome |= (ulong)answer << (2 * i);
        }

        return outcome;
    }

    /// <summary>The verdicts of the checks. Asks about the resource that <see cref="Outcome"/> was asked about last.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="index">What is deployed with it.</param>
    public FindingStatus[] Verdicts(Resource resource, DeploymentIndex index)
    {
        if (_checks.Length == 0)
        {
            return [];
        }

        var verdicts = new FindingStatus[_checks.Length];
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (!_checks[i].TryRecall(_current, out var key, out var answer))
            {
                answer = (byte)_judge.Ask(_plan.Checks[i], resource, index);
                _checks[i].Remember(key, answer);
            }

            verdicts[i] = (FindingStatus)answer;
        }

        return verdicts;
    }

    private void Look(Resource resource)
    {
        for (var i = 0; i < _properties.Length; i++)
        {
            _current[i] = _classes[i].Of(resource.Properties[_properties[i]] ?? Value.Null);
        }
    }

    private Question MakeQuestion(IReadOnlyList<string>? reads) =>
        new(reads is null ? null : [.. reads.Select(name => Array.IndexOf(_properties, name))]);

    /// <summary>The answers to one question by the classes of the values it reads.</summary>
    /// <param name="slots">Which properties it reads; null when it depends on more than properties.</param>
    private sealed class Question(int[]? slots)
    {
        private const int Limit = 16_384;
        private readonly Dictionary<AnswerKey, byte> _answers = [];

        public bool TryRecall(int[] current, out AnswerKey key, out byte answer)
        {
            key = default;
            answer = 0;
            return slots is not null && AnswerKey.TryMake(slots, current, out key) && _answers.TryGetValue(key, out answer);
        }

        public void Remember(AnswerKey key, byte answer)
        {
            if (key.IsSet && _answers.Count < Limit)
            {
                _answers[key] = answer;
            }
        }
    }

    /// <summary>The classes of up to <see cref="ConditionReads.Most"/> values.</summary>
    private readonly record struct AnswerKey(bool IsSet, int A, int B, int C, int D, int E, int F)
    {
        public static bool TryMake(int[] slots, int[] current, out AnswerKey key)
        {
            key = default;
            foreach (var slot in slots)
            {
                if (current[slot] == ValueClasses.None)
                {
                    return false;
                }
            }

            int At(int i) => i < slots.Length ? current[slots[i]] : 0;
            key = new AnswerKey(true, At(0), At(1), At(2), At(3), At(4), At(5));
            return true;
        }
    }
}
