using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Core.Diagnostics;
using Onus.Engine.Evidence;
using Onus.Reports.Evidence;

namespace Onus.Cli.Evidence;

/// <summary><c>onus evidence verify</c>: whether the log is as it was written.</summary>
internal static class VerifyCommand
{
    private const int HashLength = 64;

    public static Command Create()
    {
        var head = new Option<string?>("--head") { Description = "The hash of the last entry at some time, written down elsewhere: all that led to it has to be there", HelpName = "HASH" };
        head.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && (text.Length != HashLength || !text.All(char.IsAsciiHexDigitLower)))
            {
                result.AddError("--head takes a whole hash: 64 digits in lower-case hexadecimal.");
            }
        });
        var count = Flags.AtLeast(0, new Option<int?>("--count") { Description = "How many entries there were then", HelpName = "N" });
        var since = new Option<string?>("--since") { Description = "A revision of git: all that its log had has to be there", HelpName = "REVISION" };
        var signers = new Option<string?>("--allowed-signers") { Description = "Require that entries are signed by whom they name, by keys of this file, with ssh-keygen", HelpName = "FILE" };
        var from = Flags.AtLeast(1, new Option<int?>("--signed-from") { Description = "The first entry that has to be signed; 1 if it is not given", HelpName = "N" });
        var format = Flags.Format("terminal", "json");
        var command = new Command("verify", "Find what was changed, taken out, put in, moved or forged in the evidence log").With([head, count, since, signers, from, format, .. EvidenceFlags.Place, Flags.All, .. Flags.TalkFlags]);
        CommandRun.Set(command, "evidence verify", async (run, cancellation) =>
        {
            var signatures = run.Arguments.GetValue(signers) is { } file ? SshKeygen.By(file) : null;
            if (signatures is null && run.Arguments.GetValue(from) is not null)
            {
                throw new RequestException($"--signed-from says which entries have to be signed by --allowed-signers, which is not given.");
            }

            var request = new VerifyLogRequest(run.Arguments.Log())
            {
                Head = run.Arguments.GetValue(head),
                Count = run.Arguments.GetValue(count),
                Since = run.Arguments.GetValue(since),
                SignedFrom = run.Arguments.GetValue(from) ?? 1,
            };
            var (verification, diagnostics) = await VerifyLogUseCase.RunAsync(request, run.Host, signatures, run.Progress, cancellation).ConfigureAwait(false);
            run.Say(diagnostics);
            if (verification is null)
            {
                return ExitCode.Unreadable;
            }

            run.Answer(verification, run.Arguments.GetValue(format), terminal => LogVerificationText.Write(verification, terminal, run.Arguments.GetValue(Flags.All)));
            return verification.IsWhole ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }
}
