using Onus.Hcl.Conversion;
using System.Text.RegularExpressions;

namespace Onus.Hcl.Functions;

/// <summary>A pattern in RE2's syntax and what it was compiled to, as texts asked for it. Safe for use by several threads.</summary>
internal sealed class CompiledPattern(string pattern)
{
    private const int MaxPattern = 16_384;
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);
    private readonly RegexPaths _paths = RegexPaths.Of(pattern);
    private Regex? _narrow;
    private Regex? _wide;
    private Regex? _plain;

    /// <summary>What finds it in a text, in time that is bounded by the lengths of both.</summary>
    public Regex For(string text) =>
        text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? _wide ??= Compile(RegexOptions.NonBacktracking, isWide: true)
        : _paths.AreFew(text.Length) ? _plain ??= Compile(RegexOptions.None, isWide: false)
        : _narrow ??= Compile(RegexOptions.NonBacktracking, isWide: false);

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
}
