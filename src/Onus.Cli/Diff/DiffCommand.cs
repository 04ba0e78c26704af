using System.CommandLine;
using System.CommandLine.Parsing;
using Onus.Cli.Shared;
using Onus.Reports;

namespace Onus.Cli.Diff;

/// <summary><c>onus diff BASE [HEAD] [[--] PATH…]</c>: which obligations and findings a change moves.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var what = new Argument<string[]>("what")
        {
            Description = "BASE and HEAD: two files or folders, two results of onus scan --format json, or one or two git revisions (main, origin/main HEAD, main...HEAD), then paths in the repository",
            Arity = ArgumentArity.OneOrMore,
            HelpName = "BASE> [<HEAD>] [[--] <PATH>...",
        };
        var format = CommonOptions.FormatOf([.. ReportFormats.OfDifferences]);
        var output = new Option<string[]>("--output", "-o") { Description = "Write to a file instead: FILE, or FORMAT=FILE; may be given several times", HelpName = "FILE" };
        var input = new InputOptions();
        var failOn = CommonOptions.FailOn("a finding of this severity or graver appears");
        var all = new Option<bool>("--all") { Description = "Leave nothing out of the lists for length" };
        var command = new Command("diff", "Compare two states and print which responsibilities change hands, what stands otherwise, and which findings appear or go") { what };
        foreach (var option in (Option[])[format, output, .. input.Values, failOn, .. input.Knowledge, all, .. input.Talk])
        {
            command.Options.Add(option);
        }

        command.SetAction(result =>
        {
            var given = result.GetValue(what) ?? [];
            var behind = Behind(result);
            return new DiffRun(new DiffSettings
            {
                Arguments = given[..^(behind ?? 0)],
                Paths = behind is { } count ? given[^count..] : null,
                Format = result.GetValue(format)!,
                Outputs = result.GetValue(output) ?? [],
                Input = input.Read(result),
                FailOn = CommonOptions.SeverityOf(result.GetValue(failOn)),
                All = result.GetValue(all),
            }).Run();
        });
        return command;
    }

    /// <summary>How many arguments stand behind <c>--</c>; null when there is none.</summary>
    private static int? Behind(ParseResult result)
    {
        var tokens = result.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Type == TokenType.DoubleDash)
            {
                return tokens.Count - i - 1;
            }
        }

        return null;
    }
}
