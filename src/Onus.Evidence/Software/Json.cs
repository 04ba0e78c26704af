using System.Globalization;
using Onus.Core.Values;

namespace Onus.Evidence.Software;

/// <summary>Looks into what a scanner wrote, whatever that is: what is not there, or is something else, is null or empty.</summary>
internal static class Json
{
    private const int MaxText = 1024;

    /// <summary>What stands at a path of members.</summary>
    public static Value? At(this Value? value, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            value = (value as MapValue)?[name];
        }

        return value;
    }

    /// <summary>A text at a path; null for none, and for one that is too long to be a name.</summary>
    public static string? Text(this Value? value, params ReadOnlySpan<string> path) => value.At(path) is StringValue { Value.Length: > 0 and <= MaxText } text ? text.Value : null;

    /// <summary>The elements of a list at a path.</summary>
    public static IEnumerable<Value> Items(this Value? value, params ReadOnlySpan<string> path) => value.At(path) is ListValue list ? list.Items : [];

    /// <summary>The texts of a list at a path.</summary>
    public static IEnumerable<string> Texts(this Value? value, params ReadOnlySpan<string> path) => value.Items(path).OfType<StringValue>().Select(item => item.Value).Where(text => text.Length is > 0 and <= MaxText);

    /// <summary>The day of a moment that is written as ISO 8601 has it, or as seconds since 1970; null when it is neither.</summary>
    public static DateOnly? Day(this Value? value, params ReadOnlySpan<string> path) => value.At(path) switch
    {
        StringValue { Value.Length: >= 10 } text when DateOnly.TryParseExact(text.Value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        NumberValue number when number.Value.ToDouble() is > 0 and < 100_000_000_000 and var seconds => DateOnly.FromDateTime(DateTimeOffset.UnixEpoch.AddSeconds(seconds).UtcDateTime),
        _ => null,
    };
}
