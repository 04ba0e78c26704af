using System.Text.RegularExpressions;
using Onus.Hcl.Conversion;
using Onus.Hcl.Functions;

namespace Onus.Hcl.Tests.Functions;

public sealed class RegexEngineTests
{
    private static readonly string[] Atoms = ["a", "b", "[ab]", "[^a]", ".", "\\.", "\\d", "\\b", "^", "$", "(a|b)", "(?:ab|a)", "(b)", "(a|)"];
    private static readonly string[] Marks = ["", "", "", "?", "??", "*", "+", "+?", "{2}", "{1,2}", "{0,}?", "|"];

    [Fact]
    public void Whichever_engine_searches_finds_the_same()
    {
        var random = new Random(20_261_129);
        var plain = 0;
        for (var i = 0; i < 3_000; i++)
        {
            var pattern = string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Atoms[random.Next(Atoms.Length)] + Marks[random.Next(Marks.Length)]));
            var text = new string([.. Enumerable.Range(0, random.Next(9)).Select(_ => "ab.1\n"[random.Next(5)])]);
            if (Chosen(pattern, text) is not { } chosen)
            {
                continue;
            }

            plain += chosen.Options.HasFlag(RegexOptions.NonBacktracking) ? 0 : 1;
            var bounded = new Regex(RegexTranslation.Translate(pattern, wide: false), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            chosen.Matches(text).Select(Told).ShouldBe(bounded.Matches(text).Select(Told), $"{pattern} in {text}");
        }

        plain.ShouldBeGreaterThan(500);
    }

    [Theory]
    [InlineData("^arn:aws[a-z-]*:iam::[0-9]{12}:root$", 80, true)]
    [InlineData("^(root|0)(:|$)", 10_000, true)]
    [InlineData("AKIA[0-9A-Z]{16}", 16_000, true)]
    [InlineData("AKIA[0-9A-Z]{16}", 1_000_000, false)]
    [InlineData("^a*a*a*$", 30, true)]
    [InlineData("^a*a*a*$", 100, false)]
    [InlineData("(a+)+$", 5, false)]
    [InlineData("(a|a){30}", 5, false)]
    [InlineData("a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?aaaa", 5, false)]
    [InlineData("(?m)^a", 5, false)]
    [InlineData("\\Qa+\\E", 5, false)]
    [InlineData("(a", 5, false)]
    public void Only_a_search_that_ends_soon_may_go_back(string pattern, int length, bool mayGoBack) =>
        RegexPaths.Of(pattern).AreFew(length).ShouldBe(mayGoBack);

    [Fact]
    public void Characters_of_two_units_are_never_searched_by_going_back() =>
        new CompiledPattern("^.$").For("😀").Options.ShouldBe(RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static Regex? Chosen(string pattern, string text)
    {
        try
        {
            return new CompiledPattern(pattern).For(text);
        }
        catch (FunctionException)
        {
            return null;
        }
    }

    private static string Told(Match match) => string.Join(' ', match.Groups.Values.Select(group => $"{group.Success}:{group.Index}:{group.Length}"));
}
