using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Engine;
using Onus.Engine.Pages;
using Onus.Reports.Pages;

namespace Onus.Cli.Catalogs;

/// <summary><c>onus catalog docs DIR</c>: a page for each check, service, responsibility and framework.</summary>
internal static class DocsCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("dir") { Description = "The folder to write into: one that is not there, is empty, or was written by this before", HelpName = "DIR" };
        var command = new Command("docs", "Write a site with a page for each check, service, responsibility and framework, which needs no server") { folder }.With([Flags.Catalog, Flags.Quiet]);
        CommandRun.Set(command, "catalog docs", async (run, cancellation) =>
        {
            var site = SiteFolder.Take(run.Arguments.GetValue(folder)!);
            var pages = await PagesUseCase.RunAsync(run.Arguments.GetValue(Flags.Catalog), run.Host, run.Progress, cancellation).ConfigureAwait(false);
            var total = SitePages.Count(pages);
            var count = site.Write(SitePages.Of(pages), done => run.Progress.Report(new ProgressEvent("writing pages", done, total)), cancellation);
            run.Say([]);
            Outputs.PlainOutput.WriteLine($"{count} files are written. Open {Path.Combine(run.Arguments.GetValue(folder)!, "index.html")} in a browser.");
            return ExitCode.Done;
        });
        return command;
    }
}
