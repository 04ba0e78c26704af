using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Core.Bounds;

/// <summary>
/// What working out one deployment may still cost, in steps and in bytes. All that evaluates takes from it in proportion to what it reads and makes; once it is spent nothing more
/// is evaluated, and what was to come is unknown. Not safe for use by several threads.
/// </summary>
/// <param name="steps">How many steps may be taken; one is about what it takes to evaluate a small expression.</param>
/// <param name="bytes">How many bytes the values may take that are made, those that are thrown away again included.</param>
public sealed class Budget(long steps, long bytes)
{
    /// <summary>The code of the diagnostics that say that a budget is spent.</summary>
    public const string Code = "budget-spent";

    private const int StepsOfMapped = 10;
    private bool _isPlaced;

    /// <summary>Why what is left out is not known.</summary>
    public static UnknownReason Reason { get; } = new(UnknownCode.LimitReached, $"working it out takes more than the size of the input allows");

    /// <summary>The steps that are left; below zero when they did not suffice.</summary>
    public long Steps { get; private set; } = steps;

    /// <summary>The bytes that are left; below zero when they did not suffice.</summary>
    public long Bytes { get; private set; } = bytes;

    /// <summary>Whether it did not suffice.</summary>
    public bool IsSpent => (Steps | Bytes) < 0;

    /// <summary>Where it ran out, as far as that was told.</summary>
    public Origin SpentAt { get; private set; }

    /// <summary>Adds what an input of some length allows.</summary>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="rule">What a byte allows.</param>
    public void Allow(long length, BudgetRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Steps += length * rule.StepsPerByte;
        Bytes += length * rule.BytesPerByte;
    }

    /// <summary>Takes steps.</summary>
    /// <returns>Whether it still suffices.</returns>
    public bool Take(long count = 1)
    {
        Steps -= count;
        return !IsSpent;
    }

    /// <summary>Takes the bytes of something that is made.</summary>
    /// <returns>Whether it still suffices.</returns>
    public bool Make(long count)
    {
        Bytes -= count;
        return !IsSpent;
    }

    /// <summary>Takes what it costs to go through a value.</summary>
    /// <param name="effort">How many times more what is done with it costs.</param>
    /// <returns>Whether it still suffices.</returns>
    public bool Read(Value value, int effort = 1)
    {
        Steps -= Weight.Of(value, Steps) * effort;
        return !IsSpent;
    }

    /// <summary>Takes what it costs to make a value, with all that is in it.</summary>
    /// <returns>Whether it still suffices.</returns>
    public bool Make(Value value)
    {
        var weight = Weight.Of(value, Steps);
        Steps -= weight;
        Bytes -= weight * Weight.BytesPerStep;
        return !IsSpent;
    }

    /// <summary>Takes what it costs to make a text.</summary>
    /// <returns>Whether it still suffices.</returns>
    public bool MakeText(int length)
    {
        Steps -= length / Weight.CharactersPerStep;
        Bytes -= length * 2L;
        return !IsSpent;
    }

    /// <summary>Takes what it costs to map a resource's values, to judge and to tell them: each several times what it is to go through them.</summary>
    /// <returns>Whether it still suffices.</returns>
    public bool TakeResource(Value values)
    {
        var weight = Weight.Of(values, Steps / StepsOfMapped);
        Steps -= weight * StepsOfMapped;
        Bytes -= weight * Weight.BytesPerStep;
        return !IsSpent;
    }

    /// <summary>Lets nothing more be taken.</summary>
    public void Exhaust() => Steps = Math.Min(Steps, -1);

    /// <summary>The unknown in the place of what is left out since it is spent.</summary>
    public UnknownValue Missing(Origin origin)
    {
        if (!_isPlaced && origin.HasPlace)
        {
            (SpentAt, _isPlaced) = (origin, true);
        }

        return new UnknownValue(Reason, origin);
    }

    /// <summary>Says, when it is spent, that it is and where.</summary>
    /// <param name="deployment">The deployment, as it is called.</param>
    /// <param name="otherwise">The place to name when it was not told where it ran out.</param>
    public void Report(string deployment, DiagnosticBag diagnostics, Origin otherwise)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (IsSpent)
        {
            diagnostics.Error(
                Code,
                $"Working out {deployment} takes more {(Steps < 0 ? "steps" : "memory")} than the size of its files allows; what was not worked out by then is not known.",
                _isPlaced ? SpentAt : otherwise,
                $"Make the loops, counts and texts at this place smaller, or split the deployment.");
        }
    }
}
