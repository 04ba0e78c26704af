using System.Numerics;
using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Hcl.Functions;

/// <summary>Formats values as Terraform's <c>format</c> does.</summary>
internal static class Formatter
{
    /// <summary>The text, with a hole in the place of each argument that is not known.</summary>
    public static PartialText Format(string format, ReadOnlySpan<Value> arguments)
    {
        var text = new PartialText();
        var (next, highest) = (0, 0);
        for (var i = 0; i < format.Length;)
        {
            if (format[i] != '%')
            {
                var plain = format.IndexOf('%', i) is var at and >= 0 ? at : format.Length;
                text.Append(format[i..plain]);
                i = plain;
                continue;
            }

            i++;
            if (i < format.Length && format[i] == '%')
            {
                text.Append("%");
                i++;
                continue;
            }

            var verb = FormatVerb.Parse(format, ref i);
            next = verb.Argument > 0 ? verb.Argument : next + 1;
            highest = Math.Max(highest, next);
            if (next > arguments.Length)
            {
                throw new FunctionException($"the format wants {next} arguments, {arguments.Length} are given", 0);
            }

            var value = arguments[next - 1];
            if (ValueTraits.FindUnknown(value) is { } found)
            {
                // What is padded or cut is another text.
                text.Lose(found.Reason, verb is { Mode: 's' or 'v', Width: 0, Precision: < 0 } && found == value ? found : null);
                continue;
            }

            text.Append(One(verb, value, next));
            Limits.CheckText(text.Length);
        }

        if (highest < arguments.Length)
        {
            throw new FunctionException($"the format uses {highest} arguments, {arguments.Length} are given", highest + 1);
        }

        return text;
    }

    private static string One(FormatVerb verb, Value value, int at)
    {
        if (value.IsNull)
        {
            throw new FunctionException($"a null can't be formatted", at);
        }

        return verb.Mode switch
        {
            'v' when verb.Has('#') => Pad(verb, JsonEncoder.Encode(value)),
            'v' when value is NumberValue number => Pad(verb, NumberFormat.General(number.Value, -1)),
            'v' => Pad(verb, Converter.TextOf(value) ?? JsonEncoder.Encode(value)),
            's' => PadText(verb, Arguments.TextOf(value, at)),
            'q' => PadText(verb, JsonEncoder.Encode(Value.Of(Arguments.TextOf(value, at)))),
            't' => Arguments.Boolean(value, at) ? "true" : "false",
            'b' or 'd' or 'o' or 'x' or 'X' => PadNumber(verb, NumberFormat.Whole(verb, WholeOf(value, at))),
            'e' or 'E' or 'f' or 'g' or 'G' => PadNumber(verb, NumberFormat.Fraction(verb, NumberOf(value, at))),
            _ => throw new FunctionException($"the format has the verb %{verb.Mode}, which is not supported", 0),
        };
    }

    private static Number NumberOf(Value value, int at) => Converter.NumberOf(value) ?? throw new FunctionException($"a number is required", at);

    private static BigInteger WholeOf(Value value, int at) =>
        NumberOf(value, at) is { IsInteger: true } number ? number.ToBigInteger() : throw new FunctionException($"a whole number is required", at);

    private static string PadText(FormatVerb verb, string text)
    {
        if (verb.Precision >= 0)
        {
            text = string.Concat(StringFunctions.Graphemes(text).Take(verb.Precision));
        }

        return Pad(verb, text);
    }

    private static string Pad(FormatVerb verb, string text)
    {
        var missing = verb.Width - (verb.Width == 0 ? 0 : StringFunctions.CountGraphemes(text));
        return missing <= 0 ? text
            : verb.Has('-') ? text + new string(' ', missing)
            : new string(verb.Has('0') ? '0' : ' ', missing) + text;
    }

    /// <summary>Pads with zeros behind the sign, or with spaces.</summary>
    private static string PadNumber(FormatVerb verb, string text)
    {
        var signed = text.Length > 0 && text[0] is '-' or '+' or ' ';
        if (!verb.Has('0') || verb.Has('-') || !signed || text.Length >= verb.Width)
        {
            return Pad(verb, text);
        }

        return text[0] + text[1..].PadLeft(verb.Width - 1, '0');
    }
}
