using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Contracts.Fixes;
using Onus.Core.Diagnostics;
using Onus.Engine.Fix;
using Onus.Reports.Fixes;

namespace Onus.Cli.Fix;

/// <summary><c>onus fix [PATH…]</c>: the remedies of failed checks, as changes of the files.</summary>
internal static class FixCommand
{
    public static Command Create()
    {
        var check = new Option<string[]>("--check") { Description = "Only what this check asks, by any of its names; may be given several times", HelpName = "ID" }.Completing(KnownNames.Checks);
        var write = new Option<bool>("--write") { Description = "Change the files" };
        var patch = new Option<bool>("--patch") { Description = "Print a patch" };
        var suggest = new Option<bool>("--suggest") { Description = "Print suggestions, as comments of a review take them" };
        var format = Flags.Format("terminal", "json");
        var command = new Command("fix", "Mend what plain values mend: print, write or suggest the changes of the files by which failed checks pass") { Flags.Paths }
            .With([check, write, patch, suggest, format, .. ViewFlags.All, .. Flags.InputFlags, .. Flags.KnowledgeFlags, Flags.All, .. Flags.TalkFlags]);
        CommandRun.Set(command, "fix", async (run, cancellation) =>
        {
            var ways = new[] { write, patch, suggest }.Where(way => run.Arguments.GetValue(way)).ToList();
            if (ways.Count > 1)
            {
                throw new RequestException($"{ways[0].Name} and {ways[1].Name} exclude each other.");
            }

            var request = new FixRequest(run.Arguments.Input(), [.. run.Arguments.GetValue(check) ?? []]);
            var plan = await FixUseCase.RunAsync(request, run.Host, run.Progress, cancellation).ConfigureAwait(false);
            var report = run.Arguments.GetValue(write) ? plan.Write(DiskHost.Writer) : plan.Report;
            Print(report, run, ways.FirstOrDefault() is { } way && way != write ? way == patch ? FixPatch.Write : FixSuggestions.Write : null, run.Arguments.GetValue(format));
            run.Say(plan.Diagnostics);
            return CommandRun.ExitOf(plan.Diagnostics);
        });
        return command;
    }

    private static void Print(FixReport report, CommandRun run, Action<FixReport, TextWriter>? write, string? format)
    {
        if (write is null)
        {
            run.Answer(report, format, terminal => FixTerminal.Write(report, terminal, run.Arguments.GetValue(Flags.All)));
            return;
        }

        using var output = Console.OpenStandardOutput();
        using var writer = Terminal.Writer(output);
        write(report, writer);
        foreach (var file in report.Files.Where(file => file.Withheld))
        {
            Outputs.PlainError.WriteLine($"onus fix: the changes of {file.File} are left out, since a secret stands among its lines; --write makes them.");
        }
    }
}
