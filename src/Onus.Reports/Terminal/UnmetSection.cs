using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Reports.Terminal;

/// <summary>What is the customer's and not done, the gravest first: place, reason and remedy.</summary>
internal sealed class UnmetSection(Report report, Screen screen, TerminalOptions options)
{
    private const int MostReads = 3;
    private const int MostAlike = 4;

    public void Write()
    {
        var blocks = UnmetBlock.Of(report);
        if (blocks.Count == 0)
        {
            return;
        }

        var total = report.Summary.All[ObligationStatus.Unmet];
        screen.Line();
        screen.Line(screen.Paint("UNMET", Style.Bold) + $"  {Screen.Count(total)} obligation{TerminalReport.Plural(total)} of yours; what breaks them, the gravest first");
        foreach (var block in blocks.Take(options.Most))
        {
            screen.Line();
            Write(block);
        }

        if (blocks.Count > options.Most)
        {
            screen.Line();
            screen.Line(screen.Paint($"  … and {Screen.Count(blocks.Count - options.Most)} more of {Severities(blocks.Skip(options.Most))} severity: --all shows them", Style.Faint));
        }
    }

    private void Write(UnmetBlock block)
    {
        var duty = block.Duties[0];
        var resource = duty.Resource.Resource;
        var finding = report.Ledger.Explain(duty.Resource, duty.Gravest);
        var check = duty.Resource.Checks[duty.Gravest];
        var place = report.Sources.Locate(finding.Origin);
        var lead = screen.Paint(Screen.Fit(duty.Severity.Name(), 9), Color(duty.Severity));
        screen.Paragraph(lead, $"{resource.Address} ({resource.Type})", Style.Bold);
        Field("where", place?.ToString() ?? "", Style.Cyan);
        WriteAlike(block);
        Field("duty", $"{duty.Responsibility}: {report.Ledger.Catalog.FindResponsibility(duty.Responsibility)?.Title}", Style.Plain);
        Field("breaks", $"{check.Title} [{check.Id}]{More(duty)}", Style.Plain);
        foreach (var read in finding.Because.Take(MostReads))
        {
            Field("read", $"{read.Path} = {(read.Value is NullValue ? "not set" : read.Value.ToString())}{At(read, place)}", Style.Faint);
        }

        Field("fix", check.Fix, Style.Green);
    }

    private void WriteAlike(UnmetBlock block)
    {
        var shown = block.Duties.Skip(1).Take(options.All ? int.MaxValue : MostAlike).ToList();
        foreach (var duty in shown)
        {
            var place = report.Sources.Locate(report.Ledger.Explain(duty.Resource, duty.Gravest).Origin);
            Field("also", $"{duty.Resource.Resource.Address} {place}", Style.Cyan);
        }

        var rest = block.Duties.Count - 1 - shown.Count;
        if (rest > 0)
        {
            Field("also", $"{Screen.Count(rest)} more", Style.Cyan);
        }
    }

    private string At(ValueRead read, Location? place)
    {
        var at = report.Sources.Locate(read.Origin);
        return at is null || at == place ? ""
            : at.Value.File == place?.File ? $" (line {at.Value.Line})"
            : $" ({at})";
    }

    private static string More(UnmetDuty duty) => duty.Checks.Count switch
    {
        1 => "",
        2 => ", and one more check",
        var count => $", and {count - 1} more checks",
    };

    private static string Severities(IEnumerable<UnmetBlock> blocks) =>
        string.Join(" and ", blocks.Select(block => block.Duties[0].Severity).Distinct().Select(severity => severity.Name()));

    private void Field(string name, string text, Style style) => screen.Paragraph("         " + screen.Paint(Screen.Fit(name, 7), Style.Faint), text, style);

    private static Style Color(Severity severity) => severity switch
    {
        Severity.Critical or Severity.High => Style.Red,
        Severity.Medium => Style.Yellow,
        _ => Style.Plain,
    };
}
