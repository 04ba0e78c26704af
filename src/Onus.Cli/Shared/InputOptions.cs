using System.CommandLine;

namespace Onus.Cli.Shared;

/// <summary>What is known about a deployment besides its source, as options of every command that reads sources.</summary>
internal sealed class InputOptions
{
    private readonly Option<string[]> _parameter = new("--parameter", "-p") { Description = "The value of a template's parameter, as NAME=VALUE; may be given several times", HelpName = "NAME=VALUE" };
    private readonly Option<string[]> _parameterFile = new("--parameter-file") { Description = "A file of parameter values; may be given several times", HelpName = "FILE" };
    private readonly Option<string[]> _variable = new("--var") { Description = "The value of a Terraform variable, as NAME=VALUE; may be given several times", HelpName = "NAME=VALUE" };
    private readonly Option<string[]> _variableFile = new("--var-file") { Description = "A file of values of Terraform variables; may be given several times", HelpName = "FILE" };
    private readonly Option<bool> _environment = new("--var-env") { Description = "Take values of Terraform variables from TF_VAR_ environment variables too" };
    private readonly Option<string[]> _modules = new("--module-dir") { Description = "A folder with copies of modules that Terraform would fetch; may be given several times", HelpName = "DIR" };
    private readonly Option<string?> _workspace = new("--workspace") { Description = "The Terraform workspace", HelpName = "NAME" };
    private readonly Option<string?> _region = new("--region") { Description = "The Region that is deployed to", HelpName = "REGION" };
    private readonly Option<string?> _account = new("--account") { Description = "The account that is deployed to", HelpName = "ID" };

    /// <summary>Gives a command the options.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _parameter, _parameterFile, _variable, _variableFile, _environment, _modules, _workspace, _region, _account })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What a command line says.</summary>
    /// <param name="result">The command line.</param>
    public InputSettings Read(ParseResult result) => new()
    {
        Parameters = result.GetValue(_parameter) ?? [],
        ParameterFiles = result.GetValue(_parameterFile) ?? [],
        Variables = result.GetValue(_variable) ?? [],
        VariableFiles = result.GetValue(_variableFile) ?? [],
        UseEnvironment = result.GetValue(_environment),
        ModuleDirectories = result.GetValue(_modules) ?? [],
        Workspace = result.GetValue(_workspace),
        Region = result.GetValue(_region),
        Account = result.GetValue(_account),
    };
}
