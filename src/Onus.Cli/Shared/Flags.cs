using Onus.Engine;
using System.CommandLine;
using System.Globalization;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Engine.Inputs;

namespace Onus.Cli.Shared;

/// <summary>Every argument and flag that more than one command has, declared once.</summary>
internal static class Flags
{
    private const string None = "none";

    public static readonly Argument<string[]> Paths = new("path")
    {
        Description = "Files and folders to read; the current folder if none is given",
        Arity = ArgumentArity.ZeroOrMore,
        HelpName = "PATH",
    };

    public static readonly Option<string[]> Output = new("--output", "-o") { Description = "Write to a file instead: FILE, or FORMAT=FILE; several with commas (html=a.html,sarif=a.sarif), or given several times", HelpName = "FILE" };
    public static readonly Option<bool> All = new("--all") { Description = "Show everything: rows in which nothing shifts, and the terminal's lists in full length" };
    public static readonly Option<string?> Catalog = new("--catalog") { Description = "The folder of the catalogue to use instead of the one that Onus brings", HelpName = "DIR" };
    public static readonly Option<string?> Settings = new("--settings") { Description = "The team's own settings; else the nearest onus.hcl above what is read, up to the root of the repository", HelpName = "FILE" };
    public static readonly Option<string?> Policy = new("--policy") { Description = "An organisation's settings, which those of the repository cannot loosen", HelpName = "FILE" };
    public static readonly Option<string?> Date = WithDay(new("--date") { Description = "The day to speak of, as YYYY-MM-DD; today if it is not given", HelpName = "DAY" });
    public static readonly Option<bool> Verbose = new("--verbose", "-v") { Description = "Say also what was skipped and why" };
    public static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Nothing on standard error but wrong usage: no progress, no diagnostics; the exit code tells" };

    private static readonly Option<string[]> Exclude = new("--exclude") { Description = "A name, or a path below the given folders, that is not looked at; * stands for any text; may be given several times", HelpName = "PATTERN" };
    private static readonly Option<string[]> Parameter = new("--parameter", "-p") { Description = "The value of a template's parameter, as NAME=VALUE; may be given several times", HelpName = "NAME=VALUE" };
    private static readonly Option<string[]> ParameterFiles = new("--parameter-file") { Description = "A file of parameter values; may be given several times", HelpName = "FILE" };
    private static readonly Option<string[]> Variable = new("--var") { Description = "The value of a Terraform variable, as NAME=VALUE; may be given several times", HelpName = "NAME=VALUE" };
    private static readonly Option<string[]> VariableFiles = new("--var-file") { Description = "A file of values of Terraform variables; may be given several times", HelpName = "FILE" };
    private static readonly Option<bool> Environment = new("--var-env") { Description = "Take values of Terraform variables from TF_VAR_ environment variables too" };
    private static readonly Option<string[]> ModuleFolders = new("--module-dir") { Description = "A folder with copies of modules that Terraform would fetch; may be given several times", HelpName = "DIR" };
    private static readonly Option<string?> Workspace = new("--workspace") { Description = "The Terraform workspace", HelpName = "NAME" };
    public static readonly Option<string?> Region = WithRegion(new("--region") { Description = "The Region that is deployed to", HelpName = "REGION" });
    public static readonly Option<string?> Account = WithAccount(new("--account") { Description = "The account that is deployed to", HelpName = "ID" });

    /// <summary>The flags for values and for what is known of the target.</summary>
    public static IEnumerable<Option> InputFlags => [Exclude, Parameter, ParameterFiles, Variable, VariableFiles, Environment, ModuleFolders, Workspace, Region, Account];

    /// <summary>The flags for the knowledge that is used.</summary>
    public static IEnumerable<Option> KnowledgeFlags => [Date, Catalog, Settings, Policy];

    /// <summary>The flags for what is said beside the report.</summary>
    public static IEnumerable<Option> TalkFlags => [Verbose, Quiet];

