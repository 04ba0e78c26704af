using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Onus.Assessment.Comparison;
using Onus.Contracts;
using Onus.Contracts.Designs;
using Onus.Contracts.Json;
using Onus.Core.Values;
using Onus.Reports.Csv;
using Onus.Reports.Markdown;
using Onus.Reports.Terminal;

namespace Onus.Reports.Tests;

/// <summary>Designs side by side, in each format; the comparisons that people ask for are golden.</summary>
public sealed class ComparisonReportTests
{
    private const string Day = "2026-08-31";

    /// <summary>The comparisons that the documentation shows: docs/commands/compare.md.</summary>
    public static TheoryData<string, string> Documented { get; } = new()
    {
        { "mysql", "ec2:mysql rds:mysql rds:custom-oracle rds:aurora-serverless-v2" },
        { "containers", "ec2:containers ecs:fargate eks:self-managed eks:managed eks:auto-mode eks:fargate lambda:image" },
        { "emr", "emr:ec2 emr:serverless" },
        { "opensearch", "opensearch:domain opensearch:serverless" },
        { "kafka", "ec2:kafka kafka:provisioned kafka:serverless" },
    };

    [Theory]
    [MemberData(nameof(Documented))]
    public void A_documented_comparison_reads_as_its_golden_file(string name, string designs)
    {
        var comparison = Compare(designs.Split(' '));

        Golden.Match($"Onus.Reports.Tests/Terminal/compare-{name}.golden.txt", Terminal(comparison, explain: true));
        Golden.Match($"Onus.Reports.Tests/Markdown/compare-{name}.golden.md", ComparisonMarkdown.Write(comparison, new ComparisonOptions()));
        Golden.Match($"Onus.Reports.Tests/Csv/compare-{name}.golden.csv", ComparisonCsv.Write(comparison).Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public void The_document_is_as_the_schema_says()
    {
        Errors(Compare("ec2:mysql", "rds:custom-oracle", "rds:aurora-serverless-v2")).ShouldBeEmpty();
        Errors(Unknown()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(120)]
    public void Seven_designs_fit_a_terminal(int width)
    {
        var comparison = Compare("ec2:mysql", "rds:mysql", "rds:custom-oracle", "rds:custom-sqlserver", "rds:aurora", "rds:aurora-serverless-v2", "lambda:image");

        var text = Terminal(comparison, explain: true, width: width);

        text.Split('\n').ShouldAllBe(line => line.Length <= width);
        text.ShouldContain("Guest operating-system patching");
        Regex.IsMatch(text, "^WHO IS RESPONSIBLE +A +B +C +D +E +F +G$", RegexOptions.Multiline).ShouldBeTrue();
    }

    [Fact]
    public void Rows_without_a_shift_are_left_out_and_counted_unless_all_are_asked_for()
    {
        var comparison = Compare("ec2:mysql", "rds:mysql");
        var hidden = comparison.Rows.Count(row => !row.Shifts);

        Terminal(comparison).ShouldContain($"{hidden} rows in which nothing shifts");
        Terminal(comparison, all: true).ShouldNotContain("nothing shifts");
        Terminal(comparison, all: true).Split('\n').Length.ShouldBeGreaterThan(Terminal(comparison).Split('\n').Length);
    }

    [Fact]
    public void Unknown_holders_are_shown_with_who_is_possible()
    {
        var text = Terminal(Unknown());

        text.ShouldContain("NOT KNOWN");
        text.ShouldContain("AWS or you");
        ComparisonMarkdown.Write(Unknown(), new ComparisonOptions()).ShouldContain("AWS or you");
    }

    [Fact]
    public void Cells_of_the_table_can_t_be_formulas()
    {
        var builder = new DesignBuilder(Knowledge.Catalog, Day);
        var service = Knowledge.Catalog.FindService("rds")!;

        ComparisonCsv.Write(new DesignComparer(Knowledge.Catalog, Day).Compare([builder.OfService(service, "=1+1"), builder.OfService(service, "a,\"b\"")]))
            .ShouldStartWith("responsibility,title,layer,'=1+1,\"a,\"\"b\"\"\"\r\n");
    }

    private static DesignComparison Unknown()
    {
        var builder = new DesignBuilder(Knowledge.Catalog, Day);
        var engine = Value.Map(("Engine", Value.Unknown(UnknownCode.Invalid, $"nobody said")));
        return new DesignComparer(Knowledge.Catalog, Day).Compare([builder.OfService(Knowledge.Catalog.FindService("rds")!, "rds"), builder.OfType("AWS::RDS::DBInstance", engine, "unknown engine")]);
    }

    private static DesignComparison Compare(params string[] variants)
    {
        var builder = new DesignBuilder(Knowledge.Catalog, Day);
        var designs = variants.Select(name => builder.OfVariant(Knowledge.Catalog.VariantsOf(name.Split(':')[0]).Single(variant => variant.Name == name)));
        return new DesignComparer(Knowledge.Catalog, Day).Compare(designs.ToImmutableArray());
    }

    private static string Terminal(DesignComparison comparison, bool all = false, bool explain = false, int width = TerminalWriter.DefaultWidth)
    {
        using var writer = new StringWriter();
        ComparisonTerminal.Write(comparison, new TerminalWriter(writer, colors: false, width), new ComparisonOptions(all, explain));
        return writer.ToString();
    }

    private static IReadOnlyList<string> Errors(DesignComparison comparison)
    {
        using var stream = new MemoryStream();
        ContractsDocuments.Write(comparison, stream);
        using var document = JsonDocument.Parse(stream.ToArray());
        return JsonSchema.Validate(Path.Combine(Checkout.Root, "docs", "compare.schema.json"), document.RootElement);
    }
}
