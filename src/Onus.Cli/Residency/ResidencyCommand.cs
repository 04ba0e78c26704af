using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Contracts;
using Onus.Contracts.Residency;
using Onus.Engine.Residency;
using Onus.Reports;

namespace Onus.Cli.Residency;

/// <summary><c>onus residency [PATH…]</c>: where data is and goes, and whether the settings' rules let it.</summary>
internal static class ResidencyCommand
{
    private const string None = "none";

    public static Command Create()
    {
        var format = Flags.Format(ReportFormats.OfResidency);
        var failOn = FailOn();
        var command = new Command("residency", "Print where data is and goes, by country, and whether the rules of the settings let it") { Flags.Paths }
            .With([format, Flags.Output, failOn, Flags.All, .. Flags.InputFlags, .. Flags.KnowledgeFlags, .. Flags.TalkFlags]);
        CommandRun.Set(command, "residency", async (run, cancellation) =>
        {
            var targets = ReportTargets.Of(run.Arguments, format, ReportFormats.OfResidency);
            var (report, diagnostics) = await ResidencyUseCase.RunAsync(run.Arguments.Input(), run.Host, run.Progress, cancellation).ConfigureAwait(false);
            return run.Report(targets, (target, stream) => target.Format.Residency!(report, stream, ReportTargets.Options(target, run.Arguments)), diagnostics, Fails(report, run.Arguments.GetValue(failOn)));
        });
        return command;
    }

    /// <summary>A word stands for what it names and all that is graver: what is not allowed is graver than what leaves, and that than what is not known.</summary>
    private static bool Fails(ResidencyReport report, string? word) =>
        word is not null && Words.Of<ResidencyVerdict>().TryGetValue(word, out var verdict) && report.Gravest >= verdict;

    private static Option<string?> FailOn()
    {
        var option = new Option<string?>("--fail-on")
        {
            Description = "Exit with 1 when data is where it may not be (not-allowed), or leaves its Region too (leaves-region), or its place is not known (unknown); none is the default",
            HelpName = "VERDICT",
        };
        option.AcceptOnlyFromAmong([None, .. Words.Of<ResidencyVerdict>().Keys.Where(word => word != ResidencyVerdict.Allowed.Name())]);
        return option;
    }
}
