using Onus.Hcl.Conversion;
using System.Globalization;
using System.Text;

namespace Onus.Hcl.Functions;

/// <summary>The patterns of <c>formatdate</c>: runs of letters stand for parts of the time, text in single quotes for itself.</summary>
internal static class DatePattern
{
    public static string Format(string pattern, DateTimeOffset time)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length;)
        {
            if (pattern.AsSpan(i).StartsWith("''"))
            {
                text.Append('\'');
                i += 2;
                continue;
            }

            if (pattern[i] == '\'')
            {
                i = AppendQuoted(text, pattern, i + 1);
                continue;
            }

            if (!char.IsAsciiLetter(pattern[i]))
            {
                text.Append(pattern[i++]);
                continue;
            }

            var length = pattern.AsSpan(i).IndexOfAnyExcept(pattern[i]);
            var end = length < 0 ? pattern.Length : i + length;
            text.Append(Part(pattern[i..end], time) ?? throw new FunctionException($"\"{pattern[i..end]}\" is no part of a date", 0));
            Limits.CheckText(text.Length);
            i = end;
        }

        return text.ToString();
    }

    private static int AppendQuoted(StringBuilder text, string pattern, int at)
    {
        while (true)
        {
            var quote = pattern.IndexOf('\'', at);
            if (quote < 0)
            {
                throw new FunctionException($"a quote does not end", 0);
            }

            text.Append(pattern, at, quote - at);
            if (quote + 1 >= pattern.Length || pattern[quote + 1] != '\'')
            {
                return quote + 1;
            }

            text.Append('\'');
            at = quote + 2;
        }
    }

    private static string? Part(string letters, DateTimeOffset time)
    {
        var utc = time.Offset == TimeSpan.Zero;
        var format = letters switch
        {
            "YYYY" => "yyyy",
            "YY" => "yy",
            "MMMM" => "MMMM",
            "MMM" => "MMM",
            "MM" => "MM",
            "M" => "%M",
            "DD" => "dd",
            "D" => "%d",
            "EEEE" => "dddd",
            "EEE" => "ddd",
            "hh" => "HH",
            "h" => "%H",
            "HH" => "hh",
            "H" => "%h",
            "mm" => "mm",
            "m" => "%m",
            "ss" => "ss",
            "s" => "%s",
            "ZZZZZ" => "zzz",
            "Z" when !utc => "zzz",
            _ => null,
        };
        if (format is not null)
        {
            return time.ToString(format, CultureInfo.InvariantCulture);
        }

        return letters switch
        {
            "AA" => time.Hour < 12 ? "AM" : "PM",
            "aa" => time.Hour < 12 ? "am" : "pm",
            "Z" => "Z",
            "ZZZ" when utc => "UTC",
            "ZZZ" or "ZZZZ" => time.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal),
            _ => null,
        };
    }
}
