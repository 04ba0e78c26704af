using Onus.Core.Bounds;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Checks;

/// <summary>
/// Remembers what the rules of one type came to by the values that they read: a condition that reads the same values is not evaluated twice.
/// Rules go by number: the conditional overrides, then the checks. Not safe for use by several threads; each has its own.
/// </summary>
internal sealed class RuleMemo
{
    private const int MostResults = 16_384;
    private readonly string[] _properties;
    private readonly ValueClasses[] _classes;
    private readonly int[] _current;
    private readonly int[]?[] _reads;
    private readonly Dictionary<UInt128, (byte Result, int Steps)>[] _results;

    public RuleMemo(TypeRules rules)
    {
        IReadOnlyList<string>?[] reads = [.. rules.Conditional.Select(change => ConditionReads.Of(change.When)), .. rules.Checks.Select(check => ConditionReads.Of(check.Applies, check.Condition))];
        _properties = [.. reads.SelectMany(names => names ?? []).Distinct(StringComparer.Ordinal)];
        _classes = [.. _properties.Select(_ => new ValueClasses())];
        _current = new int[_properties.Length];
        _reads = [.. reads.Select(names => names?.Select(name => Array.IndexOf(_properties, name)).ToArray())];
        _results = [.. reads.Select(_ => new Dictionary<UInt128, (byte, int)>())];
    }

    /// <summary>Looks at a resource; what is recalled and remembered from then on is about it.</summary>
    public void Look(Resource resource)
    {
        for (var i = 0; i < _properties.Length; i++)
        {
            _current[i] = _classes[i].Of(resource.Properties[_properties[i]] ?? Value.Null);
        }
    }

    /// <summary>What a rule came to for a resource with the same values.</summary>
    /// <param name="rule">The rule's number.</param>
    /// <param name="budget">Pays what it took to find out, so that what a resource costs does not hang on what was remembered.</param>
    /// <param name="key">The values, to remember a result by; null when they are not worth remembering.</param>
    public bool TryRecall(int rule, Budget budget, out UInt128? key, out byte result)
    {
        result = 0;
        key = _reads[rule] is { } slots ? KeyOf(slots) : null;
        if (key is not { } known || !_results[rule].TryGetValue(known, out var remembered))
        {
            return false;
        }

        result = remembered.Result;
        budget.Take(remembered.Steps);
        return true;
    }

    /// <param name="steps">What it took to find out.</param>
    public void Remember(int rule, UInt128? key, byte result, long steps)
    {
        if (key is { } known && _results[rule] is { Count: < MostResults } results)
        {
            results[known] = (result, (int)Math.Min(steps, int.MaxValue));
        }
    }

    /// <summary>The classes of up to <see cref="ConditionReads.Most"/> values, sixteen bits each.</summary>
    private UInt128? KeyOf(int[] slots)
    {
        UInt128 key = 0;
        foreach (var slot in slots)
        {
            if (_current[slot] == ValueClasses.None)
            {
                return null;
            }

            key = (key << 16) | (uint)_current[slot];
        }

        return key;
    }

    /// <summary>Numbers the different values of one property, as long as few resources have a value of their own.</summary>
    private sealed class ValueClasses
    {
        /// <summary>That a value has no number, since nearly every resource has another.</summary>
        public const int None = -1;

        private const int Trial = 512;
        private const int MostClasses = 8_192;
        private readonly Dictionary<Value, int> _classes = new(ValueEquality.Identity);
        private int _asked;
        private bool _isOff;

        public int Of(Value value)
        {
            if (_isOff)
            {
                return None;
            }

            _asked++;
            if (_classes.TryGetValue(value, out var known))
            {
                return known;
            }

            if (_classes.Count >= MostClasses || (_asked >= Trial && _classes.Count > _asked / 2))
            {
                _isOff = true;
                _classes.Clear();
                return None;
            }

            return _classes[value] = _classes.Count;
        }
    }
}
