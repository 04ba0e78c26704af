using System.Text.RegularExpressions;
using Onus.Contracts;

namespace Onus.Catalog.Tests;

/// <summary>The page on profiles says what the catalogue does.</summary>
public sealed partial class ProfileTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "profiles.md")).ReplaceLineEndings("\n");

    [Theory]
    [InlineData("essential")]
    [InlineData("recommended")]
    [InlineData("thorough")]
    public void The_page_lists_the_checks_of_a_level_by_service(string level) => Listed(level).ShouldBe(Knowledge.Catalog.AllChecks()
        .Where(check => check.Level.Name() == level)
        .Select(check => $"{check.Service} {check.Id}")
        .Order(StringComparer.Ordinal));

    [Fact]
    public void It_counts_what_each_profile_asks() => Counts().Matches(Page).Select(match => int.Parse(match.Groups[1].Value)).ShouldBe(
        [.. Enum.GetValues<CheckLevel>().Select(level => Knowledge.Catalog.AllChecks().Count(check => check.Level <= level))]);

    [Fact]
    public void It_says_why_wherever_the_level_is_not_what_the_severity_says()
    {
        var reasons = Page[Page.IndexOf("\n## Where the level", StringComparison.Ordinal)..Page.IndexOf("\n## What it comes to", StringComparison.Ordinal)];

        Ids().Matches(reasons).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal).ShouldBe(Knowledge.Catalog.AllChecks()
            .Where(check => check.Level != CheckLevels.Of(check.Severity))
            .Select(check => check.Id)
            .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_grave_is_left_out_of_the_default_profile() => Knowledge.Catalog.AllChecks()
        .Where(check => check is { Severity: >= Severity.High, Level: CheckLevel.Thorough })
        .Select(check => check.Id)
        .ShouldBeEmpty();

    [Fact]
    public void The_default_profile_shows_at_most_six_rows_of_half_of_the_published_modules() =>
        double.Parse(Medians().Match(Page).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture).ShouldBeLessThanOrEqualTo(6);

    private static IEnumerable<string> Listed(string level)
    {
        var list = Page[Page.IndexOf($"\n### {level}\n", StringComparison.Ordinal)..];
        list = list[..(list.IndexOf("\n### ", 1, StringComparison.Ordinal) is var end and > 0 ? end : list.Length)];
        return Rows().Matches(list)
            .SelectMany(row => Ids().Matches(row.Groups[2].Value).Select(id => $"{row.Groups[1].Value} {id.Groups[1].Value}"))
            .Order(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^\| (?:essential|recommended|thorough) \| .* \| (\d+) \|$", RegexOptions.Multiline)]
    private static partial Regex Counts();

    [GeneratedRegex(@"^\| ([a-z0-9-]+) \| (`.*`) \|$", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex("`([a-z0-9-]+)`")]
    private static partial Regex Ids();

    [GeneratedRegex(@"^\| \*\*median\*\* \| \S+ \| \*\*([\d.]+)\*\* \|", RegexOptions.Multiline)]
    private static partial Regex Medians();
}
