using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Contracts.Json;
using Onus.Engine.Evidence;
using Onus.Reports.Evidence;

namespace Onus.Cli.Evidence;

/// <summary><c>onus evidence verify|list|export|merge|scope</c>: the log of a team's evidence.</summary>
internal static class EvidenceCommand
{
    public static Command Create() => new("evidence", "Verify, list, export and merge the log of a team's evidence, and read which services auditors' reports are about") { VerifyCommand.Create(), List(), Export(), Merge(), ScopeCommand.Create() };

    private static Command List()
    {
        var kind = new Option<string?>("--kind") { Description = "Only entries of this kind: attestation, waiver, provider_report or merge", HelpName = "KIND" };
        var format = Flags.Format("terminal", "json");
        var command = new Command("list", "List the entries of the evidence log").With([kind, format, .. EvidenceFlags.Place, .. Flags.TalkFlags]);
        CommandRun.Set(command, "evidence list", (run, _) =>
        {
            var (listing, diagnostics) = ReadLogUseCase.List(run.Arguments.Log(), run.Arguments.GetValue(kind), run.Host);
            run.Answer(listing, run.Arguments.GetValue(format), terminal => LogListingText.Write(listing, terminal));
            run.Say(diagnostics);
            return Task.FromResult(CommandRun.ExitOf(diagnostics));
        });
        return command;
    }

    private static Command Export()
    {
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; else standard output", HelpName = "FILE" };
        var command = new Command("export", "Write the evidence log as an in-toto statement").With([output, .. EvidenceFlags.Place, .. Flags.TalkFlags]);
        CommandRun.Set(command, "evidence export", (run, _) =>
        {
            var (statement, diagnostics) = ReadLogUseCase.State(run.Arguments.Log(), run.Host);
            run.Say(diagnostics);
            if (statement is null)
            {
                run.Misuse("the log is not whole, and what is doubtful is not stated; nothing was written.");
                return Task.FromResult(ExitCode.Unreadable);
            }

            if (run.Arguments.GetValue(output) is { } file and not "-")
            {
                DiskHost.Writer.Replace(Path.GetFullPath(file), stream => ContractsDocuments.Write(statement, stream));
            }
            else
            {
                using var standard = Console.OpenStandardOutput();
                ContractsDocuments.Write(statement, standard);
            }

            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static Command Merge()
    {
        var format = Flags.Format("terminal", "json");
        var command = new Command("merge", "Join branches of the evidence log that git has put into one file, as a conflict or one behind the other").With([format, .. EvidenceFlags.Writing, .. EvidenceFlags.Place, .. Flags.TalkFlags]);
        CommandRun.Set(command, "evidence merge", (run, cancellation) =>
        {
            var merge = MergeLogUseCase.Run(run.Arguments.Log(), run.Arguments.Day(), run.Arguments.GetValue(EvidenceFlags.By), run.Arguments.Signer(), run.Host, DiskHost.Writer, DiskHost.Locks, cancellation);
            run.Answer(merge, run.Arguments.GetValue(format), terminal => LogMergeText.Write(merge, terminal));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
