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
    public static MapValue Of(MapValue properties) => (MapValue)Blank(SecretMarker.Mark(properties), 0);

    private static Value Blank(Value value, int depth) => value switch
    {
        StringValue { IsSensitive: true } text => Value.Of(BlankOf(text.Value), Told(text)).AsSensitive(),
        MapValue map when depth < MaxDepth => Kept(map.Select((_, inner) => Blank(inner, depth + 1)).WithOrigin(Told(map)), map.IsSensitive),
        ListValue list when depth < MaxDepth => Kept(Value.List([.. list.Items.Select(item => Blank(item, depth + 1))], Told(list), list.Collection), list.IsSensitive),
        _ => value.WithOrigin(Told(value)),
    };

    /// <summary>Where it comes from: an account told it, and a file has it where that was recorded.</summary>
    private static Origin Told(Value value) => value.Origin.As(OriginKind.Live);

    private static Value Kept(Value value, bool isSensitive) => isSensitive ? value.AsSensitive() : value;

    private static string BlankOf(string text) =>
        SecretSigns.IsSeenIn(text) || SecretSigns.IsAccessKey(text) ? Key
        : !SecretSigns.MayBe(text) ? text
        : text.Length < MinSecret ? Short
        : Redaction.Hidden;
}
