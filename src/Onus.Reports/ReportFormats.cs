using System.Text;
using Onus.Contracts;
using Onus.Contracts.Changes;
using Onus.Contracts.Designs;
using Onus.Contracts.Health;
using Onus.Contracts.Json;
using Onus.Contracts.Matrices;
using Onus.Contracts.Oscal;
using Onus.Contracts.Residency;
using Onus.Reports.Asff;
using Onus.Reports.Csv;
using Onus.Reports.GitLab;
using Onus.Reports.Health;
using Onus.Reports.Html;
using Onus.Reports.JUnit;
using Onus.Reports.Markdown;
using Onus.Reports.Matrix;
using Onus.Reports.Ocsf;
using Onus.Reports.Oscal;
using Onus.Reports.Residency;
using Onus.Reports.Sarif;
using Onus.Reports.Terminal;

namespace Onus.Reports;

/// <summary>How a report is written.</summary>
public sealed record ReportOptions
{
    /// <summary>Whether nothing is left out of lists for length.</summary>
    public bool All { get; init; }

    /// <summary>Whether each shift between designs is told with its ground.</summary>
    public bool Explain { get; init; }

    /// <summary>Which findings of an assessment are told to programs.</summary>
    public AssessmentDetail Detail { get; init; }

    /// <summary>The account that was deployed to, where nothing else says it; null when it is not known.</summary>
    public string? Account { get; init; }

    /// <summary>The Region that was deployed to; null when it is not known.</summary>
    public string? Region { get; init; }

    /// <summary>Whether a terminal's colours are wanted.</summary>
    public bool Colors { get; init; }

    /// <summary>The width of a terminal in characters.</summary>
    public int Width { get; init; } = TerminalWriter.DefaultWidth;

    /// <summary>Where places lead to in a page; null for nowhere.</summary>
    public LineLinks? Links { get; init; }

    /// <summary>Whether a terminal's first screen is enough.</summary>
    public bool Summary { get; init; }

    /// <summary>The most entries of a terminal's lists; null for the usual number.</summary>
    public int? Top { get; init; }

    /// <summary>By what a terminal puts together what is not met.</summary>
    public RowGrouping GroupBy { get; init; }
}

/// <summary>A format of reports: what it is called, and what it can write.</summary>
/// <param name="Name">Its name, as <c>--format</c> takes it.</param>
/// <param name="Ending">What the names of its files end in; null when they do not tell.</param>
public sealed record ReportFormat(string Name, string? Ending = null)
{
    /// <summary>Writes an assessment; null when it can't.</summary>
    public Action<AssessmentResult, Stream, ReportOptions>? Assessment { get; init; }

    /// <summary>Whether it tells of an assessment who reaches data stores, which takes some work to find out.</summary>
    public bool TellsAccess { get; init; }

    /// <summary>Says what has to be known besides to write an assessment, as a sentence that says how; gives null when nothing is missing, and is null when nothing ever is.</summary>
    public Func<AssessmentResult, ReportOptions, string?>? Lacks { get; init; }

    /// <summary>Writes what a change does; null when it can't.</summary>
    public Action<Difference, Stream, ReportOptions>? Difference { get; init; }

    /// <summary>Writes designs side by side; null when it can't.</summary>
    public Action<DesignComparison, Stream, ReportOptions>? Comparison { get; init; }

    /// <summary>Writes where data is and goes; null when it can't.</summary>
    public Action<ResidencyReport, Stream, ReportOptions>? Residency { get; init; }

    /// <summary>Writes what events of AWS Health say; null when it can't.</summary>
    public Action<HealthReport, Stream, ReportOptions>? Health { get; init; }

    /// <summary>Writes a responsibility matrix; null when it can't.</summary>
    public Action<ResponsibilityMatrix, Stream, ReportOptions>? Matrix { get; init; }

    /// <summary>Writes a document of OSCAL; null when it can't.</summary>
    public Action<OscalPackage, Stream, ReportOptions>? Oscal { get; init; }
}

