using Onus.Core.Places;
using Onus.Core.Secrets;
using Onus.Core.Values;

namespace Onus.Live.Collecting;

/// <summary>
/// Takes secrets out of what an account tells, when it is read: nothing later could print, keep or send them. A blank that stands there instead is judged as the secret would be:
/// it looks like one where the text did, and is one by its name alone where only the name said so.
/// </summary>
internal static class SecretBlanks
{
    private const int MaxDepth = 100;
    private const int MinSecret = 4;

    /// <summary>What stands where a text looked like a key.</summary>
    public const string Key = "AKIAREDACTEDREDACTED";

    /// <summary>What stands where a text was too short for a secret.</summary>
    public const string Short = "***";

    /// <summary>Properties without the secrets in them, all of whose values are said to come from an account.</summary>
    /// <param name="told">Where it is recorded what the account told: values of that file keep their places, and all others have this one. None where no file has it.</param>
    public static MapValue Of(MapValue properties, Origin told) => (MapValue)Blank(SecretMarker.Mark(properties), told.As(OriginKind.Live), 0);

    private static Value Blank(Value value, Origin told, int depth)
    {
        var place = told.HasPlace && value.Origin.File == told.File ? value.Origin.As(OriginKind.Live) : told;
        return value switch
        {
            StringValue { IsSensitive: true } text => Value.Of(BlankOf(text.Value), place).AsSensitive(),
            MapValue map when depth < MaxDepth => Kept(map.Select((name, inner) => Blank(IsPair(map) ? Known(name, inner) : inner, told, depth + 1)).WithOrigin(place), map.IsSensitive),
            ListValue list when depth < MaxDepth => Kept(Value.List([.. list.Items.Select(item => Blank(item, told, depth + 1))], place, list.Collection), list.IsSensitive),
            _ => value.WithOrigin(place),
        };
    }

    /// <summary>Whether an object is a pair of a name and a value: what else it says of the value is no secret, and tells what the value is.</summary>
    private static bool IsPair(MapValue map) => map.Entries.Any(entry => IsValue(entry.Key)) && map.Entries.Any(entry => entry.Key.EndsWith("name", StringComparison.OrdinalIgnoreCase) || entry.Key.Equals("key", StringComparison.OrdinalIgnoreCase));

    private static bool IsValue(string name) => name.EndsWith("value", StringComparison.OrdinalIgnoreCase);

    private static Value Known(string name, Value inner) =>
        inner is StringValue { IsSensitive: true } text && !IsValue(name) && !SecretSigns.IsSeenIn(text.Value) && !SecretSigns.IsAccessKey(text.Value) ? Value.Of(text.Value, text.Origin) : inner;

    private static Value Kept(Value value, bool isSensitive) => isSensitive ? value.AsSensitive() : value;

    private static string BlankOf(string text) =>
        SecretSigns.IsSeenIn(text) || SecretSigns.IsAccessKey(text) ? Key
        : !SecretSigns.MayBe(text) ? text
        : text.Length < MinSecret ? Short
        : Redaction.Hidden;
}
