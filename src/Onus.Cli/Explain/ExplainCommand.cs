using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Core.Places;

namespace Onus.Cli.Explain;

/// <summary><c>onus explain NAME</c>: a service, type, responsibility, check, alias or requirement in words.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "A service, type, responsibility, check, another tool's id of a check, or a requirement", HelpName = "NAME" };
        var format = CommonOptions.Format();
        var date = CommonOptions.Date();
        var catalog = CommonOptions.Catalog();
        var settings = CommonOptions.Settings();
        var command = new Command("explain", "Explain a service, type, responsibility, check or requirement, with sources") { name, format, date, catalog, settings };
        command.SetAction(result => Run(result.GetValue(name)!, result.GetValue(format), result.GetValue(date), result.GetValue(catalog), result.GetValue(settings)));
        return command;
    }

    private static int Run(string name, OutputFormat format, string? date, string? folder, string? settings)
    {
        var sources = new SourceMap();
        if (CatalogLocation.Open(folder, sources, settings) is not { } catalog)
        {
            return ExitCode.Usage;
        }

        if (Explanation.Find(name, catalog, date ?? catalog.AsOf) is not { } explanation)
        {
            var known = catalog.Services.SelectMany(service => service.Types.Select(type => type.Name).Append(service.Id))
                .Concat(catalog.Responsibilities.Select(item => item.Id))
                .Concat(catalog.AllChecks().Select(check => check.Id));
            var near = Names.Nearest(name, known);
            Console.Error.WriteLine($"onus explain: nothing is called \"{name}\"{(near is null ? "." : $"; did you mean {near}?")} onus catalog list names what there is.");
            return ExitCode.Usage;
        }

        if (format == OutputFormat.Json)
        {
            JsonOutput.Write(json => explanation.Write(json));
        }
        else
        {
            using var output = Terminal.Output();
            explanation.Write(Terminal.Screen(output));
        }

        return ExitCode.Done;
    }
}
