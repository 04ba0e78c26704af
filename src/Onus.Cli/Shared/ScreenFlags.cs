using System.CommandLine;
using Onus.Contracts;
using Onus.Reports;
using Onus.Reports.Terminal;

namespace Onus.Cli.Shared;

/// <summary>The flags for how much stands on a screen, and in which order.</summary>
internal static class ScreenFlags
{
    private static readonly Option<string?> GroupBy = Grouping();
    private static readonly Option<bool> Summary = new("--summary") { Description = "On a terminal the first screen alone: how much of what severity, who is responsible, and the worst" };
    private static readonly Option<int?> Top = Flags.AtLeast(1, new("--top") { Description = "The most entries of each of the terminal's lists (25)", HelpName = "N" });

    /// <summary>All of them, in the order in which help lists them.</summary>
    public static IEnumerable<Option> All => [GroupBy, Summary, Top];

    /// <summary>Options of a report with what the flags say.</summary>
    public static ReportOptions With(this ReportOptions options, ParseResult arguments) => options with
    {
        GroupBy = arguments.GetValue(GroupBy) is { } word ? Words.Of<RowGrouping>()[word] : RowGrouping.Cause,
        Summary = arguments.GetValue(Summary),
        Top = arguments.GetValue(Top),
    };

    private static Option<string?> Grouping()
    {
        var option = new Option<string?>("--group-by") { Description = $"How the terminal puts together what is not met: {string.Join(", ", Words.Of<RowGrouping>().Keys)}", HelpName = "WHAT" };
        option.AcceptOnlyFromAmong([.. Words.Of<RowGrouping>().Keys]);
        return option;
    }
}
