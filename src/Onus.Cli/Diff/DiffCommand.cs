using System.CommandLine;
using System.CommandLine.Parsing;
using Onus.Cli.Shared;

namespace Onus.Cli.Diff;

/// <summary><c>onus diff BASE [HEAD] [[--] PATH…]</c>: which obligations and findings a change moves.</summary>
internal static class DiffCommand
{
    /// <summary>The formats.</summary>
    public static readonly string[] Formats = ["terminal", "markdown", "json"];

    public static Command Create()
    {
        var what = new Argument<string[]>("what")
        {
            Description = "BASE and HEAD: two files or folders, two results of onus scan --format json, or one or two git revisions (main, origin/main HEAD, main...HEAD), then paths in the repository",
            Arity = ArgumentArity.OneOrMore,
            HelpName = "BASE> [<HEAD>] [[--] <PATH>...",
        };
        var format = CommonOptions.FormatOf(Formats);
        var output = new Option<string[]>("--output", "-o") { Description = "Write to a file instead: FILE, or FORMAT=FILE; may be given several times", HelpName = "FILE" };
        var input = new InputOptions();
        var failOn = CommonOptions.FailOn("a finding of this severity or graver appears");
        var date = CommonOptions.Date();
        var catalog = CommonOptions.Catalog();
        var settings = CommonOptions.Settings();
        var all = new Option<bool>("--all") { Description = "Leave nothing out of the lists for length" };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Say also what was skipped and why" };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress on standard error" };
        var command = new Command("diff", "Compare two states and print whose job changes hands, what stands otherwise, and which findings appear or go")
        {
            what, format, output, failOn, date, catalog, settings, all, verbose, quiet,
        };
        input.AddTo(command);
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
                Catalog = result.GetValue(catalog),
                Settings = result.GetValue(settings),
                Date = result.GetValue(date),
                FailOn = CommonOptions.SeverityOf(result.GetValue(failOn)),
                All = result.GetValue(all),
                Verbose = result.GetValue(verbose),
                Quiet = result.GetValue(quiet),
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
