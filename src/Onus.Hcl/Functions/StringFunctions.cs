using Onus.Hcl.Conversion;
using System.Globalization;
using System.Text;
using Onus.Core.Values;

namespace Onus.Hcl.Functions;

/// <summary>Functions on text.</summary>
internal static class StringFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        Define.Plain("chomp", 1, 1, call => call.Result(Chomp(call.Text(0)))),
        Define.Special("endswith", 2, 2, call => Within(call, TextForm.Any + "{0}", (text, part) => text.EndsWith(part, StringComparison.Ordinal)), Value.False),
        Define.Plain("indent", 2, 2, Indent),
        Define.Seeing("join", 1, null, Join),
        Define.Plain("lower", 1, 1, call => call.Result(call.Text(0).ToLowerInvariant().Replace('İ', 'i'))),
        Define.Seeing("split", 2, 2, Split, Define.EmptyTuple),
        Define.Special("startswith", 2, 2, call => Within(call, "{0}" + TextForm.Any, (text, part) => text.StartsWith(part, StringComparison.Ordinal)), Value.False),
        Define.Special("strcontains", 2, 2, call => Within(call, $"{TextForm.Any}{{0}}{TextForm.Any}", (text, part) => text.Contains(part, StringComparison.Ordinal)), Value.False),
        Define.Plain("strrev", 1, 1, call => call.Result(string.Concat(Graphemes(call.Text(0)).AsEnumerable().Reverse()))) with { Effort = 8 },
        Define.Plain("substr", 3, 3, Substring) with { Effort = 8 },
        Define.Plain("title", 1, 1, call => call.Result(Title(call.Text(0)))) with { Effort = 8 },
        Define.Plain("trim", 2, 2, call => call.Result(Trim(call.Text(0), call.Text(1)))) with { Effort = 8 },
        Define.Plain("trimprefix", 2, 2, call => call.Result(call.Text(0) is var s && s.StartsWith(call.Text(1), StringComparison.Ordinal) ? s[call.Text(1).Length..] : s)),
        Define.Plain("trimspace", 1, 1, call => call.Result(call.Text(0).Trim())),
        Define.Plain("trimsuffix", 2, 2, call => call.Result(call.Text(0) is var s && s.EndsWith(call.Text(1), StringComparison.Ordinal) ? s[..^call.Text(1).Length] : s)),
        Define.Plain("upper", 1, 1, call => call.Result(call.Text(0).ToUpperInvariant())),
    ];

    /// <summary>The characters as people see them.</summary>
    public static List<string> Graphemes(string text)
    {
        var graphemes = new List<string>(text.Length);
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            graphemes.Add(elements.GetTextElement());
        }

        return graphemes;
    }

    /// <summary>How many characters people see in a text.</summary>
    public static int CountGraphemes(string text) => IsPlain(text) ? text.Length : new StringInfo(text).LengthInTextElements;

    /// <summary>Whether each of its units is a character of its own.</summary>
    private static bool IsPlain(string text) => Ascii.IsValid(text) && !text.Contains('\r', StringComparison.Ordinal);

    private static string Chomp(string text) => text.TrimEnd('\r', '\n');

    /// <summary>Whether a text stands somewhere in another, of which perhaps only some parts are known.</summary>
    /// <param name="pattern">What the other then looks like.</param>
    private static Value Within(FunctionCall call, string pattern, Func<string, string, bool> holds)
    {
        var (text, part) = (call.Arguments[0], call.Arguments[1]);
        if (part.IsNull || text.IsNull)
        {
            throw new FunctionException($"argument must not be null", text.IsNull ? 0 : 1);
        }

        Value result = (text, part) switch
        {
            (UnknownValue unknown, StringValue { Value: var wanted }) when TextForm.Of(unknown) is { } form && Settled(form, wanted, pattern, holds) is { } answer => call.Result(answer),
            (UnknownValue unknown, _) => call.Unknown(unknown, Refinement.Present),
            (_, UnknownValue unknown) => call.Unknown(unknown, Refinement.Present),
            _ => call.Result(holds(call.Text(0), call.Text(1))),
        };
        return Define.MarkShallow(call, result);
    }

    /// <summary>What the known parts of a text decide; null when they don't.</summary>
    private static bool? Settled(string form, string wanted, string pattern, Func<string, string, bool> holds) =>
        wanted.AsSpan().IndexOfAny(TextForm.Hole, TextForm.Account) < 0 && holds(form, wanted) ? true
        : !TextForm.CanMatch(form, pattern.Replace("{0}", wanted, StringComparison.Ordinal)) ? false
        : null;

    private static Value Indent(FunctionCall call)
    {
        var spaces = call.Int32(0);
        var text = call.Text(1);
        if (spaces < 0)
        {
            throw new FunctionException($"the number of spaces must not be negative", 0);
        }

        Limits.CheckText(text.Length + ((long)text.AsSpan().Count('\n') * spaces));
        return call.Result(text.Replace("\n", "\n" + new string(' ', spaces), StringComparison.Ordinal));
    }

    /// <summary>The texts of lists with a separator between, as far as they are known.</summary>
    private static Value Join(FunctionCall call)
    {
        if (call.Arguments.Length < 2)
        {
            throw new FunctionException($"at least one list is required");
        }

        if (call.Arguments[0] is UnknownValue unknown)
        {
            return call.Unknown(unknown, Refinement.Present);
        }

        var separator = call.Text(0);
        var text = new PartialText();
        var first = true;
        for (var i = 1; i < call.Arguments.Length; i++)
        {
            if (call.Arguments[i] is UnknownValue list)
            {
                // It may be empty, and then there is no separator before it either.
                text.Lose(list.Reason);
                first = false;
                continue;
            }

            foreach (var item in call.Items(i))
            {
                text.Append(first ? "" : separator);
                Add(text, item, i);
                first = false;
                Limits.CheckText(text.Length);
            }
        }

        return text.ToValue(call.Place());
    }

    private static void Add(PartialText text, Value item, int at)
    {
        if (item is UnknownValue unknown)
        {
            text.Lose(unknown.Reason, unknown);
        }
        else
        {
            text.Append(Arguments.TextOf(item, at));
        }
    }

    private static Value Split(FunctionCall call)
    {
        if (call.Arguments is [StringValue { Value: { Length: > 0 } between }, UnknownValue partial] && TextHoles.Split(partial, between, call.Place()) is { IsDefault: false } pieces)
        {
            return call.Listing(pieces);
        }

        if (call.Arguments.OfType<UnknownValue>().FirstOrDefault() is { } unknown)
        {
            return call.Unknown(unknown);
        }

        var (separator, text) = (call.Text(0), call.Text(1));
        if (separator.Length > 0)
        {
            Limits.CheckItems(text.AsSpan().Count(separator));
            return call.TextList(text.Split(separator));
        }

        Limits.CheckItems(text.Length);
        return call.TextList(text.EnumerateRunes().Select(rune => rune.ToString()));
    }

    private static Value Substring(FunctionCall call)
    {
        var text = call.Text(0);
        var graphemes = IsPlain(text) ? null : Graphemes(text);
        var count = graphemes?.Count ?? text.Length;
        var (offset, length) = (call.Int32(1), call.Int32(2));
        if (offset < 0)
        {
            // Terraform takes a length of zero from the end for all the rest.
            offset = (int)Math.Max(0, (long)offset + count);
            length = length == 0 ? -1 : length;
        }

        if (length == 0 || offset >= count)
        {
            return call.Result("");
        }

        var end = length < 0 ? count : (int)Math.Min(count, (long)offset + length);
        return call.Result(graphemes is null ? text[offset..end] : string.Concat(graphemes.Skip(offset).Take(end - offset)));
    }

    private static string Title(string text)
    {
        var result = new StringBuilder(text.Length);
        var previous = new Rune(' ');
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(IsSeparator(previous) ? TitleCase(rune) : rune);
            previous = rune;
        }

        return result.ToString();
    }

    /// <summary>The four letters that are two in one have a title case that is not their upper case.</summary>
    private static Rune TitleCase(Rune rune) => rune.Value switch
    {
        'ǆ' or 'Ǆ' => new Rune('ǅ'),
        'ǉ' or 'Ǉ' => new Rune('ǈ'),
        'ǌ' or 'Ǌ' => new Rune('ǋ'),
        'ǳ' or 'Ǳ' => new Rune('ǲ'),
        _ => Rune.ToUpperInvariant(rune),
    };

    private static bool IsSeparator(Rune rune) =>
        rune.IsAscii ? !Rune.IsLetterOrDigit(rune) && rune.Value != '_' : !Rune.IsLetterOrDigit(rune) && Rune.IsWhiteSpace(rune);

    private static string Trim(string text, string characters)
    {
        if (characters.Length == 0)
        {
            return text;
        }

        var set = characters.EnumerateRunes().ToHashSet();
        var runes = text.EnumerateRunes().ToArray();
        var (from, to) = (0, runes.Length);
        while (from < to && set.Contains(runes[from]))
        {
            from++;
        }

        while (to > from && set.Contains(runes[to - 1]))
        {
            to--;
        }

        return string.Concat(runes[from..to].Select(rune => rune.ToString()));
    }
}
