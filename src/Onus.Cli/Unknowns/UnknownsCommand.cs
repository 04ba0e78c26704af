using System.CommandLine;
using Onus.Assessment.Unknowns;
using Onus.Cli.Shared;

namespace Onus.Cli.Unknowns;

/// <summary><c>onus unknowns [PATH…]</c>: what stayed unknown of all that checks and overrides read, and why.</summary>
internal static class UnknownsCommand
{
    public static Command Create()
    {
        var input = new InputOptions();
        var format = CommonOptions.Format();
        var all = new Option<bool>("--all") { Description = "Leave nothing out of the terminal's lists for length" };
        var command = new Command("unknowns", "Print what stayed unknown of all that checks read, and why, counted by reason") { input.Paths };
        foreach (var option in (Option[])[format, .. input.Values, .. input.Knowledge, all, .. input.Talk])
        {
            command.Options.Add(option);
        }

        command.SetAction(result => Run(input.Read(result), result.GetValue(format), result.GetValue(all)));
        return command;
    }

    private static int Run(InputSettings settings, OutputFormat format, bool all)
    {
        var input = new InputRun("unknowns", settings);
        if (input.Assess() is not { } ledger)
        {
            return ExitCode.Usage;
        }

        var survey = UnknownSurvey.Of(ledger);
        if (format == OutputFormat.Json)
        {
            JsonOutput.Write(json => UnknownsJson.Write(survey, input.Sources, json));
        }
        else
        {
            using var output = Terminal.Output();
            UnknownsText.Write(survey, input.Sources, Terminal.Screen(output), string.Join(" ", settings.Paths), all);
        }

        input.PrintDiagnostics();
        return input.HasErrors ? ExitCode.Unreadable : ExitCode.Done;
    }
}
