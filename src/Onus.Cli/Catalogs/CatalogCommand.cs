using System.CommandLine;
using System.Text;
using Onus.Catalog;
using Onus.Cli.Shared;
using Onus.Contracts;
using Onus.Engine;
using Onus.Engine.Catalogs;
using Onus.Reports.Answers;

namespace Onus.Cli.Catalogs;

/// <summary><c>onus catalog list|show|docs|verify|index|pack</c>: the knowledge itself.</summary>
internal static class CatalogCommand
{
    public static Command Create() => new("catalog", "List, show and verify the knowledge that Onus has") { List(), Show(), DocsCommand.Create(), Verify(), Index(), Pack() };

    private static Command List()
    {
        var what = new Argument<string>("what") { Description = string.Join(", ", CatalogTables.Kinds), HelpName = "WHAT", DefaultValueFactory = _ => CatalogTables.Kinds[0] };
        what.AcceptOnlyFromAmong([.. CatalogTables.Kinds]);
        var service = new Argument<string?>("service") { Description = "Only those of a service", HelpName = "SERVICE", Arity = ArgumentArity.ZeroOrOne }.Completing(KnownNames.Services);
        var format = Flags.Format("terminal", "json");
        var command = new Command("list", "List services, types, responsibilities, checks, overrides or sources") { what, service }.With([format, Flags.Catalog]);
        CommandRun.Set(command, "catalog list", (run, _) =>
        {
            var table = CatalogTables.List(run.Arguments.GetValue(what)!, run.OpenCatalog(), run.Arguments.GetValue(service));
            run.Answer(table, run.Arguments.GetValue(format), terminal => CatalogTableText.Write(table, terminal));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static Command Show()
    {
        var name = new Argument<string>("name") { Description = "The id of a service, check, override, responsibility or source", HelpName = "NAME" }.Completing(KnownNames.Parts);
        var format = Flags.Format("terminal", "json");
        var command = new Command("show", "Show the block of the catalogue that declares a name, with its place") { name }.With([format, Flags.Catalog]);
        CommandRun.Set(command, "catalog show", (run, _) =>
        {
            var block = CatalogBlocks.Find(run.Arguments.GetValue(name)!, run.Arguments.Knowledge(), run.Host);
            run.Answer(block, run.Arguments.GetValue(format), terminal => CatalogBlockText.Write(block, terminal));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static Command Verify()
    {
        var folder = new Argument<string?>("dir") { Description = "The folder of the catalogue; the one that Onus brings if none is given", HelpName = "DIR", Arity = ArgumentArity.ZeroOrOne };
        var format = Flags.Format("terminal", "json");
        var command = new Command("verify", "Load a catalogue, report every mistake with its place, and run every example; with --settings those of a team's settings") { folder }.With([format, Flags.Settings, Flags.Policy]);
        CommandRun.Set(command, "catalog verify", async (run, cancellation) =>
        {
            var (named, policy) = (run.Arguments.GetValue(Flags.Settings), run.Arguments.GetValue(Flags.Policy));
            var (result, diagnostics) = named is null && policy is null
                ? await VerifyUseCase.RunAsync(run.Arguments.GetValue(folder), run.Host, cancellation).ConfigureAwait(false)
                : await VerifyUseCase.SettingsAsync(new KnowledgeRequest(run.Arguments.GetValue(folder), named, null, policy), run.Host, cancellation).ConfigureAwait(false);
            run.Say(diagnostics);
            run.Answer(result, run.Arguments.GetValue(format), terminal =>
                terminal.Line($"{result.Services} services, {result.Checks} checks, {result.Overrides} overrides; {result.Examples} examples run, {result.Failed} failed"));
            return result.Errors > 0 ? ExitCode.Failed : ExitCode.Done;
        });
        return command;
    }

    private static Command Index()
    {
        var folder = new Argument<string>("dir") { Description = "The folder of the catalogue", HelpName = "DIR" };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write: index.tsv beside the catalogue's files, unless said", HelpName = "FILE" };
        var command = new Command("index", "Write the index of a catalogue, so that only the parts that an input names are read; write it anew after every change") { folder }.With([output]);
        CommandRun.Set(command, "catalog index", (run, _) =>
        {
            var root = run.Arguments.GetValue(folder)!;
            var (text, diagnostics) = VerifyUseCase.IndexOf(root, run.Host);
            var file = run.Arguments.GetValue(output) ?? Path.Combine(root, ServiceCatalog.IndexFile);
            return Task.FromResult(Keep(run, text is null ? null : Encoding.UTF8.GetBytes(text), file, diagnostics));
        });
        return command;
    }

    private static Command Pack()
    {
        var folder = new Argument<string>("dir") { Description = "The folder of the catalogue", HelpName = "DIR" };
        var output = new Option<string>("--output", "-o") { Description = "The file to write", HelpName = "FILE", Required = true };
        var small = new Option<bool>("--small") { Description = "Less than half as large, and some milliseconds later at hand: for a program that has it inside" };
        var command = new Command("pack", "Write a catalogue as one file that is read without parsing, as the build does for the one that Onus brings") { folder }.With([output, small]);
        CommandRun.Set(command, "catalog pack", (run, _) =>
        {
            var (pack, diagnostics) = VerifyUseCase.PackOf(run.Arguments.GetValue(folder)!, run.Arguments.GetValue(small), run.Host);
            return Task.FromResult(Keep(run, pack, run.Arguments.GetValue(output)!, diagnostics));
        });
        return command;
    }

    /// <summary>Writes what was made of a catalogue, or says what is wrong with it.</summary>
    private static int Keep(CommandRun run, byte[]? made, string file, IReadOnlyCollection<ReportedDiagnostic> diagnostics)
    {
        if (made is null)
        {
            run.Say(diagnostics);
            run.Misuse("the catalogue has mistakes; nothing was written.");
            return ExitCode.Failed;
        }

        DiskHost.Writer.Replace(Path.GetFullPath(file), stream => stream.Write(made));
        return ExitCode.Done;
    }
}
