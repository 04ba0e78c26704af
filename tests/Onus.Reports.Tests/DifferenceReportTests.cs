using System.Text.Json;
using System.Text.RegularExpressions;
using Onus.Assessment.Comparison;
using Onus.Contracts;
using Onus.Contracts.Changes;
using Onus.Contracts.Json;
using Onus.Reports.Markdown;
using Onus.Reports.Terminal;

namespace Onus.Reports.Tests;

/// <summary>What a change does, in each format.</summary>
public sealed class DifferenceReportTests
{
    private static readonly Lazy<Difference> Sample = new(() => Report(Below("before"), Below("after")));

    [Fact]
    public void The_sample_reads_as_the_golden_reports()
    {
        Golden.Match("Onus.Reports.Tests/Terminal/diff.golden.txt", Terminal(Sample.Value));
        Golden.Match("Onus.Reports.Tests/Markdown/diff.golden.md", DifferenceMarkdown.Write(Sample.Value));
    }

    [Fact]
    public void The_document_is_as_the_schema_says()
    {
        Errors(Sample.Value).ShouldBeEmpty();
        Errors(Report(Scanned.Of("Resources: {}\n"), Scanned.Of("Parameters: {E: {Type: String}}\nResources:\n  D: {Type: AWS::RDS::DBInstance, Properties: {Engine: !Ref E}}\n  X: {Type: AWS::Mystery::Box}\n"))).ShouldBeEmpty();
        Errors(Report(
            Scanned.Of("Resources:\n  D: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql}}\n"),
            Scanned.Of("Parameters: {E: {Type: String}}\nResources:\n  D: {Type: AWS::RDS::DBInstance, Properties: {Engine: !Ref E}}\n"))).ShouldBeEmpty();
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes() => Json(Report(Below("before"), Below("after"))).AsSpan().SequenceEqual(Json(Sample.Value)).ShouldBeTrue();

    [Fact]
    public void No_line_on_a_terminal_is_wider_than_100_columns_and_colours_change_nothing_else()
    {
        Terminal(Sample.Value).Split('\n').ShouldAllBe(line => line.Length <= TerminalWriter.DefaultWidth);
        Terminal(Sample.Value).ShouldNotContain('\u001b');
        Regex.Replace(Terminal(Sample.Value, colors: true), "\u001b\\[[0-9]+m", "").ShouldBe(Terminal(Sample.Value));
    }

    [Fact]
    public void Where_nothing_changes_it_says_so()
    {
        var report = Report(Below("before"), Below("before"));

        Terminal(report).ShouldContain("Nothing changes who is responsible");
        DifferenceMarkdown.Write(report).ShouldContain("Nothing changes who is responsible");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_comment_never_gets_longer_than_GitHub_takes_and_says_what_is_left_out(bool all)
    {
        var many = "Resources:\n" + string.Concat(Enumerable.Range(0, 3000).Select(at => $"  Server{at}: {{Type: AWS::EC2::Instance}}\n"));

        var text = DifferenceMarkdown.Write(Report(Scanned.Of("Resources: {}\n"), Scanned.Of(many)), all);

        text.Length.ShouldBeLessThan(65_536);
        text.ShouldContain("rows are left out for length");
        Regex.Count(text, "<details>").ShouldBe(Regex.Count(text, "</details>"));
    }

    [Fact]
    public void What_a_template_names_makes_neither_markup_nor_mentions_nor_escape_codes()
    {
        const string Evil = "{\"Resources\": {\"Evil|x`</td><img src=x>@everyone\\u001b[2J\\n# Title\": {\"Type\": \"AWS::EC2::Instance\"}}}";
        var report = Report(Scanned.Of("Resources: {}\n"), Scanned.Of(Evil, name: "t.json"));

        var markdown = DifferenceMarkdown.Write(report);
        foreach (var line in markdown.Split('\n').Where(line => line.Contains("everyone", StringComparison.Ordinal)))
        {
            line.ShouldContain("`` Evil\\|x`</td><img src=x>@everyone<U+001B>[2J # Title ``");
        }

        markdown.Where(c => char.IsControl(c) && c != '\n').ShouldBeEmpty();
        Terminal(report).Where(c => char.IsControl(c) && c != '\n').ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a <b> & *c* _d_ [e](f)", "a &lt;b&gt; &amp; \\*c\\* \\_d\\_ \\[e\\](f)")]
    [InlineData("ask @team about #12 at https://x.example or www.x.example", "ask @<!-- -->team about #<!-- -->12 at https&#58;//x.example or www&#46;x.example")]
    [InlineData("one|two\nthree\u202efour", "one\\|two three&lt;U+202E&gt;four")]
    public void Words_stay_words(string text, string expected) => MarkdownText.Words(text).ShouldBe(expected);

    [Theory]
    [InlineData("plain", "`plain`")]
    [InlineData("a`b", "`` a`b ``")]
    [InlineData("a|b", "`a\\|b`")]
    [InlineData("", "`  `")]
    public void Names_stay_code(string text, string expected) => MarkdownText.Code(text).ShouldBe(expected);

    private static Scanned Below(string side) => Scanned.Below(Path.Combine(Checkout.Root, "samples", "diff", side));

    private static Difference Report(Scanned before, Scanned after) =>
        new Differ(Knowledge.Catalog).Compare(Short(before.Side("before")), Short(after.Side("after")));

    /// <summary>Where the checkout lies is no part of what is promised.</summary>
    private static AssessmentResult Short(AssessmentResult side) => side with
    {
        Resources = [.. side.Resources.Select((resource, at) => new ResourceAssessment(new ShortPlaces(resource), at)
        {
            Deployment = resource.Deployment,
            Address = resource.Address,
            Type = resource.Type,
            Split = resource.Split,
            Obligations = resource.Obligations,
            Rules = resource.Rules,
            Verdicts = resource.Verdicts,
        })],
    };

    /// <summary>Tells what stands behind verdicts, with files by their names alone.</summary>
    private sealed class ShortPlaces(ResourceAssessment whole) : IExplainer
    {
        public static Place? Of(Place? place) => place is null ? null : place with { File = Path.GetFileName(place.File) };

        public FindingDetails Explain(ResourceAssessment resource, int check)
        {
            var details = new Finding(whole, check).Details;
            return details with { Location = Of(details.Location) };
        }

        public string? RemedyOf(ResourceAssessment resource, int check) => new Finding(whole, check).Remedy;

        public Place? SourceOf(ResourceAssessment resource) => Of(whole.Source);

        public Reason? DoubtOf(ResourceAssessment resource, SplitEntry entry) => whole.DoubtOf(entry);
    }

    private static string Terminal(Difference report, bool colors = false)
    {
        using var writer = new StringWriter();
        DifferenceTerminal.Write(report, new TerminalWriter(writer, colors), new TerminalOptions());
        return writer.ToString();
    }

    private static byte[] Json(Difference report)
    {
        using var stream = new MemoryStream();
        ContractsDocuments.Write(report, stream);
        return stream.ToArray();
    }

    private static IReadOnlyList<string> Errors(Difference report)
    {
        using var document = JsonDocument.Parse(Json(report));
        return JsonSchema.Validate(Path.Combine(Checkout.Root, "docs", "diff.schema.json"), document.RootElement);
    }
}
