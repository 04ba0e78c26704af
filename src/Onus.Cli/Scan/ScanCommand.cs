using System.CommandLine;
using Onus.Cli.Shared;

namespace Onus.Cli.Scan;

/// <summary><c>onus scan [PATH…]</c>: the ledger of all that is recognised below the paths.</summary>
internal static class ScanCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Files and folders to read; the current folder if none is given",
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = "PATH",
        };
        var format = CommonOptions.Format();
        var output = new Option<string[]>("--output", "-o") { Description = "Write to a file instead: FILE, or FORMAT=FILE; may be given several times", HelpName = "FILE" };
        var input = new InputOptions();
        var failOn = CommonOptions.FailOn();
        var date = CommonOptions.Date();
        var catalog = CommonOptions.Catalog();
        var settings = CommonOptions.Settings();
        var all = new Option<bool>("--all") { Description = "Leave nothing out of the terminal's lists for length" };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Say also what was skipped and why" };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress on standard error" };
        var command = new Command("scan", "Read what is deployed and print whose job everything is, and whether it is done")
        {
            paths, format, output, failOn, date, catalog, settings, all, verbose, quiet,
        };
        input.AddTo(command);
        command.SetAction(result => new ScanRun(new ScanSettings
        {
            Paths = result.GetValue(paths) is { Length: > 0 } given ? given : ["."],
            Format = result.GetValue(format),
            Outputs = result.GetValue(output) ?? [],
            Input = input.Read(result),
            Catalog = result.GetValue(catalog),
            Settings = result.GetValue(settings),
            Date = result.GetValue(date),
            FailOn = CommonOptions.SeverityOf(result.GetValue(failOn)),
            All = result.GetValue(all),
            Verbose = result.GetValue(verbose),
            Quiet = result.GetValue(quiet),
        }).Run());
        return command;
    }
}
