using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Engine.Init;

namespace Onus.Cli.Init;

/// <summary><c>onus init [PATH]</c>: a draft of a team's settings.</summary>
internal static class InitCommand
{
    public static Command Create()
    {
        var force = new Option<bool>("--force") { Description = "Write over settings that are there" };
        var command = new Command("init", "Write an onus.hcl with comments from what a scan of a folder finds") { Flags.Paths }
            .With([force, .. Flags.InputFlags, .. Flags.KnowledgeFlags, .. Flags.TalkFlags]);
        CommandRun.Set(command, "init", async (run, cancellation) =>
        {
            var draft = await InitUseCase.RunAsync(run.Arguments.Input(), run.Arguments.GetValue(force), run.Host, run.Progress, cancellation).ConfigureAwait(false);
            DiskHost.Writer.Replace(Path.GetFullPath(draft.File), draft.Write);
            run.Say(draft.Diagnostics);
            Outputs.PlainOutput.WriteLine($"{draft.File} is written. Nothing of it but the default profile is in force before you take away a #.");
            return CommandRun.ExitOf(draft.Diagnostics);
        });
        return command;
    }
}
