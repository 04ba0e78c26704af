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
            local word="${COMP_LINE:0:COMP_POINT}"
            word="${word##* }"
            # bash takes a word apart at colons, and puts in what comes behind the last one.
            if [[ "$word" == *:* && "$COMP_WORDBREAKS" == *:* ]]; then
                COMPREPLY=( "${COMPREPLY[@]#"${word%"${word##*:}"}"}" )
            fi
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
        function _onus_complete
            set -l line (commandline -cp)
            onus "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c onus -a '(_onus_complete)'

        """;
}
