using Onus.Core.Places;
using Onus.Core.Values;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Onus.Text;

/// <summary>
/// What a YAML scalar means to CloudFormation, which reads YAML 1.1: <c>yes</c> and <c>on</c> are booleans; dates, octal numbers and
/// sexagesimal ones stay text.
/// </summary>
internal static class YamlScalar
{
    private const string Standard = "tag:yaml.org,2002:";

    public static Value Read(Scalar scalar, string text, Origin origin)
    {
        if (!scalar.Tag.IsEmpty && !scalar.Tag.IsNonSpecific && scalar.Tag.Value.StartsWith(Standard, StringComparison.Ordinal))
        {
            return scalar.Tag.Value[Standard.Length..] is "null" or "bool" or "int" or "float" ? Plain(text, origin) : Value.Of(text, origin);
        }

        return scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty ? Plain(text, origin) : Value.Of(text, origin);
    }

    private static Value Plain(string text, Origin origin) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => new NullValue(origin),
        "true" or "True" or "TRUE" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" => new BooleanValue(true, origin),
        "false" or "False" or "FALSE" or "no" or "No" or "NO" or "off" or "Off" or "OFF" => new BooleanValue(false, origin),
        _ when IsNumeric(text) => ScalarText.NumberOrText(text, origin),
        _ => Value.Of(text, origin),
    };

    private static bool IsNumeric(string text) =>
        char.IsAsciiDigit(text[0]) || (text.Length > 1 && text[0] is '-' && char.IsAsciiDigit(text[1]))
            ? !text.AsSpan().ContainsAnyExcept("0123456789.eE+-") && (!text.AsSpan().ContainsAny('e', 'E') || text.Contains('.'))
            : false;
}
