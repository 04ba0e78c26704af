using Onus.Hcl.Conversion;
using Onus.Core.Values;

namespace Onus.Hcl.Functions;

/// <summary>Functions on points in time that are given as text.</summary>
internal static class TimeFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        Define.Plain("formatdate", 2, 2, call => call.Result(DatePattern.Format(call.Text(0), TimeText.Parse(call.Text(1), 1)))),
        Define.Plain("timeadd", 2, 2, Add),
        Define.Plain("timecmp", 2, 2, call => call.Result((long)TimeText.Parse(call.Text(0), 0).CompareTo(TimeText.Parse(call.Text(1), 1)))),
    ];

    private static Value Add(FunctionCall call)
    {
        var time = TimeText.Parse(call.Text(0), 0);
        var span = TimeText.ParseDuration(call.Text(1)) ?? throw new FunctionException($"not a valid duration", 1);
        try
        {
            return call.Result(TimeText.Format(time.Add(span)));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new FunctionException($"the result is beyond the calendar", 1);
        }
    }
}
