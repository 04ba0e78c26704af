using System.Text.RegularExpressions;
using Onus.Reports.Terminal;

namespace Onus.Reports.Tests.Terminal;

/// <summary>What stands on a screen of some width: first what matters most, and nothing cut without a mark.</summary>
public sealed partial class ScreenTests
{
    /// <summary>The pictures that people looked at: with colours or without, as narrow and as wide as screens are.</summary>
    [Theory]
    [InlineData("bucket", 60, false)]
    [InlineData("bucket", 80, true)]
    [InlineData("bucket", 100, true)]
    [InlineData("bucket", 160, false)]
    [InlineData("sample", 60, true)]
    [InlineData("sample", 80, false)]
    [InlineData("sample", 100, true)]
    [InlineData("sample", 160, true)]
    public void A_report_reads_as_its_picture(string input, int width, bool colors) =>
        Golden.Match($"Onus.Reports.Tests/Terminal/screens/{input}-{width}.ansi", Screen(input == "sample" ? Sample() : Bucket(), width, colors));

    [SharedTheory("corpus/terraform")]
    [InlineData(60, true)]
    [InlineData(80, true)]
    [InlineData(100, false)]
    [InlineData(160, true)]
    public void So_does_that_of_many_deployments(int width, bool colors) =>
        Golden.Match($"Onus.Reports.Tests/Terminal/screens/corpus-{width}.ansi", Screen(Scanned.Below(Checkout.Shared("corpus/terraform/terraform-aws-modules+terraform-aws-s3-bucket"), shown: "terraform-aws-s3-bucket"), width, colors));

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(160)]
    public void No_line_is_wider_than_the_screen(int width) =>
        Lines(Written(Sample(), width, colors: true)).ShouldAllBe(line => Columns.Of(Color().Replace(line, "")) <= width);

    [Fact]
    public void The_gravest_stand_on_the_first_screen()
    {
        var first = string.Join('\n', Lines(Written(Sample(), 100, colors: false)).Take(40));

        foreach (var critical in UnmetRow.Of(Sample().Result).Where(row => row.Severity == Contracts.Severity.Critical).Take(5))
        {
            first.ShouldContain(critical.First.Address);
        }
    }

    [Fact]
    public void A_summary_is_the_first_screen_alone()
    {
        using var output = new StringWriter();
        TerminalReport.Write(Sample().Result, new TerminalWriter(output, colors: false), new TerminalOptions(Summary: true));

        Lines(output.ToString()).Length.ShouldBeLessThan(45);
        output.ToString().ShouldNotContain("WHO IS RESPONSIBLE");
    }

    [Theory]
    [InlineData(RowGrouping.Resource, "LegacyDatabaseGroup (AWS::EC2::SecurityGroup)")]
    [InlineData(RowGrouping.Responsibility, "net.firewall: ")]
    [InlineData(RowGrouping.Deployment, "template.yaml")]
    public void Rows_are_put_together_as_asked_for(RowGrouping by, string heading)
    {
        using var output = new StringWriter();
        TerminalReport.Write(Sample().Result, new TerminalWriter(output, colors: false), new TerminalOptions(GroupBy: by, Top: 3));

        var lines = Lines(output.ToString());
        var from = Array.FindIndex(lines, line => line.StartsWith("UNMET  by ", StringComparison.Ordinal));
        lines[from..].ShouldContain(line => line.Contains(heading, StringComparison.Ordinal));
        lines[from..].ShouldContain(line => line.EndsWith("more: --all shows them", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("日本", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("\U0001F600", 2)]
    [InlineData("한글 x", 6)]
    public void Characters_take_their_columns(string text, int columns) => Columns.Of(text).ShouldBe(columns);

    [Fact]
    public void Wide_characters_are_broken_and_cut_where_the_screen_ends()
    {
        using var output = new StringWriter();
        var terminal = new TerminalWriter(output, colors: false, width: 24);
        terminal.Paragraph("> ", string.Concat(Enumerable.Repeat("日本語", 12)));
        terminal.Line(string.Concat(Enumerable.Repeat("日本語", 12)));

        Lines(output.ToString()).ShouldAllBe(line => Columns.Of(line) <= 24);
        Lines(output.ToString())[^1].ShouldEndWith("…");
        TerminalWriter.Fit("日本語", 4).ShouldBe("日…\u0020");
    }

    [Fact]
    public void Places_lead_to_their_files_where_a_terminal_has_links_and_nothing_else_changes()
    {
        using var plain = new StringWriter();
        using var linked = new StringWriter();
        TerminalReport.Write(Sample().Result, new TerminalWriter(plain, colors: false, width: 60), new TerminalOptions());
        TerminalReport.Write(Sample().Result, new TerminalWriter(linked, colors: false, width: 60, new TerminalLinks("/home/us/a b")), new TerminalOptions());

        Link().Replace(linked.ToString(), "").ShouldBe(plain.ToString());
        linked.ToString().ShouldContain("\u001b]8;;file:///home/us/a%20b/samples/web-shop/template.yaml\u001b\\samples/web-shop/template.yaml:");
        Link().Matches(linked.ToString()).Select(match => match.Groups[1].Value).Where(address => address.Length > 0).ShouldAllBe(address => address.StartsWith("file:///") || address.StartsWith("https://"));
    }

    [Fact]
    public void What_comes_to_the_input_keeps_its_lines()
    {
        using var output = new StringWriter();
        new TerminalWriter(output, colors: false).Code("a {\n  b = \u001b[31m\n}");

        Lines(output.ToString()).ShouldBe(["                + a {", "                +   b = <U+001B>[31m", "                + }"]);
    }

    [GeneratedRegex("\u001b\\]8;;(.*?)\u001b\\\\")]
    private static partial Regex Link();

    private static Scanned Bucket()
    {
        using var folder = new TemporaryFolder();
        folder.Write("template.yaml", "Resources:\n  Invoices:\n    Type: AWS::S3::Bucket\n");
        return Scanned.Below(folder.Path, shown: "bucket");
    }

    private static Scanned Sample() => Scanned.Below(Path.Combine(Checkout.Root, "samples", "web-shop"), shown: "samples/web-shop");

    /// <summary>What one sees without scrolling, twice over.</summary>
    private static string Screen(Scanned scan, int width, bool colors) => string.Join('\n', Lines(Written(scan, width, colors)).Take(70)) + "\n";

    private static string Written(Scanned scan, int width, bool colors)
    {
        using var output = new StringWriter();
        TerminalReport.Write(scan.Result, new TerminalWriter(output, colors, width), new TerminalOptions());
        return output.ToString();
    }

    private static string[] Lines(string text) => text.TrimEnd('\n').Split('\n');

    [GeneratedRegex("\u001b\\[[0-9]+m")]
    private static partial Regex Color();
}