/// <summary>All formats. Whoever offers a format, names it or chooses it by a file's name asks here.</summary>
public static class ReportFormats
{
    /// <summary>All formats, the default first.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        new("terminal")
        {
            Assessment = (result, output, options) => OnScreen(output, options, terminal => TerminalReport.Write(result, terminal, new TerminalOptions(options.All, options.Summary, options.GroupBy, options.Top))),
            Difference = (difference, output, options) => OnScreen(output, options, terminal => DifferenceTerminal.Write(difference, terminal, new TerminalOptions(options.All))),
            Comparison = (comparison, output, options) => OnScreen(output, options, terminal => ComparisonTerminal.Write(comparison, terminal, new ComparisonOptions(options.All, options.Explain))),
            Residency = (report, output, options) => OnScreen(output, options, terminal => ResidencyTerminal.Write(report, terminal, options.All)),
            Health = (health, output, options) => OnScreen(output, options, terminal => HealthTerminal.Write(health, terminal, options.All)),
        },
        new("markdown", ".md")
        {
            Assessment = (result, output, options) => Text(output, AssessmentMarkdown.Write(result, options.All, options.Links)),
            Difference = (difference, output, options) => Text(output, DifferenceMarkdown.Write(difference, options.All, options.Links)),
            Comparison = (comparison, output, options) => Text(output, ComparisonMarkdown.Write(comparison, new ComparisonOptions(options.All, options.Explain))),
            Residency = (report, output, options) => Text(output, ResidencyMarkdown.Write(report, options.All)),
            Health = (health, output, options) => Text(output, HealthMarkdown.Write(health, options.All)),
            Matrix = (matrix, output, _) => Text(output, MatrixMarkdown.Write(matrix)),
        },
        new("csv-obligations", ".obligations.csv") { Assessment = (result, output, _) => Lines(output, writer => ObligationsCsv.Write(result, writer)) },
        new("csv", ".csv")
        {
            Assessment = (result, output, options) => Lines(output, writer => FindingsCsv.Write(result, writer, options.Detail)),
            Comparison = (comparison, output, _) => Text(output, ComparisonCsv.Write(comparison)),
            Residency = (report, output, _) => Text(output, ResidencyCsv.Write(report)),
            Matrix = (matrix, output, _) => Text(output, MatrixCsv.Write(matrix)),
        },
        new("sarif", ".sarif") { Assessment = (result, output, options) => SarifReport.Write(result, output, options.Detail) },
        new("junit", ".xml") { Assessment = (result, output, options) => Lines(output, writer => JUnitReport.Write(result, writer, options.Detail)) },
        new("gitlab", ".gitlab.json") { Assessment = (result, output, _) => CodeQualityReport.Write(result, output) },
        new("ocsf", ".ocsf.json") { Assessment = (result, output, options) => OcsfReport.Write(result, output, options.Account, options.Region, options.Detail) },
        new("asff", ".asff.json")
        {
            Assessment = (result, output, options) => AsffReport.Write(result, output, options.Account, options.Region, options.Detail),
            Lacks = (_, options) => AsffReport.Lacks(options.Account, options.Region),
        },
        new("json", ".json")
        {
            TellsAccess = true,
            Assessment = (result, output, options) => AssessmentWriter.Write(result, output, options.Detail),
            Difference = (difference, output, _) => ContractsDocuments.Write(difference, output),
            Comparison = (comparison, output, _) => ContractsDocuments.Write(comparison, output),
            Residency = (report, output, _) => ContractsDocuments.Write(report, output),
            Health = (health, output, _) => ContractsDocuments.Write(health, output),
            Matrix = (matrix, output, _) => ContractsDocuments.Write(matrix, output),
            Oscal = (package, output, _) => OscalWriter.Write(package, output),
        },
        new("ndjson", ".ndjson") { TellsAccess = true, Assessment = (result, output, options) => AssessmentWriter.Write(result, output, options.Detail, lines: true) },
        new("xlsx", ".xlsx") { Matrix = (matrix, output, _) => MatrixXlsx.Write(matrix, output) },
        new("html", ".html")
        {
            TellsAccess = true,
            Assessment = (result, output, _) => HtmlReport.Write(result, output),
            Matrix = (matrix, output, _) => Text(output, MatrixHtml.Write(matrix)),
        },
        new("ics", ".ics") { Health = (health, output, _) => Text(output, HealthCalendar.Write(health)) },
    ];

    /// <summary>The names of those that can write an assessment.</summary>
    public static IReadOnlyList<string> OfAssessments { get; } = [.. All.Where(format => format.Assessment is not null).Select(format => format.Name)];

    /// <summary>The names of those that can write a difference.</summary>
    public static IReadOnlyList<string> OfDifferences { get; } = [.. All.Where(format => format.Difference is not null).Select(format => format.Name)];

    /// <summary>The names of those that can write a comparison.</summary>
    public static IReadOnlyList<string> OfComparisons { get; } = [.. All.Where(format => format.Comparison is not null).Select(format => format.Name)];

    /// <summary>The names of those that can write where data is and goes.</summary>
    public static IReadOnlyList<string> OfResidency { get; } = [.. All.Where(format => format.Residency is not null).Select(format => format.Name)];

    /// <summary>The names of those that can write what events say.</summary>
    public static IReadOnlyList<string> OfHealth { get; } = [.. All.Where(format => format.Health is not null).Select(format => format.Name)];

    /// <summary>The names of those that can write a responsibility matrix.</summary>
    public static IReadOnlyList<string> OfMatrices { get; } = [.. All.Where(format => format.Matrix is not null).Select(format => format.Name)];

    /// <summary>The names of those that can write a document of OSCAL.</summary>
    public static IReadOnlyList<string> OfOscal { get; } = [.. All.Where(format => format.Oscal is not null).Select(format => format.Name)];

    /// <summary>The format of a name.</summary>
    public static ReportFormat Named(string name) => All.Single(format => format.Name == name);

    /// <summary>The format that a file's name tells; null when it tells none.</summary>
    /// <param name="among">The names of those that are asked for; null for all.</param>
    public static ReportFormat? OfFile(string file, IReadOnlyList<string>? among = null) =>
        All.FirstOrDefault(format => format.Ending is { } ending && file.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && among?.Contains(format.Name) != false);

    private static void OnScreen(Stream output, ReportOptions options, Action<TerminalWriter> write)
    {
        using var writer = Writer(output);
        write(new TerminalWriter(writer, options.Colors, options.Width));
    }

    private static void Text(Stream output, string text) => Lines(output, writer => writer.Write(text));

    private static void Lines(Stream output, Action<TextWriter> write)
    {
        using var writer = Writer(output);
        write(writer);
    }

    /// <summary>UTF-8 without mark, lines end as on Unix.</summary>
    private static StreamWriter Writer(Stream output) => new(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
}
