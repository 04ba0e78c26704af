using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Contracts;
using Onus.Reports;

namespace Onus.Cli.Scan;

/// <summary><c>onus scan [PATH…]</c>: the ledger of all that is recognised below the paths.</summary>
internal static class ScanCommand
{
    public static Command Create()
    {
        var input = new InputOptions();
        var format = CommonOptions.FormatOf([.. ReportFormats.OfAssessments]);
        var output = new Option<string[]>("--output", "-o") { Description = "Write to a file instead: FILE, or FORMAT=FILE; may be given several times", HelpName = "FILE" };
        var failOn = CommonOptions.FailOn();
        var explain = new Option<string>("--explain") { Description = "Which findings json and ndjson tell: notable (the default: those that fail, are unknown or waived) or all", HelpName = "WHICH" };
        explain.AcceptOnlyFromAmong([.. Words.Of<AssessmentDetail>().Keys]);
        var all = new Option<bool>("--all") { Description = "Leave nothing out of the terminal's lists for length" };
        var command = new Command("scan", "Read what is deployed and print who is responsible for what, and whether it is done") { input.Paths };
        foreach (var option in (Option[])[format, output, .. input.Values, failOn, .. input.Knowledge, all, explain, .. input.Talk])
        {
            command.Options.Add(option);
        }

        command.SetAction(result => new ScanRun(new ScanSettings
        {
            Input = input.Read(result),
            Format = result.GetValue(format)!,
            Outputs = result.GetValue(output) ?? [],
            FailOn = CommonOptions.SeverityOf(result.GetValue(failOn)),
            All = result.GetValue(all),
            Detail = result.GetValue(explain) is { } which ? Words.Of<AssessmentDetail>()[which] : AssessmentDetail.Notable,
        }).Run());
        return command;
    }
}
