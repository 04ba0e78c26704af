using Onus.Hcl.Conversion;
using System.Text.RegularExpressions;

namespace Onus.Hcl.Functions;

/// <summary>A pattern in RE2's syntax and what it was compiled to, as texts asked for it. Safe for use by several threads.</summary>
internal sealed class CompiledPattern(string pattern)
{
    private const int MaxPattern = 16_384;
    private const int Remembered = 32;
    private const int LongestRemembered = 2_048;
    private const int Trial = 256;
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);
    private readonly RegexPaths _paths = RegexPaths.Of(pattern);
    private Regex? _narrow;
    private Regex? _wide;
    private Regex? _plain;
    private RegexWords? _words;
    private bool _isUsed;
    private readonly Answer?[] _answers = new Answer?[Remembered];
    private int _found;
    private int _missed;

    /// <summary>What finds it in a text, in time that is bounded by the lengths of both.</summary>
    public Regex For(string text) =>
        text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? _wide ??= Compile(RegexOptions.NonBacktracking, isWide: true)
        : _paths.AreFew(text.Length) ? _plain ??= Compile(RegexOptions.None, isWide: false)
        : _narrow ??= Compile(RegexOptions.NonBacktracking, isWide: false);

    /// <summary>Whether it is anywhere in a text. Most texts have none of its words; others that come again and again (names, scripts) are searched once.</summary>
    /// <exception cref="RegexMatchTimeoutException">Searching takes too long.</exception>
    public bool IsIn(string text)
    {
        if (!_isUsed)
        {
            // Whether it is a pattern at all is known only when it was searched for.
            var isFirstIn = For(text).IsMatch(text);
            (_words, _isUsed) = (RegexWords.Of(pattern), true);
            return isFirstIn;
        }

        if (_words?.MayBeIn(text) == false)
        {
            return false;
        }

        if (text.Length > LongestRemembered || (_missed > Trial && _found < _missed / 4))
        {
            return For(text).IsMatch(text);
        }

        ref var slot = ref _answers[text.GetHashCode(StringComparison.Ordinal) & (Remembered - 1)];
        if (slot is { } known && known.Text == text)
        {
            _found++;
            return known.IsIn;
        }

        _missed++;
        var isIn = For(text).IsMatch(text);
        slot = new Answer(text, isIn);
        return isIn;
    }

    private Regex Compile(RegexOptions engine, bool isWide)
    {
        if (pattern.Length > MaxPattern)
        {
            throw new FunctionException($"the pattern is too long", 0);
        }

        try
        {
            return new Regex(RegexTranslation.Translate(pattern, isWide), engine | RegexOptions.CultureInvariant, Timeout);
        }
        catch (ArgumentException)
        {
            throw new FunctionException($"the pattern is not a valid regular expression", 0);
        }
        catch (NotSupportedException)
        {
            throw new FunctionException($"the pattern has something that is not supported, or is too large", 0);
        }
    }

    /// <summary>Whether it is in a text.</summary>
    private sealed class Answer(string text, bool isIn)
    {
        public string Text => text;

        public bool IsIn => isIn;
    }
}
