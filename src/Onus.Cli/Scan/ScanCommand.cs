using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Contracts;
using Onus.Engine.Baselines;
using Onus.Engine.Scan;
using Onus.Engine.Software;
using Onus.Reports;

namespace Onus.Cli.Scan;

/// <summary><c>onus scan [PATH…]</c>: who is responsible for what is deployed, and whether it is done.</summary>
internal static class ScanCommand
{
    public static Command Create()
    {
        var format = Flags.Format(ReportFormats.OfAssessments);
        var failOn = Flags.FailOn("a check of this severity or graver fails");
        var explain = new Option<string>("--explain") { Description = "Which findings json and ndjson tell: notable (the default: those that fail, are unknown or waived) or all", HelpName = "WHICH" };
        explain.AcceptOnlyFromAmong([.. Words.Of<AssessmentDetail>().Keys]);
        var evidence = new Option<string[]>("--evidence") { Description = "A result of a scanner of images or packages, a system security plan of OSCAL, or a folder of them, to be shown beside the obligations; may be given several times", HelpName = "PATH" };
        var evidenceDays = new Option<int?>("--evidence-days") { Description = "How many days a result of a scanner may be old (30)", HelpName = "N" };
        evidenceDays.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 0)
            {
                result.AddError("--evidence-days takes a number of days, 0 at least.");
            }
        });
        var command = new Command("scan", "Read what is deployed and print who is responsible for what, and whether it is done") { Flags.Paths }
            .With([format, Flags.Output, .. Flags.InputFlags, .. ViewFlags.All, ViewFlags.Party, failOn, .. BaselineFlags.All, .. Flags.KnowledgeFlags, Flags.All, .. ScreenFlags.All, explain, FrameworkFlag.Option, evidence, evidenceDays, .. Flags.TalkFlags]);
        CommandRun.Set(command, "scan", async (run, cancellation) =>
        {
            var detail = run.Arguments.GetValue(explain) is { } which ? Words.Of<AssessmentDetail>()[which] : AssessmentDetail.Notable;
            ReportTargets.Of(run.Arguments, format, ReportFormats.OfAssessments);
            var baseline = Baseline.Open(BaselineFlags.Of(run.Arguments), run.Host);
            var result = await ScanUseCase.RunAsync(run.Arguments.Input() with { Frameworks = FrameworkFlag.Of(run.Arguments), Baseline = baseline, Software = new SoftwareRequest(run.Arguments.GetValue(evidence) ?? [], run.Arguments.GetValue(evidenceDays)) }, run.Host, run.Progress, cancellation).ConfigureAwait(false);
            baseline.Save((file, write) => DiskHost.Writer.Replace(Path.GetFullPath(file), write));
            var targets = ReportTargets.Of(run.Arguments, format, ReportFormats.OfAssessments, result.Settings?.Dials?.GetValueOrDefault("format"));
            return run.Report(targets, (target, stream) => target.Format.Assessment!(result, stream, ReportTargets.Options(target, run.Arguments).With(run.Arguments) with { Detail = detail }), result.Diagnostics, Flags.SeverityOf(run.Arguments.GetValue(failOn) ?? result.View?.FailOn) <= AssessmentSummary.Of(result).Gravest);
        });
        return command;
    }
}
