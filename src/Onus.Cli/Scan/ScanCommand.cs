using System.CommandLine;
using Onus.Catalog.Model;
using Onus.Cli.Shared;

namespace Onus.Cli.Scan;

/// <summary><c>onus scan [PATH…]</c>: the ledger of all that is recognised below the paths.</summary>
internal static class ScanCommand
{
    private const string None = "none";

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
        var parameter = new Option<string[]>("--parameter", "-p") { Description = "The value of a template's parameter, as NAME=VALUE; may be given several times", HelpName = "NAME=VALUE" };
        var parameterFile = new Option<string[]>("--parameter-file") { Description = "A file of parameter values; may be given several times", HelpName = "FILE" };
        var variable = new Option<string[]>("--var") { Description = "The value of a Terraform variable, as NAME=VALUE; may be given several times", HelpName = "NAME=VALUE" };
        var variableFile = new Option<string[]>("--var-file") { Description = "A file of values of Terraform variables; may be given several times", HelpName = "FILE" };
        var environment = new Option<bool>("--var-env") { Description = "Take values of Terraform variables from TF_VAR_ environment variables too" };
        var modules = new Option<string[]>("--module-dir") { Description = "A folder with copies of modules that Terraform would fetch; may be given several times", HelpName = "DIR" };
        var workspace = new Option<string?>("--workspace") { Description = "The Terraform workspace", HelpName = "NAME" };
        var region = new Option<string?>("--region") { Description = "The Region that is deployed to", HelpName = "REGION" };
        var account = new Option<string?>("--account") { Description = "The account that is deployed to", HelpName = "ID" };
        var failOn = FailOn();
        var date = CommonOptions.Date();
        var catalog = CommonOptions.Catalog();
        var settings = CommonOptions.Settings();
        var all = new Option<bool>("--all") { Description = "Leave nothing out of the terminal's lists for length" };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Say also what was skipped and why" };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress on standard error" };
        var command = new Command("scan", "Read what is deployed and print whose job everything is, and whether it is done")
        {
            paths, format, output, parameter, parameterFile, variable, variableFile, environment, modules, workspace, region, account, failOn, date, catalog, settings, all, verbose, quiet,
        };
        command.SetAction(result => new ScanRun(new ScanSettings
        {
            Paths = result.GetValue(paths) is { Length: > 0 } given ? given : ["."],
            Format = result.GetValue(format),
            Outputs = result.GetValue(output) ?? [],
            Parameters = result.GetValue(parameter) ?? [],
            ParameterFiles = result.GetValue(parameterFile) ?? [],
            Variables = result.GetValue(variable) ?? [],
            VariableFiles = result.GetValue(variableFile) ?? [],
            UseEnvironment = result.GetValue(environment),
            ModuleDirectories = result.GetValue(modules) ?? [],
            Workspace = result.GetValue(workspace),
            Region = result.GetValue(region),
            Account = result.GetValue(account),
            Catalog = result.GetValue(catalog),
            Settings = result.GetValue(settings),
            Date = result.GetValue(date),
            FailOn = result.GetValue(failOn) is { } word && Vocabulary.Severities.TryGetValue(word, out var severity) ? severity : null,
            All = result.GetValue(all),
            Verbose = result.GetValue(verbose),
            Quiet = result.GetValue(quiet),
        }).Run());
        return command;
    }

    private static Option<string> FailOn()
    {
        var option = new Option<string>("--fail-on")
        {
            Description = "Exit with 1 when a check of this severity or graver fails: none (the default), low, medium, high or critical",
            HelpName = "SEVERITY",
        };
        option.AcceptOnlyFromAmong([None, .. Vocabulary.Severities.Keys]);
        return option;
    }
}
