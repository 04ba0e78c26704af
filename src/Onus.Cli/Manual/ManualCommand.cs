using System.CommandLine;
using System.Text;
using Onus.Cli.Shared;
using Onus.Core.Diagnostics;

namespace Onus.Cli.Manual;

/// <summary><c>onus manual DIR</c>: the pages that <c>man</c> shows, made of what the commands say of themselves.</summary>
internal static class ManualCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="root">The program with all its commands.</param>
    public static Command Create(Func<RootCommand> root)
    {
        var folder = new Argument<string>("dir") { Description = "The folder to write into, which has to be there", HelpName = "DIR" };
        var command = new Command("manual", "Write a page of the manual for each command, as man shows them") { folder };
        CommandRun.Set(command, "manual", (run, cancellation) =>
        {
            var into = Path.GetFullPath(run.Arguments.GetValue(folder)!);
            if (!Directory.Exists(into))
            {
                throw new RequestException($"{run.Arguments.GetValue(folder)!} is no folder. Make it first.");
            }

            var program = root();
            foreach (var page in program.Subcommands.Prepend(program))
            {
                cancellation.ThrowIfCancellationRequested();
                var text = ManualPage.Of(page, page == program ? null : program);
                DiskHost.Writer.Replace(Path.Combine(into, ManualPage.NameOf(page, page == program ? null : program) + ".1"), stream => stream.Write(Encoding.UTF8.GetBytes(text)));
            }

            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