    /// <summary>The format of what is printed, one of some words; the first is the default. The last one that is given counts.</summary>
    public static Option<string> Format(params IReadOnlyList<string> formats)
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = $"{string.Join(", ", formats.SkipLast(1))} or {formats[^1]}",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong([.. formats]);
        return option;
    }

    /// <summary>At which severity the program answers with 1.</summary>
    /// <param name="when">What has to be that grave, as the end of a sentence.</param>
    public static Option<string> FailOn(string when)
    {
        var option = new Option<string>("--fail-on")
        {
            Description = $"Exit with 1 when {when}: none (the default), low, medium, high or critical",
            HelpName = "SEVERITY",
        };
        option.AcceptOnlyFromAmong([None, .. Words.Of<Severity>().Keys]);
        return option;
    }

    /// <summary>The severity that <c>--fail-on</c> names; null for none.</summary>
    public static Severity? SeverityOf(string? word) => word is not null && Words.Of<Severity>().TryGetValue(word, out var severity) ? severity : null;

    /// <summary>What is to be read.</summary>
    public static InputRequest Input(this ParseResult result) => new()
    {
        Paths = result.GetValue(Paths) is { Length: > 0 } given ? given : ["."],
        Excluded = result.GetValue(Exclude) ?? [],
        Parameters = result.GetValue(Parameter) ?? [],
        ParameterFiles = result.GetValue(ParameterFiles) ?? [],
        Variables = result.GetValue(Variable) ?? [],
        VariableFiles = result.GetValue(VariableFiles) ?? [],
        UseEnvironment = result.GetValue(Environment),
        ModuleDirectories = result.GetValue(ModuleFolders) ?? [],
        Workspace = result.GetValue(Workspace),
        Region = result.GetValue(Region),
        Account = result.GetValue(Account),
        View = ViewFlags.Of(result),
        Knowledge = result.Knowledge(),
    };

    /// <summary>The knowledge that is used.</summary>
    public static KnowledgeRequest Knowledge(this ParseResult result) => new(result.GetValue(Catalog), result.GetValue(Settings), result.Day(), result.GetValue(Policy));

    /// <summary>The day that is spoken of: what <c>--date</c> says, else today.</summary>
    public static string Day(this ParseResult result) => result.GetValue(Date) ?? Today;

    /// <summary>A command with its arguments and flags, in the order in which help lists them.</summary>
    public static Command With(this Command command, params IEnumerable<Option> options)
    {
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        return command;
    }

    /// <summary>Today, where the program runs: nothing else reads a clock.</summary>
    private static string Today => TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A flag whose value is a day.</summary>
    public static Option<string?> WithDay(Option<string?> option) =>
        Only(option, text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), text => $"\"{text}\" is no day; write it as 2026-08-31.");

    /// <summary>A flag whose value is the code of a Region: of one that the catalogue does not know yet, too.</summary>
    public static Option<string?> WithRegion(Option<string?> option) => Only(option, Partition.IsRegionCode, text => $"\"{text}\" is no Region; write its code, such as eu-central-1.");

    /// <summary>A flag whose value is the number of an account.</summary>
    public static Option<string?> WithAccount(Option<string?> option) => Only(option, Partition.IsAccount, text => $"\"{text}\" is no account; write its number, such as 123456789012.");

    /// <summary>A flag of which only some values are right.</summary>
    private static Option<string?> Only(Option<string?> option, Func<string, bool> isRight, Func<string, Message> problem)
    {
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !isRight(text))
            {
                result.AddError(problem(text).Text);
            }
        });
        return option;
    }

    /// <summary>A flag whose value is a whole number.</summary>
    /// <param name="least">The least that it may be.</param>
    public static Option<int?> AtLeast(int least, Option<int?> option)
    {
        option.CustomParser = result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var given) && given >= least)
            {
                return given;
            }

            result.AddError($"{option.Name} takes a whole number, {least.ToString(CultureInfo.InvariantCulture)} at least.");
            return null;
        };
        return option;
    }
}
