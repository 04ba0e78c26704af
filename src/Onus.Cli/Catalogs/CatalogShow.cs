using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Core.Places;
using Onus.Reports.Terminal;

namespace Onus.Cli.Catalogs;

/// <summary><c>onus catalog show NAME</c>: where the catalogue says something, and the text that says it.</summary>
internal static class CatalogShow
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "The id of a service, check, override, responsibility or source", HelpName = "NAME" };
        var format = CommonOptions.Format();
        var catalog = CommonOptions.Catalog();
        var command = new Command("show", "Show the block of the catalogue that declares a name, with its place") { name, format, catalog };
        command.SetAction(result => Run(result.GetValue(name)!, result.GetValue(format), result.GetValue(catalog)));
        return command;
    }

    private static int Run(string name, OutputFormat format, string? folder)
    {
        var sources = new SourceMap();
        if (CatalogLocation.Open(folder, sources) is not { } catalog)
        {
            return ExitCode.Usage;
        }

        if (BlockFinder.Find(name, catalog, sources) is not { } block)
        {
            Console.Error.WriteLine($"onus catalog show: nothing is declared as \"{name}\". onus catalog list names what there is.");
            return ExitCode.Usage;
        }

        if (format == OutputFormat.Json)
        {
            JsonOutput.Write(json =>
            {
                json.WriteStartObject();
                json.WriteString("schema", "onus/catalog-block/1");
                json.WriteString("file", block.File);
                json.WriteNumber("line", block.Line);
                json.WriteString("text", block.Text);
                json.WriteEndObject();
            });
            return ExitCode.Done;
        }

        using var output = Terminal.Output();
        var screen = Terminal.Screen(output);
        screen.Line(screen.Paint($"# {block.File}:{block.Line}", Style.Faint));
        output.Write(block.Text);
        return ExitCode.Done;
    }
}
