using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Engine.Compare;
using Onus.Reports;

namespace Onus.Cli.Compare;

/// <summary><c>onus compare DESIGN DESIGN…</c>: what shifts between designs.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var designs = new Argument<string[]>("design")
        {
            Description = "Two designs or more: a service (rds), a type with properties (\"DBInstance Engine=mysql\"), a variant of a service (ecs:fargate), or a file or folder (./infra)",
            Arity = ArgumentArity.OneOrMore,
            HelpName = "DESIGN",
        };
        var format = Flags.Format(ReportFormats.OfComparisons);
        var explain = new Option<bool>("--explain") { Description = "Show each shift with its ground and source" };
        var command = new Command("compare", "Put designs side by side: who is responsible for what in each, and what is handed over from one to the next") { designs }
            .With([format, Flags.Output, explain, Flags.All, .. Flags.InputFlags, .. Flags.KnowledgeFlags, .. Flags.TalkFlags]);
        CommandRun.Set(command, "compare", async (run, cancellation) =>
        {
            var targets = ReportTargets.Of(run.Arguments, format, ReportFormats.OfComparisons);
            var request = new CompareRequest(run.Arguments.GetValue(designs) ?? [], run.Arguments.Input());
            var (comparison, diagnostics) = await CompareUseCase.RunAsync(request, run.Host, run.Progress, cancellation).ConfigureAwait(false);
            return run.Report(targets, (target, stream) => target.Format.Comparison!(comparison, stream, ReportTargets.Options(target, run.Arguments) with { Explain = run.Arguments.GetValue(explain) }), diagnostics);
        });
        return command;
    }
}
