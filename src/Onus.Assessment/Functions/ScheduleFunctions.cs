using Onus.Assessment.Schedules;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Hcl.Functions;

namespace Onus.Assessment.Functions;

/// <summary>What schedules mean: <c>longest_pause</c>.</summary>
internal static class ScheduleFunctions
{
    public static IEnumerable<Function> All { get; } = [Answer.Function("longest_pause", 1, 1, LongestPause, effort: 100)];

    /// <summary>The days between one run of a schedule and the next, at the most. No schedule is null.</summary>
    private static Value LongestPause(FunctionCall call) => call.Arguments[0] switch
    {
        UnknownValue { Refinement.Candidates: { IsDefaultOrEmpty: false } candidates } unknown =>
            new UnknownValue(unknown.Reason, unknown.Origin, new Refinement { Candidates = [.. candidates.Select(Of)] }),
        UnknownValue unknown => new UnknownValue(unknown.Reason, unknown.Origin),
        var schedule => Of(schedule),
    };

    private static Value Of(Value schedule) => schedule is NullValue ? schedule
        : schedule is StringValue text && Pause.Longest(text.Value) is { } days ? Value.Of(Number.From(days))
        : Value.Unknown(UnknownCode.Stated, $"the schedule is neither a rate nor a cron expression that is understood");
}
