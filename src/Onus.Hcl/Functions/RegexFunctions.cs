using Onus.Hcl.Conversion;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Onus.Core.Bounds;
using Onus.Core.Values;

namespace Onus.Hcl.Functions;

/// <summary>Functions with regular expressions. They run in time proportional to the text, whatever the pattern.</summary>
internal static class RegexFunctions
{
    // What is larger than patterns usually are is paid for, by the size of its automaton.
    private const int SizeOfOrdinary = 200;
    private const int StepsOfPart = 100;
    private const int BytesOfPart = 1_000;

    public static IEnumerable<Function> All { get; } =
    [
        Define.Plain("regex", 2, 2, First) with { Effort = 8 },
        Define.Plain("regexall", 2, 2, Every, Define.EmptyTuple) with { Effort = 8, FindsAny = FindsAny },
        Define.Plain("replace", 3, 3, Replace) with { Effort = 8 },
    ];

    private static Regex Compile(FunctionCall call, string pattern, string text) => PaidFor(call.Budget, pattern).For(text);

    private static CompiledPattern PaidFor(Budget? spent, string pattern)
    {
        var size = pattern.Length <= SizeOfOrdinary && !pattern.Contains('{', StringComparison.Ordinal) ? 0 : RegexSize.Of(pattern) - SizeOfOrdinary;
        return size <= 0 || spent is not { } budget || (budget.Take(size * StepsOfPart) & budget.Make(size * BytesOfPart))
            ? RegexCache.Get(pattern)
            : throw new FunctionException(Budget.Reason.Detail, 0);
    }

    private static Value First(FunctionCall call)
    {
        var regex = Compile(call, call.Text(0), call.Text(1));
        var match = Guarded(() => regex.Match(call.Text(1)));
        return match.Success ? Captures(call, regex, match) : throw new FunctionException($"the pattern did not match any part of the string", 1);
    }

    private static Value Every(FunctionCall call)
    {
        var regex = Compile(call, call.Text(0), call.Text(1));
        var items = ImmutableArray.CreateBuilder<Value>();
        Guarded(() =>
        {
            foreach (var match in Matches(regex, call.Text(1)))
            {
                items.Add(Captures(call, regex, match));
                Limits.CheckItems(items.Count);
            }

            return items;
        });
        return call.Listing(items.DrainToImmutable());
    }

    private static Truth FindsAny(Value pattern, Value text, Budget budget) =>
        pattern is StringValue wanted && text is StringValue given ? Guarded(() => PaidFor(budget, wanted.Value).IsIn(given.Value)).ToTruth() : Truth.Unknown;

    private static Value Replace(FunctionCall call)
    {
        var (text, wanted, replacement) = (call.Text(0), call.Text(1), call.Text(2));
        if (wanted.Length > 1 && wanted[0] == '/' && wanted[^1] == '/')
        {
            return call.Result(Guarded(() => ReplaceMatches(Compile(call, wanted[1..^1], text), text, replacement)));
        }

        if (wanted.Length > 0)
        {
            var count = text.AsSpan().Count(wanted);
            Limits.CheckText(text.Length + ((long)count * (replacement.Length - wanted.Length)));
            return call.Result(text.Replace(wanted, replacement, StringComparison.Ordinal));
        }

        Limits.CheckText(text.Length + ((long)(text.Length + 1) * replacement.Length));
        return call.Result(replacement + string.Concat(text.EnumerateRunes().Select(rune => rune + replacement)));
    }

    private static string ReplaceMatches(Regex regex, string text, string replacement)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var match in Matches(regex, text))
        {
            result.Append(text, at, match.Index - at);
            Expand(result, replacement, match);
            at = match.Index + match.Length;
            Limits.CheckText(result.Length);
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>All matches, but no empty one right behind another.</summary>
    private static IEnumerable<Match> Matches(Regex regex, string text)
    {
        var end = -1;
        for (var match = regex.Match(text); match.Success; match = match.NextMatch())
        {
            if (match.Length > 0 || match.Index != end)
            {
                end = match.Index + match.Length;
                yield return match;
            }
        }
    }

    private static void Expand(StringBuilder result, string template, Match match)
    {
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '$' || i + 1 == template.Length)
            {
                result.Append(template[i]);
                continue;
            }

            if (template[i + 1] == '$')
            {
                result.Append('$');
                i++;
                continue;
            }

            var braced = template[i + 1] == '{';
            var start = braced ? i + 2 : i + 1;
            var end = start;
            while (end < template.Length && (char.IsLetterOrDigit(template[end]) || template[end] == '_'))
            {
                end++;
            }

            if (end == start || (braced && (end == template.Length || template[end] != '}')))
            {
                result.Append('$');
                continue;
            }

            result.Append(match.Groups[template[start..end]].ValueSpan);
            i = braced ? end : end - 1;
        }
    }

    private static Value Captures(FunctionCall call, Regex regex, Match match)
    {
        var names = regex.GetGroupNames();
        if (names.Length == 1)
        {
            return call.Result(match.Value);
        }

        var named = 0;
        var builder = new MapBuilder(names.Length);
        var items = ImmutableArray.CreateBuilder<Value>(names.Length - 1);
        for (var i = 1; i < names.Length; i++)
        {
            var group = match.Groups[i];
            var value = group.Success ? call.Result(group.Value) : new NullValue(call.Place());
            named += char.IsAsciiDigit(names[i][0]) ? 0 : 1;
            builder.Set(names[i], value);
            items.Add(value);
        }

        if (named > 0 && named < names.Length - 1)
        {
            throw new FunctionException($"the pattern mixes named and unnamed groups", 0);
        }

        return named > 0 ? builder.Build(call.Place()) : call.Tuple(items.MoveToImmutable());
    }

    private static T Guarded<T>(Func<T> match)
    {
        try
        {
            return match();
        }
        catch (RegexMatchTimeoutException)
        {
            throw new FunctionException($"matching the pattern takes too long");
        }
    }
}
