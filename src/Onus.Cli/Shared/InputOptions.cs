using System.CommandLine;

namespace Onus.Cli.Shared;

/// <summary>The argument and the options by which commands are told what to read.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _paths = new("path")
    {
        Description = "Files and folders to read; the current folder if none is given",
        Arity = ArgumentArity.ZeroOrMore,
        HelpName = "PATH",
    };

    private readonly Option<string[]> _exclude = new("--exclude") { Description = "A name, or a path below the given folders, that is not looked at; * stands for any text; may be given several times", HelpName = "PATTERN" };
    private readonly Option<string[]> _parameter = new("--parameter", "-p") { Description = "The value of a template's parameter, as NAME=VALUE; may be given several times", HelpName = "NAME=VALUE" };
    private readonly Option<string[]> _parameterFile = new("--parameter-file") { Description = "A file of parameter values; may be given several times", HelpName = "FILE" };
    private readonly Option<string[]> _variable = new("--var") { Description = "The value of a Terraform variable, as NAME=VALUE; may be given several times", HelpName = "NAME=VALUE" };
    private readonly Option<string[]> _variableFile = new("--var-file") { Description = "A file of values of Terraform variables; may be given several times", HelpName = "FILE" };
    private readonly Option<bool> _environment = new("--var-env") { Description = "Take values of Terraform variables from TF_VAR_ environment variables too" };
    private readonly Option<string[]> _modules = new("--module-dir") { Description = "A folder with copies of modules that Terraform would fetch; may be given several times", HelpName = "DIR" };
    private readonly Option<string?> _workspace = new("--workspace") { Description = "The Terraform workspace", HelpName = "NAME" };
    private readonly Option<string?> _region = new("--region") { Description = "The Region that is deployed to", HelpName = "REGION" };
    private readonly Option<string?> _account = new("--account") { Description = "The account that is deployed to", HelpName = "ID" };
    private readonly Option<string?> _date = CommonOptions.Date();
    private readonly Option<string?> _catalog = CommonOptions.Catalog();
    private readonly Option<string?> _settings = CommonOptions.Settings();
    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Say also what was skipped and why" };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Nothing on standard error but wrong usage: no progress, no diagnostics; the exit code tells" };

    /// <summary>The argument for the paths.</summary>
    public Argument Paths => _paths;

    /// <summary>The options for values and what is known of the target.</summary>
    public IEnumerable<Option> Values => [_exclude, _parameter, _parameterFile, _variable, _variableFile, _environment, _modules, _workspace, _region, _account];

    /// <summary>The options for the knowledge that is used.</summary>
    public IEnumerable<Option> Knowledge => [_date, _catalog, _settings];

    /// <summary>The options for what is said beside the report.</summary>
    public IEnumerable<Option> Talk => [_verbose, _quiet];

    /// <summary>What was asked for.</summary>
    /// <param name="result">The parsed command line.</param>
    public InputSettings Read(ParseResult result) => new()
    {
        Paths = result.GetValue(_paths) is { Length: > 0 } given ? given : ["."],
        Excluded = result.GetValue(_exclude) ?? [],
        Parameters = result.GetValue(_parameter) ?? [],
        ParameterFiles = result.GetValue(_parameterFile) ?? [],
        Variables = result.GetValue(_variable) ?? [],
        VariableFiles = result.GetValue(_variableFile) ?? [],
        UseEnvironment = result.GetValue(_environment),
        ModuleDirectories = result.GetValue(_modules) ?? [],
        Workspace = result.GetValue(_workspace),
        Region = result.GetValue(_region),
        Account = result.GetValue(_account),
        Catalog = result.GetValue(_catalog),
        Settings = result.GetValue(_settings),
        Date = result.GetValue(_date),
        Verbose = result.GetValue(_verbose),
        Quiet = result.GetValue(_quiet),
    };
}
