using System.CommandLine;
using System.Text;
using Onus.Catalog;
using Onus.Cli.Shared;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Cli.Catalogs;

/// <summary><c>onus catalog index DIR</c>: writes the index with which only the parts of a catalogue that an input names are read.</summary>
internal static class CatalogIndexing
{
    private const string FileName = "index.tsv";

    public static Command Create()
    {
        var folder = new Argument<string>("dir") { Description = "The folder of the catalogue", HelpName = "DIR" };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write: index.tsv beside the catalogue's files, unless said", HelpName = "FILE" };
        var command = new Command("index", "Write the index of a catalogue, so that only the parts that an input names are read; write it anew after every change") { folder, output };
        command.SetAction(result => Run(result.GetValue(folder)!, result.GetValue(output)));
        return command;
    }

    private static int Run(string root, string? output)
    {
        if (!File.Exists(Path.Combine(root, "catalog.hcl")))
        {
            Console.Error.WriteLine($"onus catalog index: {root} is no catalogue: it has no catalog.hcl.");
            return ExitCode.Usage;
        }

        var sources = new SourceMap();
        var diagnostics = new DiagnosticBag();
        var catalog = ServiceCatalog.Open(Disk.Folder(root), sources, diagnostics, whole: true);
        var text = new StringWriter();
        catalog.WriteIndex(text);
        if (diagnostics.HasErrors)
        {
            new DiagnosticPrinter(sources, verbose: false).Print(diagnostics.Items);
            Console.Error.WriteLine("onus catalog index: the catalogue has mistakes; nothing was written.");
            return ExitCode.Failed;
        }

        Disk.Writer.Replace(Path.GetFullPath(output ?? Path.Combine(root, FileName)), stream => stream.Write(Encoding.UTF8.GetBytes(text.ToString())));
        return ExitCode.Done;
    }
}
