using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Contracts;
using Onus.Contracts.Matrices;
using Onus.Engine.Matrices;
using Onus.Reports;

namespace Onus.Cli.Matrix;

/// <summary><c>onus matrix [PATH…] --framework NAME</c>: who holds each requirement of a framework, to be handed over.</summary>
internal static class MatrixCommand
{
    public static Command Create()
    {
        var framework = FrameworkFlag.Completed(new Option<string>("--framework") { Description = "The framework, such as nist-800-53-r5-moderate, cmmc, ccm or pci-dss", HelpName = "NAME", Required = true });
        var layout = Word(new("--layout") { Description = "How it is laid out; else as the framework's readers want it", HelpName = "LAYOUT" }, Words.Of<MatrixLayout>().Keys);
        var side = Word(new("--as") { Description = "Whose view it takes: customer (the default: AWS is the provider) or provider (the team is, and AWS a third party)", HelpName = "SIDE" }, Words.Of<MatrixSide>().Keys);
        var forCustomers = new Option<bool>("--for-customers") { Description = "Turn it round: what the team's own customers inherit, and what is theirs" };
        var format = Flags.Format(ReportFormats.OfMatrices);
        var command = new Command("matrix", "Print who holds each requirement of a framework for what is deployed, what each does, and what shows it") { Flags.Paths }
            .With([framework, layout, side, forCustomers, format, Flags.Output, .. Flags.InputFlags, .. Flags.KnowledgeFlags, .. Flags.TalkFlags]);
        CommandRun.Set(command, "matrix", async (run, cancellation) =>
        {
            var targets = ReportTargets.Of(run.Arguments, format, ReportFormats.OfMatrices);
            var request = new MatrixRequest(
                run.Arguments.GetValue(framework)!,
                run.Arguments.GetValue(layout) is { } word ? Words.Of<MatrixLayout>()[word] : null,
                run.Arguments.GetValue(side) is { } who ? Words.Of<MatrixSide>()[who] : MatrixSide.Customer,
                run.Arguments.GetValue(forCustomers));
            var (matrix, diagnostics) = await MatrixUseCase.RunAsync(request, run.Arguments.Input(), run.Host, run.Progress, cancellation).ConfigureAwait(false);
            return run.Report(targets, (target, stream) => target.Format.Matrix!(matrix, stream, ReportTargets.Options(target, run.Arguments)), diagnostics);
        });
        return command;
    }

    private static Option<string?> Word(Option<string?> option, IEnumerable<string> words)
    {
        option.AcceptOnlyFromAmong([.. words]);
        return option;
    }
}
