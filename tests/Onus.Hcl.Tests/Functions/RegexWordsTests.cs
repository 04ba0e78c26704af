using Onus.Hcl.Conversion;
using Onus.Hcl.Functions;

namespace Onus.Hcl.Tests.Functions;

public sealed class RegexWordsTests
{
    private static readonly string[] Atoms =
        ["ab", "ba", "abc", "a", "[ab]", "[^a]", ".", "\\.", "\\d", "\\b", "^", "$", "(ab|ba)", "(?:abc|(ba|cc))", "(b)", "(ab|)", "\\-a", "\\n", "[[:alpha:]]", "\\x61", "\\pL", "(?i:ab)", "\\Qa+\\E"];

    private static readonly string[] Marks = ["", "", "", "", "?", "??", "*", "+", "+?", "{2}", "{1,2}", "{0,}?", "|"];

    [Fact]
    public void What_a_pattern_is_found_in_has_one_of_its_words()
    {
        var random = new Random(20_261_201);
        var (told, found, spared) = (0, 0, 0);
        for (var i = 0; i < 40_000; i++)
        {
            var pattern = (random.Next(3) == 0 ? "(?i)" : "") + string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Atoms[random.Next(Atoms.Length)] + Marks[random.Next(Marks.Length)]));
            var text = new string([.. Enumerable.Range(0, random.Next(12)).Select(_ => "aabbcC.1-\n\u212a"[random.Next(11)])]);
            if (RegexWords.Of(pattern) is not { } words || Search(pattern, text) is not { } isIn)
            {
                continue;
            }

            told++;
            found += isIn ? 1 : 0;
            spared += words.MayBeIn(text) ? 0 : 1;
            (words.MayBeIn(text) || !isIn).ShouldBeTrue($"{pattern} in {text}: {string.Join(' ', words.All)}");
        }

        told.ShouldBeGreaterThan(3_000);
        found.ShouldBeGreaterThan(200);
        spared.ShouldBeGreaterThan(1_000);
    }

    [Theory]
    [InlineData("(^|[^a-z])(mysql|redis|db2)([^a-z]|$)", "mysql redis db2")]
    [InlineData("(?i)(install|pull|run) .*(kafka|spark)|ECS_CLUSTER=", "kafka spark ECS_CLUSTER=")]
    [InlineData("-wl[0-9]+-", "-wl")]
    [InlineData("AKIA[0-9A-Z]{16}", "AKIA")]
    [InlineData("abc?d", "ab")]
    [InlineData("ab+cde", "cde")]
    [InlineData("a\\.b", "a.b")]
    [InlineData("x(one|two)*y", null)]
    [InlineData("mysql|[0-9]+", null)]
    [InlineData("(abc", null)]
    [InlineData("abc\\", null)]
    [InlineData("abc\\x41", null)]
    [InlineData("abc[[:alpha:]]]", null)]
    [InlineData("", null)]
    public void Words_are_those_that_are_there_whatever_else_is(string pattern, string? words) =>
        (RegexWords.Of(pattern) is { } told ? string.Join(' ', told.All) : null).ShouldBe(words);

    [Fact]
    public void What_is_asked_again_is_answered_alike()
    {
        var pattern = new CompiledPattern("(?i)(mysql|kafka)([^a-z]|$)");
        string[] texts = ["name=mysql-1", "name=web", "KAFKA", "kafkas", new string('x', 3_000) + "mysql", "my\u212aafka", ""];

        for (var i = 0; i < 1_000; i++)
        {
            var text = texts[i % texts.Length];
            pattern.IsIn(text).ShouldBe(pattern.For(text).IsMatch(text), text);
        }
    }

    [Fact]
    public void What_is_no_pattern_is_an_error_each_time()
    {
        var pattern = new CompiledPattern("abc[z-a]");

        Should.Throw<FunctionException>(() => pattern.IsIn("abc"));
        Should.Throw<FunctionException>(() => pattern.IsIn("none"));
    }

    private static bool? Search(string pattern, string text)
    {
        try
        {
            return new CompiledPattern(pattern).For(text).IsMatch(text);
        }
        catch (FunctionException)
        {
            return null;
        }
    }
}
