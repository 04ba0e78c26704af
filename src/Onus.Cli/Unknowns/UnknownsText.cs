using System.Globalization;
using Onus.Assessment.Unknowns;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Reports.Terminal;

namespace Onus.Cli.Unknowns;

/// <summary>Writes a survey for people.</summary>
internal static class UnknownsText
{
    private const int Shown = 3;
    private const int Column = 28;
    private const int Number = 8;

    public static void Write(UnknownSurvey survey, SourceMap sources, Screen screen, string title, bool all)
    {
        screen.Paragraph(
            "",
            $"Checks and overrides read {Screen.Count(survey.Read)} attributes of {Screen.Count(survey.Resources)} resources in {title}: "
            + $"{Screen.Count(survey.Read - survey.Unknown)} are known ({Share(survey.Read - survey.Unknown, survey.Read)}), {Screen.Count(survey.Unknown)} are not. "
            + $"Of {Screen.Count(survey.Findings)} findings {Screen.Count(survey.OpenFindings)} are unknown.");
        if (survey.Groups.Count == 0)
        {
            return;
        }

        screen.Line();
        screen.Line(screen.Paint(Row("REASON", "READ", "SHARE", "FINDINGS"), Style.Bold));
        foreach (var group in survey.Groups)
        {
            screen.Line(Row(NameOf(group.Code), Screen.Count(group.Attributes), Share(group.Attributes, survey.Read), Screen.Count(group.Findings)));
            WriteDetails(group, sources, screen, all);
        }

        screen.Line();
        screen.Paragraph("", $"For reasons that the input does not leave to anybody: {survey.ShareOfOwn.ToString("P1", CultureInfo.InvariantCulture)} of what was read.");
    }

    /// <summary>A kind of reason as outputs spell it.</summary>
    public static string NameOf(UnknownCode code) => new UnknownReason(code, "").CodeName;

    private static void WriteDetails(UnknownGroup group, SourceMap sources, Screen screen, bool all)
    {
        foreach (var detail in group.Details.Take(all ? int.MaxValue : Shown))
        {
            screen.Paragraph(screen.Paint(Screen.Count(detail.Attributes).PadLeft(Number) + "  ", Style.Faint), detail.Detail, Style.Faint);
            if (sources.Locate(detail.Place) is { } place)
            {
                screen.Whole(new string(' ', Number + 2) + screen.Paint(place.ToString(), Style.Faint));
            }
        }

        if (!all && group.Details.Count > Shown)
        {
            screen.Line(screen.Paint(new string(' ', Number) + $"  … and {Screen.Count(group.Details.Count - Shown)} more: --all shows them", Style.Faint));
        }
    }

    private static string Row(string name, string attributes, string share, string findings) =>
        name.PadRight(Column) + attributes.PadLeft(Number) + share.PadLeft(Number) + findings.PadLeft(Number + 2);

    private static string Share(int part, int whole) => (whole == 0 ? 0 : (double)part / whole).ToString("P1", CultureInfo.InvariantCulture);
}
