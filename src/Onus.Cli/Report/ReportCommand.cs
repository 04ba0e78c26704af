using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Engine.Reporting;
using Onus.Reports;

namespace Onus.Cli.Report;

/// <summary><c>onus report RESULT</c>: a stored result in any format.</summary>
internal static class ReportCommand
{
    private const int MaxLength = 1 << 30;

    public static Command Create()
    {
        var result = new Argument<string>("result") { Description = "A file that onus scan has written as json or ndjson, or - for standard input", HelpName = "RESULT" };
        var format = Flags.Format(ReportFormats.OfAssessments);
        var failOn = Flags.FailOn("a check of this severity or graver failed");
        var command = new Command("report", "Write a stored result of onus scan in other formats, without reading again what was scanned") { result }
            .With([format, Flags.Output, ViewFlags.Party, failOn, Flags.All, .. ScreenFlags.All, AssessmentFlags.Explain, LinkFlags.Link, .. AssessmentFlags.Target, .. Flags.TalkFlags]);
        CommandRun.Set(command, "report", async (run, cancellation) =>
        {
            var targets = ReportTargets.Of(run.Arguments, format, ReportFormats.OfAssessments);
            var path = run.Arguments.GetValue(result)!;
            var request = new ReportRequest(path == StandardInput.Name ? "standard input" : path)
            {
                Given = path == StandardInput.Name ? await StandardInput.ReadAsync(MaxLength, cancellation).ConfigureAwait(false) : (ReadOnlyMemory<byte>?)null,
                Party = run.Arguments.GetValue(ViewFlags.Party),
            };
            var (stored, diagnostics) = await ReportUseCase.RunAsync(request, run.Host, cancellation).ConfigureAwait(false);
            if (stored is null)
            {
                run.Say(diagnostics);
                return ExitCode.Unreadable;
            }

            return AssessmentFlags.Report(run, targets, stored, diagnostics, run.Arguments.GetValue(failOn));
        });
        return command;
    }
}
