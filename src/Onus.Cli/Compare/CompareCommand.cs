using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Reports;

namespace Onus.Cli.Compare;

/// <summary><c>onus compare DESIGN DESIGN…</c>: what shifts between designs.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var designs = new Argument<string[]>("design")
        {
            Description = "Two designs or more: a service (rds), a type with properties (\"DBInstance Engine=mysql\"), a variant of a service (ecs:fargate), or a file or folder (./infra)",
            Arity = ArgumentArity.OneOrMore,
            HelpName = "DESIGN",
        };
        var format = CommonOptions.FormatOf([.. ReportFormats.OfComparisons]);
        var output = new Option<string[]>("--output", "-o") { Description = "Write to a file instead: FILE, or FORMAT=FILE; may be given several times", HelpName = "FILE" };
        var explain = new Option<bool>("--explain") { Description = "Show each shift with its ground and source" };
        var all = new Option<bool>("--all") { Description = "Show also the rows in which nothing shifts" };
        var input = new InputOptions();
        var command = new Command("compare", "Put designs side by side: who is responsible for what in each, and what is handed over from one to the next") { designs };
        foreach (var option in (Option[])[format, output, explain, all, .. input.Values, .. input.Knowledge, .. input.Talk])
        {
            command.Options.Add(option);
        }

        command.SetAction(result => new CompareRun(new CompareSettings
        {
            Designs = result.GetValue(designs) ?? [],
            Format = result.GetValue(format)!,
            Outputs = result.GetValue(output) ?? [],
            Explain = result.GetValue(explain),
            All = result.GetValue(all),
            Input = input.Read(result),
        }).Run());
        return command;
    }
}
