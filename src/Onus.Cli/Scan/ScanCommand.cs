using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Engine.Baselines;
using Onus.Engine.Inputs;
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
        var evidence = new Option<string[]>("--evidence") { Description = "A result of a scanner of images or packages, a system security plan of OSCAL, or a folder of them, to be shown beside the obligations; may be given several times", HelpName = "PATH" };
        var evidenceDays = Flags.AtLeast(0, new("--evidence-days") { Description = "How many days a result of a scanner may be old (30)", HelpName = "N" });
        var health = new Option<string[]>("--health") { Description = "Events of AWS Health, a history of onus health, or a folder of them, to say which of what is deployed they touch; may be given several times", HelpName = "PATH" };
        var command = new Command("scan", "Read what is deployed and print who is responsible for what, and whether it is done") { Flags.Paths }
            .With([format, Flags.Output, .. Flags.InputFlags, .. ViewFlags.All, ViewFlags.Party, failOn, .. BaselineFlags.All, .. Flags.KnowledgeFlags, Flags.All, .. ScreenFlags.All, AssessmentFlags.Explain, FrameworkFlag.Option, LinkFlags.Link, evidence, evidenceDays, health, .. Flags.TalkFlags]);
        CommandRun.Set(command, "scan", async (run, cancellation) =>
        {
            ReportTargets.Of(run.Arguments, format, ReportFormats.OfAssessments);
            var baseline = Baseline.Open(BaselineFlags.Of(run.Arguments), run.Host);
            var result = await ScanUseCase.RunAsync(run.Arguments.Input() with { WantsAccess = assessed => AssessmentFlags.WantsAccess(run, format, assessed), Frameworks = FrameworkFlag.Of(run.Arguments), Baseline = baseline, Health = new HealthSources(run.Arguments.GetValue(health) ?? []), Software = new SoftwareRequest(run.Arguments.GetValue(evidence) ?? [], run.Arguments.GetValue(evidenceDays)) }, run.Host, run.Progress, cancellation).ConfigureAwait(false);
            baseline.Save((file, write) => DiskHost.Writer.Replace(Path.GetFullPath(file), write));
            return AssessmentFlags.Report(run, AssessmentFlags.TargetsOf(run, format, result), result, result.Diagnostics, run.Arguments.GetValue(failOn) ?? result.View?.FailOn);
        });
        return command;
    }
}
