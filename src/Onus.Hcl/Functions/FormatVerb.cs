using Onus.Hcl.Conversion;
namespace Onus.Hcl.Functions;

/// <summary>One <c>%…</c> of a format.</summary>
/// <param name="Mode">The letter.</param>
/// <param name="Argument">The argument's number, from 1, when it is given; 0 for the next one.</param>
/// <param name="Width">The least width; 0 for none.</param>
/// <param name="Precision">The precision; -1 for none.</param>
/// <param name="Flags">Those of <c>+ - # 0</c> and space that are given.</param>
internal readonly record struct FormatVerb(char Mode, int Argument, int Width, int Precision, string Flags)
{
    private const int MaxWidth = 65_536;

    public bool Has(char flag) => Flags.Contains(flag, StringComparison.Ordinal);

    /// <summary>Reads a verb behind its percent sign and moves behind it.</summary>
    public static FormatVerb Parse(string format, ref int at)
    {
        var start = at;
        while (at < format.Length && format[at] is '+' or '-' or '#' or '0' or ' ')
        {
            at++;
        }

        var flags = format[start..at];
        var width = Digits(format, ref at);
        var precision = -1;
        if (at < format.Length && format[at] == '.')
        {
            at++;
            precision = Digits(format, ref at);
        }

        var argument = 0;
        if (at < format.Length && format[at] == '[')
        {
            at++;
            argument = Digits(format, ref at);
            if (argument == 0 || at >= format.Length || format[at++] != ']')
            {
                throw new FunctionException($"the number of an argument in the format is not valid", 0);
            }
        }

        return at < format.Length
            ? new FormatVerb(format[at++], argument, width, precision, flags)
            : throw new FunctionException($"the format ends within a verb", 0);
    }

    private static int Digits(string format, ref int at)
    {
        var value = 0;
        while (at < format.Length && char.IsAsciiDigit(format[at]))
        {
            value = (value * 10) + (format[at++] - '0');
            if (value > MaxWidth)
            {
                throw new FunctionException($"a width in the format is too large", 0);
            }
        }

        return value;
    }
}
