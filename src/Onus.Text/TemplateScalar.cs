using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Text;

/// <summary>
/// What a YAML scalar means to CloudFormation, which reads YAML 1.1: <c>yes</c> and <c>on</c> are booleans; dates, octal numbers and
/// sexagesimal ones stay text.
/// </summary>
internal static class TemplateScalar
{
    public static Value Read(YamlScalar scalar)
    {
        if (scalar.Tag is { } tag && tag.StartsWith(YamlScalar.Standard, StringComparison.Ordinal))
        {
            return tag[YamlScalar.Standard.Length..] is "null" or "bool" or "int" or "float" ? Plain(scalar.Text, scalar.Origin) : Value.Of(scalar.Text, scalar.Origin);
        }

        return scalar.IsPlain && scalar.Tag is null ? Plain(scalar.Text, scalar.Origin) : Value.Of(scalar.Text, scalar.Origin);
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
