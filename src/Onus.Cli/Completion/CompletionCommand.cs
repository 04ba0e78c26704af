using System.CommandLine;
using Onus.Cli.Shared;

namespace Onus.Cli.Completion;

/// <summary><c>onus completion SHELL</c>: prints the lines that make a shell complete onus.</summary>
internal static class CompletionCommand
{
    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh or fish", HelpName = "SHELL" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish");
        var command = new Command("completion", "Print the lines that make a shell complete onus: eval \"$(onus completion bash)\"") { shell };
        command.SetAction(result =>
        {
            result.InvocationConfiguration.Output.Write(result.GetValue(shell) switch
            {
                "zsh" => Zsh,
                "fish" => Fish,
                _ => Bash,
            });
            return ExitCode.Done;
        });
        return command;
    }

    private const string Bash = """
        _onus_complete() {
            local IFS=$'\n'
            COMPREPLY=( $(onus "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null) )
        }
        complete -o default -F _onus_complete onus

        """;

    private const string Zsh = """
        _onus_complete() {
            local completions=("${(@f)$(onus "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            compadd -a completions
            _files
        }
        compdef _onus_complete onus

        """;

    private const string Fish = """
        complete -c onus -a '(onus "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'

        """;
}
