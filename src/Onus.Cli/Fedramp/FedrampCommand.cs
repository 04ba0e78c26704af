using System.Collections.Immutable;
using System.CommandLine;
using Onus.Cli.Diff;
using Onus.Cli.Shared;
using Onus.Contracts;
using Onus.Contracts.Fedramp;
using Onus.Engine.Diff;
using Onus.Engine.Fedramp;
using Onus.Reports.Fedramp;

namespace Onus.Cli.Fedramp;

/// <summary><c>onus fedramp sdr|cpo|accepted|notice</c>: the documents that FedRAMP's Consolidated Rules 2026 ask for, as JSON.</summary>
internal static class FedrampCommand
{
    private static readonly Option<string?> Certification = new("--certification") { Description = "The certification block of the settings; not needed where there is only one", HelpName = "NAME" };
    private static readonly Option<string?> Output = new("--output", "-o") { Description = "Write to a file instead of standard output", HelpName = "FILE" };

    public static Command Create() => new("fedramp", "Write FedRAMP's documents by its Consolidated Rules 2026, as JSON by its own schemas")
    {
        Record(),
        Overview(),
        Accepted(),
        Notice(),
    };

    private static Command Record()
    {
        var command = Reading("sdr", "Write the Security Decision Record: of each control and Key Security Indicator who does what, how it is tested, what shows it");
        CommandRun.Set(command, "fedramp sdr", async (run, cancellation) =>
        {
            var (record, diagnostics) = await FedrampUseCase.DecideAsync(Request(run), run.Host, run.Progress, cancellation).ConfigureAwait(false);
            return Write(run, stream => DecisionRecordWriter.Write(record, stream), diagnostics);
        });
        return command;
    }

    private static Command Overview()
    {
        var command = Reading("cpo", "Write the Certification Package Overview: what the settings say of the service, with AWS and others among the third parties");
        CommandRun.Set(command, "fedramp cpo", async (run, cancellation) =>
        {
            var (overview, diagnostics) = await FedrampUseCase.OverviewAsync(Request(run), run.Host, run.Progress, cancellation).ConfigureAwait(false);
            return Write(run, stream => PackageOverviewWriter.Write(overview, stream), diagnostics);
        });
        return command;
    }

    private static Command Accepted()
    {
        var from = Flags.WithDay(new("--from") { Description = "The first day of the period that is reported, as YYYY-MM-DD; it ends on the day of the assessment", HelpName = "DAY", Required = true });
        var command = Reading("accepted", "Write what is not done and accepted by waivers, as accepted vulnerabilities").With(from);
        CommandRun.Set(command, "fedramp accepted", async (run, cancellation) =>
        {
            var (accepted, diagnostics) = await FedrampUseCase.AcceptedAsync(Request(run), run.Arguments.GetValue(from)!, run.Host, run.Progress, cancellation).ConfigureAwait(false);
            return Write(run, stream => AcceptedVulnerabilitiesWriter.Write(accepted, stream), diagnostics);
        });
        return command;
    }

    private static Command Notice()
    {
        var what = new Argument<string[]>("what") { Description = "BASE and HEAD, as onus diff takes them", Arity = ArgumentArity.OneOrMore, HelpName = "BASE> [<HEAD>] [[--] <PATH>..." };
        var type = new Option<string?>("--type") { Description = "What kind of change it is: adaptive or transformative; without it what the change speaks for", HelpName = "TYPE" };
        type.AcceptOnlyFromAmong([.. Words.Of<ChangeType>().Keys]);
        var reason = new Option<string?>("--reason") { Description = "Why the change is made", HelpName = "TEXT" };
        var plan = new Option<string?>("--plan") { Description = "How it is made, in sentences", HelpName = "TEXT" };
        var start = Flags.WithDay(new("--start") { Description = "The first day of the plan, as YYYY-MM-DD", HelpName = "DAY" });
        var completion = Flags.WithDay(new("--completion") { Description = "The last day of the plan, as YYYY-MM-DD", HelpName = "DAY" });
        var approver = new Option<string?>("--approver") { Description = "The name and title of who approves the change", HelpName = "WHO" };
        var command = new Command("notice", "Write a Significant Change Notification of the difference between two states: what it changes for customers, which controls it touches") { what }
            .With([type, reason, plan, start, completion, approver, Certification, Output, .. Flags.InputFlags, .. Flags.KnowledgeFlags, .. Flags.TalkFlags]);
        command.Validators.Add(result =>
        {
            if (result.GetValue(plan) is null && (result.GetValue(start) ?? result.GetValue(completion)) is not null)
            {
                result.AddError("--start and --completion are days of a plan: say by --plan what it is.");
            }
        });
        CommandRun.Set(command, "fedramp notice", async (run, cancellation) =>
        {
            var given = run.Arguments.GetValue(what) ?? [];
            var behind = DiffCommand.Behind(run.Arguments);
            var request = new NoticeRequest(new DiffRequest(given[..^(behind ?? 0)], behind is { } count ? given[^count..] : null, run.Arguments.Input()))
            {
                Certification = run.Arguments.GetValue(Certification),
                Type = run.Arguments.GetValue(type) is { } word ? Words.Of<ChangeType>()[word] : null,
                Reason = run.Arguments.GetValue(reason),
                Plan = run.Arguments.GetValue(plan) is { } summary ? new ChangePlan(summary, run.Arguments.GetValue(start), run.Arguments.GetValue(completion)) : null,
                Approver = run.Arguments.GetValue(approver),
            };
            var result = await NoticeUseCase.RunAsync(request, run.Host, run.Progress, cancellation).ConfigureAwait(false);
            if (result.Notice is { } notice)
            {
                return Write(run, stream => ChangeNoticeWriter.Write(notice, stream), result.Diagnostics);
            }

            run.Say(result.IsRoutine
                ? result.Diagnostics.Add(new ReportedDiagnostic(DiagnosticSeverity.Warning, "routine-change", "Nothing changes hands and nothing stands otherwise: a routine recurring change needs no notice, and none is written.", "Give --type to write one all the same."))
                : result.Diagnostics);
            return result.IsRoutine ? CommandRun.ExitOf(result.Diagnostics) : ExitCode.Unreadable;
        });
        return command;
    }

    private static Command Reading(string name, string description) => new Command(name, description) { Flags.Paths }
        .With([Certification, Output, .. Flags.InputFlags, .. Flags.KnowledgeFlags, .. Flags.TalkFlags]);

    private static FedrampRequest Request(CommandRun run) => new(run.Arguments.Input(), run.Arguments.GetValue(Certification));

    private static int Write(CommandRun run, Action<Stream> write, ImmutableArray<ReportedDiagnostic> diagnostics)
    {
        run.Say(diagnostics);
        if (run.Arguments.GetValue(Output) is { } file and not "-")
        {
            DiskHost.Writer.Replace(Path.GetFullPath(file), write);
        }
        else
        {
            using var output = Console.OpenStandardOutput();
            write(output);
        }

        return CommandRun.ExitOf(diagnostics);
    }
}
