using Onus.Hcl.Conversion;
using System.Globalization;
using System.Numerics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Hcl.Functions;

/// <summary>What a scalar of YAML means to Terraform.</summary>
internal static class YamlScalars
{
    private const string Prefix = YamlScalar.Standard;

    public static Value Resolve(YamlScalar scalar)
    {
        var (text, tag, plain, origin) = scalar;
        if (tag is null or "!")
        {
            return plain ? ResolvePlain(text, origin) : Value.Of(text, origin);
        }

        return tag switch
        {
            Prefix + "str" or Prefix + "binary" => Value.Of(text, origin),
            Prefix + "int" or Prefix + "float" or Prefix + "bool" or Prefix + "null" or Prefix + "timestamp" => plain ? ResolvePlain(text, origin) : Value.Of(text, origin),
            _ => throw new FunctionException($"the YAML has a tag that is not supported", 0),
        };
    }

    private static Value ResolvePlain(string text, Origin origin)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return new NullValue(origin);
            case "y" or "Y" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" or "true" or "True" or "TRUE":
                return new BooleanValue(true, origin);
            case "n" or "N" or "no" or "No" or "NO" or "off" or "Off" or "OFF" or "false" or "False" or "FALSE":
                return new BooleanValue(false, origin);
            case ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" or "-.inf" or "-.Inf" or "-.INF" or ".nan" or ".NaN" or ".NAN":
                throw new FunctionException($"the YAML has a number that is not finite", 0);
        }

        if (NumberOf(text) is { } number)
        {
            return Value.Of(number, origin);
        }

        return Value.Of(TimeText.FromYaml(text) ?? text, origin);
    }

    private static Number? NumberOf(string text)
    {
        if (!char.IsAsciiDigit(text[0]) && text[0] is not ('+' or '-' or '.'))
        {
            return null;
        }

        if (text.StartsWith("0x", StringComparison.Ordinal))
        {
            return BigInteger.TryParse("0" + text[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) && text.Length is > 2 and < 512 ? Number.From(hex) : null;
        }

        if (text.StartsWith("0o", StringComparison.Ordinal))
        {
            return RadixText.Parse(text.AsSpan(2), 8) is { } octal ? Number.From(octal) : null;
        }

        return Number.TryParse(text, out var number) ? number : null;
    }
}
