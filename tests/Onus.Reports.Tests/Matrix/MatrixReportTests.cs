using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Onus.Contracts;
using Onus.Contracts.Matrices;
using Onus.Reports.Matrix;

namespace Onus.Reports.Tests.Matrix;

/// <summary>Matrices as they are handed over: what each layout has, that no cell runs or breaks anything, and that workbooks open elsewhere.</summary>
public sealed class MatrixReportTests
{
    private const string Hostile = "=HYPERLINK(\"http://x\") <script>alert(1)</script> | \u001b[31m";
    private static readonly Lazy<ResponsibilityMatrix> Iso = new(() => SampleMatrix.Of("iso-27017-2015"));

    [Theory]
    [InlineData("csv")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("json")]
    public void Each_format_is_as_it_was(string format) => Golden.Match($"Onus.Reports.Tests/Matrix/iso27017.{format}", Encoding.UTF8.GetString(Written(format, Iso.Value)));

    [Fact]
    public void Each_layout_has_the_columns_that_its_readers_look_for()
    {
        var text = new StringBuilder();
        foreach (var (framework, layout) in new[] { ("iso-27017-2015", MatrixLayout.Plain), ("cmmc", MatrixLayout.Cmmc), ("ccm", MatrixLayout.Ccm), ("ccm", MatrixLayout.Caiq), ("pci", MatrixLayout.Pci), ("iso-27017-2015", MatrixLayout.Iso27017), ("soc2", MatrixLayout.Soc2), ("fedramp-low", MatrixLayout.FedrampCrm) })
        {
            foreach (var sheet in MatrixLayouts.Of(SampleMatrix.Of(framework, layout)))
            {
                text.Append($"{layout.Name()} / {sheet.Name} ({sheet.Rows.Length})\n");
                foreach (var (column, at) in sheet.Columns.Select((column, at) => (column, at)))
                {
                    var used = column.Words.IsEmpty ? "" : ": " + string.Join(", ", sheet.Rows.Select(row => row[at]).Distinct().Order(StringComparer.Ordinal).Select(word => word.Length == 0 ? "(empty)" : word));
                    text.Append($"  {column.Title}{used}\n");
                    column.Words.IsEmpty.ShouldBe(used.Length == 0);
                    sheet.Rows.Where(row => !column.Words.IsEmpty && row[at].Length > 0).ShouldAllBe(row => column.Words.Contains(row[at]));
                }
            }
        }

        Golden.Match("Onus.Reports.Tests/Matrix/layouts.txt", text.ToString());
    }

    [Fact]
    public void No_cell_that_tells_who_does_what_is_only_a_word_or_the_title()
    {
        foreach (var framework in new[] { "cmmc", "ccm", "pci", "soc2", "fedramp-low", "hipaa" })
        {
            var matrix = SampleMatrix.Of(framework);
            foreach (var row in matrix.Rows)
            {
                foreach (var cell in new[] { MatrixWords.Provider(row), MatrixWords.Customer(row), MatrixWords.Evidence(row) })
                {
                    cell.Split(' ').Length.ShouldBeGreaterThan(4, $"{framework} {row.Id}: {cell}");
                    cell.ShouldNotBe(row.Title);
                }
            }
        }
    }

