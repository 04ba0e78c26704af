using System.CommandLine;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Reports;

namespace Onus.Cli.Shared;

/// <summary>The flags of whatever reports an assessment, and how they are heeded.</summary>
internal static class AssessmentFlags
{
    /// <summary>Which findings programs are told.</summary>
    public static readonly Option<string> Explain = Details();

    private static readonly Option<string?> Region = Flags.WithRegion(new("--region") { Description = "The Region that was deployed to, for formats that have to name one", HelpName = "REGION" });
    private static readonly Option<string?> Account = Flags.WithAccount(new("--account") { Description = "The account that was deployed to, for formats that have to name one", HelpName = "ID" });

    /// <summary>The flags for where it was deployed to; a scan has its own, which its inputs are read with too.</summary>
    public static IEnumerable<Option> Target => [Region, Account];

    /// <summary>Where an assessment goes: what the flags name, else what settings do.</summary>
    /// <param name="format">The flag of the command for the format.</param>
    public static ReportTargets TargetsOf(CommandRun run, Option<string> format, AssessmentResult result) =>
        ReportTargets.Of(run.Arguments, format, ReportFormats.OfAssessments, result.Settings?.Dials?.GetValueOrDefault("format"));

    /// <summary>Whether an assessment goes to where it is told who reaches data stores.</summary>
    /// <param name="format">The flag of the command for the format.</param>
    public static bool WantsAccess(CommandRun run, Option<string> format, AssessmentResult result) => TargetsOf(run, format, result).All.Any(target => target.Format.TellsAccess);

    /// <summary>Writes an assessment to each target, and gives the exit code.</summary>
    /// <param name="failOn">The severity at which the program answers with 1; null for none.</param>
    /// <param name="account">The account that was read; null for what the flags say.</param>
    /// <param name="region">The Region that was read; null for what the flags say.</param>
    /// <exception cref="RequestException">A format can't be had of it.</exception>
    public static int Report(CommandRun run, ReportTargets targets, AssessmentResult result, IReadOnlyCollection<ReportedDiagnostic> diagnostics, string? failOn, string? account = null, string? region = null)
    {
        ReportOptions OptionsOf(ReportTarget target) => ReportTargets.Options(target, run.Arguments).With(run.Arguments) with
        {
            Detail = run.Arguments.GetValue(Explain) is { } which ? Words.Of<AssessmentDetail>()[which] : AssessmentDetail.Notable,
            Links = LinkFlags.Of(run.Arguments),
            Account = account ?? run.Arguments.GetValue(Flags.Account) ?? run.Arguments.GetValue(Account),
            Region = region ?? run.Arguments.GetValue(Flags.Region) ?? run.Arguments.GetValue(Region),
        };

        foreach (var target in targets.All)
        {
            if (target.Format.Lacks?.Invoke(result, OptionsOf(target)) is { } missing)
            {
                throw new RequestException($"{target.Format.Name} can't be written: {missing}");
            }
        }

        return run.Report(targets, (target, stream) => target.Format.Assessment!(result, stream, OptionsOf(target)), diagnostics, Flags.SeverityOf(failOn) <= AssessmentSummary.Of(result).Gravest);
    }

    private static Option<string> Details()
    {
        var option = new Option<string>("--explain") { Description = "Which findings formats for programs tell: notable (the default: those that fail, are unknown or waived) or all", HelpName = "WHICH" };
        option.AcceptOnlyFromAmong([.. Words.Of<AssessmentDetail>().Keys]);
        return option;
    }
}
