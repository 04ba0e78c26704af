using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Engine.Health;
using Onus.Engine.Inputs;
using Onus.Evidence.Health;
using Onus.Reports;

namespace Onus.Cli.Health;

/// <summary><c>onus health [EVENTS…]</c>: what events of AWS Health touch, whose move they are, and what is scheduled.</summary>
internal static class HealthCommand
{
    public static Command Create()
    {
        var events = new Argument<string[]>("events") { Description = "Files and folders of events, or - for standard input", Arity = ArgumentArity.ZeroOrMore, HelpName = "EVENTS" };
        var deployed = new Option<string[]>("--in", "-i") { Description = "What is deployed, to say what of it events touch: files and folders; may be given several times", HelpName = "PATH" };
        var history = new Option<string?>("--history") { Description = "A file that keeps what was seen, since what is resolved vanishes from AWS's feeds; it is made if it is not there", HelpName = "FILE" };
        var format = Flags.Format(ReportFormats.OfHealth);
        var command = new Command("health", "Say what events of AWS Health touch, whose move they are, and what is scheduled") { events }
            .With([deployed, history, format, Flags.Output, .. Flags.InputFlags, .. Flags.KnowledgeFlags, Flags.All, .. Flags.TalkFlags]);
        CommandRun.Set(command, "health", async (run, cancellation) =>
        {
            var targets = ReportTargets.Of(run.Arguments, format, ReportFormats.OfHealth);
            var named = run.Arguments.GetValue(events) ?? [];
            var request = new HealthRequest(run.Arguments.Input() with { Paths = run.Arguments.GetValue(deployed) ?? [] }, new HealthSources([.. named.Where(path => path != StandardInput.Name)])
            {
                Given = named.Contains(StandardInput.Name) ? await StandardInput.ReadAsync(HealthFiles.MaxLength, cancellation).ConfigureAwait(false) : (ReadOnlyMemory<byte>?)null,
                History = run.Arguments.GetValue(history),
            });
            var plan = await HealthUseCase.RunAsync(request, run.Host, run.Progress, cancellation).ConfigureAwait(false);
            plan.Write(DiskHost.Writer, cancellation);
            return run.Report(targets, (target, output) => target.Format.Health!(plan.Report, output, ReportTargets.Options(target, run.Arguments)), plan.Diagnostics);
        });
        return command;
    }
}