    [Fact]
    public void The_same_control_reads_otherwise_from_either_side()
    {
        Owners(MatrixSide.Customer).ShouldBe(["CSP-owned", "CSC-owned", "Shared CSP and CSC", "3rd-party outsourced"], ignoreOrder: true);
        Owners(MatrixSide.Provider).ShouldBe(["3rd-party outsourced", "CSP-owned", "Shared CSP and 3rd-party", "3rd-party outsourced"], ignoreOrder: true);

        static IEnumerable<string> Owners(MatrixSide side) =>
            MatrixLayouts.Of(Small() with { Layout = MatrixLayout.Ccm, As = side })[0].Rows.Select(row => row[3]);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void Hostile_text_stays_text(string format)
    {
        var text = Encoding.UTF8.GetString(Written(format, Small()));

        text.ShouldNotContain("\u001b");
        if (format == "csv")
        {
            text.ShouldNotContain("\n=HYPERLINK");
            text.ShouldNotContain(",=HYPERLINK");
            text.ShouldNotContain(",\"=HYPERLINK");
        }
        else
        {
            text.ShouldNotContain("<script");
        }
    }

    [Fact]
    public void A_workbook_has_frozen_heads_filters_lists_and_no_formula()
    {
        using var archive = new ZipArchive(new MemoryStream(Written("xlsx", Small())));
        var sheet = Part(archive, "xl/worksheets/sheet1.xml");
        var names = sheet.Descendants().Select(element => element.Name.LocalName).ToHashSet();

        names.ShouldContain("pane");
        names.ShouldContain("autoFilter");
        names.ShouldContain("dataValidation");
        names.ShouldNotContain("f");
        var texts = sheet.Descendants().Where(element => element.Name.LocalName == "t").Select(element => element.Value).ToList();
        texts.ShouldContain(text => text.StartsWith("'=HYPERLINK", StringComparison.Ordinal));
        texts.ShouldNotContain(text => text.StartsWith('='));
        texts.ShouldAllBe(text => !text.Contains('\u001b'));
    }

    [Fact]
    public void The_same_matrix_is_the_same_bytes() => Written("xlsx", Small()).ShouldBe(Written("xlsx", Small()));

    [Fact]
    public void A_cell_that_a_spreadsheet_can_t_hold_is_cut_and_says_so()
    {
        var row = Small().Rows[0] with { Title = new string('x', 1_000_000) };
        using var archive = new ZipArchive(new MemoryStream(Written("xlsx", Small() with { Rows = [row] })));

        Part(archive, "xl/worksheets/sheet1.xml").Descendants().Where(element => element.Name.LocalName == "t").Max(element => element.Value.Length).ShouldBeLessThanOrEqualTo(32_767);
    }

    [SpreadsheetFact]
    public void A_workbook_opens_elsewhere_with_all_its_rows()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "m.xlsx");
        File.WriteAllBytes(file, Written("xlsx", SampleMatrix.Of("cmmc")));

        SpreadsheetFactAttribute.Run("import sys, openpyxl\nb = openpyxl.load_workbook(sys.argv[1])\ns = b.worksheets[0]\nprint(s.title, s.max_row, s.freeze_panes, s.auto_filter.ref, len(s.data_validations.dataValidation), sum(1 for r in s.iter_rows() for c in r if c.data_type == 'f'))", file)
            .ShouldBe("CRM 321 B2 A1:K321 1 0\n");
    }

    private static byte[] Written(string format, ResponsibilityMatrix matrix)
    {
        using var output = new MemoryStream();
        ReportFormats.Named(format).Matrix!(matrix, output, new ReportOptions());
        return output.ToArray();
    }

    private static XDocument Part(ZipArchive archive, string name)
    {
        using var part = archive.GetEntry(name)!.Open();
        return XDocument.Load(part);
    }

    private static ResponsibilityMatrix Small()
    {
        ImmutableArray<MatrixRow> rows =
        [
            Row("A-1", Holder.Aws),
            Row("A-2", Holder.Customer) with { Title = Hostile },
            Row("A-3", Holder.Shared),
            Row("A-4", Holder.ThirdParty),
        ];
        return new ResponsibilityMatrix(Hostile, "2026-11-29", new MatrixFramework("f", "F", "1", "s", new Dictionary<string, int>(), new Dictionary<string, int>()), rows) { Meanings = [new("shared", "both")] };
    }

    private static MatrixRow Row(string id, Holder holder)
    {
        var part = new MatrixPart("os.patch", Hostile, Hostile, [new MatrixStanding(ObligationStatus.Met, [new MatrixService("ec2", "Amazon EC2", [Hostile])])]);
        return new MatrixRow(id, RequirementState.Met, holder)
        {
            Aws = holder is Holder.Aws or Holder.Shared ? [part] : [],
            Customer = holder is Holder.Customer or Holder.Shared ? [part] : [],
            ThirdParties = holder == Holder.ThirdParty ? [part] : [],
            Evidence = [new MatrixEvidence("attestation", Hostile, "2026-11-01")],
        };
    }
}
