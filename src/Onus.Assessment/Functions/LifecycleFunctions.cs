using System.Globalization;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Functions;

namespace Onus.Assessment.Functions;

/// <summary>The function about ends of support: <c>supported</c>.</summary>
internal static class LifecycleFunctions
{
    public const string Supported = "supported";
    private const int DayLength = 10;

    public static IEnumerable<Function> All { get; } = [Answer.Function(Supported, 3, 3, IsSupported)];

    /// <summary>Whether a version of a product is in standard support on a day. No version is the one that AWS takes, which it supports.</summary>
    private static Value IsSupported(FunctionCall call)
    {
        var (product, version) = (call.Arguments[0], call.Arguments[1]);
        if (version is NullValue)
        {
            return Value.True;
        }

        if (call.Arguments.FirstOrDefault(argument => argument is UnknownValue) is UnknownValue unknown)
        {
            return new UnknownValue(unknown.Reason, unknown.Origin);
        }

        if (product is not StringValue { Value: var name } || call.Context is null || Answer.Context(call).Index.Catalog.FindLifecycle(name) is not { } lifecycle)
        {
            return Value.Unknown(UnknownCode.Stated, product is StringValue ? (Message)$"the catalogue has no table of the ends of support of {Said(product)}" : $"it is not said what this is a version of");
        }

        var day = Day(call);
        var truth = version switch
        {
            StringValue text => lifecycle.IsSupported(text.Value, day),
            NumberValue number => IsSupported(lifecycle, number.Value.ToString(), day),
            _ => throw new FunctionException($"the version must be a text", 1),
        };
        return truth == Truth.Unknown
            ? Value.Unknown(UnknownCode.Stated, $"the catalogue's table of {lifecycle.Id} does not list version {Said(version)}")
            : Value.Of(truth == Truth.True);
    }

    /// <summary>A value as it may be shown.</summary>
    private static string Said(Value value) => value.IsSensitive ? "what is kept secret" : value is StringValue text ? text.Value : value.ToString()!;

    /// <summary>Whether a version that is written as a number is supported: 8.0 is 8 there, and 1.30 is 1.3.</summary>
    private static Truth IsSupported(Lifecycle lifecycle, string number, DateOnly day)
    {
        bool Lists(string version) => lifecycle.Versions.Any(row => row.Name == version);
        return Lists(number) ? lifecycle.IsSupported(number, day)
            : Lists($"{number}.0") ? lifecycle.IsSupported($"{number}.0", day)
            : Lists($"{number}0") ? Truth.Unknown
            : lifecycle.IsSupported(number, day);
    }

    private static DateOnly Day(FunctionCall call)
    {
        var text = Answer.Text(call, 2);
        return DateOnly.TryParseExact(text.Length > DayLength ? text[..DayLength] : text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FunctionException($"the third argument must be a day, such as 2026-08-31", 2);
    }
}
