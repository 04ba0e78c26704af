using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Engine.Unknowns;
using Onus.Reports.Answers;

namespace Onus.Cli.Unknowns;

/// <summary><c>onus unknowns [PATH…]</c>: what stayed unknown of all that checks and overrides read, and why.</summary>
internal static class UnknownsCommand
{
    public static Command Create()
    {
        var format = Flags.Format("terminal", "json");
        var command = new Command("unknowns", "Print what stayed unknown of all that checks read, and why, counted by reason") { Flags.Paths }
            .With([format, .. Flags.InputFlags, .. Flags.KnowledgeFlags, Flags.All, .. Flags.TalkFlags]);
        CommandRun.Set(command, "unknowns", async (run, cancellation) =>
        {
            var input = run.Arguments.Input();
            var (survey, diagnostics) = await UnknownsUseCase.RunAsync(input, run.Host, run.Progress, cancellation).ConfigureAwait(false);
            run.Answer(survey, run.Arguments.GetValue(format), terminal => UnknownsText.Write(survey, terminal, string.Join(" ", input.Paths), run.Arguments.GetValue(Flags.All)));
            run.Say(diagnostics);
            return CommandRun.ExitOf(diagnostics);
        });
        return command;
    }
}
