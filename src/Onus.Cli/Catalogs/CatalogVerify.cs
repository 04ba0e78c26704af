using System.CommandLine;
using Onus.Assessment.Verification;
using Onus.Catalog;
using Onus.Cli.Shared;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Cli.Catalogs;

/// <summary><c>onus catalog verify [DIR]</c>: validates a catalogue and runs all its examples.</summary>
internal static class CatalogVerify
{
    public static Command Create()
    {
        var folder = new Argument<string?>("dir") { Description = "The folder of the catalogue; the one that Onus brings if none is given", HelpName = "DIR", Arity = ArgumentArity.ZeroOrOne };
        var format = CommonOptions.Format();
        var command = new Command("verify", "Load a catalogue, report every mistake with its place, and run every example") { folder, format };
        command.SetAction(result => Run(result.GetValue(folder), result.GetValue(format)));
        return command;
    }

    private static int Run(string? folder, OutputFormat format)
    {
        var root = folder ?? CatalogLocation.Shipped;
        if (!File.Exists(Path.Combine(root, "catalog.hcl")))
        {
            Console.Error.WriteLine($"onus catalog verify: {root} is no catalogue: it has no catalog.hcl.");
            return ExitCode.Usage;
        }

        var sources = new SourceMap();
        var diagnostics = new DiagnosticBag();
        var catalog = ServiceCatalog.Open(Disk.Folder(root), sources, diagnostics, whole: true);
        var result = new CatalogVerifier(catalog, sources, diagnostics).Verify();
        if (!catalog.IsIndexCurrent())
        {
            diagnostics.Error("catalog-stale-index", $"{Path.Combine(root, "index.tsv")} was written before the last change of the catalogue.", default, "Run onus catalog index, or delete it.");
        }

        var printer = new DiagnosticPrinter(sources, verbose: false);
        printer.Print(printer.Sort(diagnostics.Items));
        if (format == OutputFormat.Json)
        {
            JsonOutput.Write(json =>
            {
                json.WriteStartObject();
                json.WriteString("schema", "onus/verification/1");
                json.WriteNumber("services", result.Services);
                json.WriteNumber("checks", result.Checks);
                json.WriteNumber("overrides", result.Overrides);
                json.WriteNumber("examples", result.Examples);
                json.WriteNumber("failed", result.Failed);
                json.WriteNumber("errors", diagnostics.Items.Count(item => item.Severity == DiagnosticSeverity.Error));
                json.WriteEndObject();
            });
        }
        else
        {
            Console.Out.Write($"{result.Services} services, {result.Checks} checks, {result.Overrides} overrides; {result.Examples} examples run, {result.Failed} failed\n");
        }

        return diagnostics.HasErrors ? ExitCode.Failed : ExitCode.Done;
    }
}
