using System.CommandLine;
using Onus.Cli.Shared;
using Onus.Core.Diagnostics;
using Onus.Engine.Evidence;

namespace Onus.Cli.Evidence;

/// <summary><c>onus evidence scope PAGE</c>: which services a programme of audits has in its scope, from a saved page of the provider's.</summary>
internal static class ScopeCommand
{
    public static Command Create()
    {
        var page = new Argument<string>("page") { Description = "The saved page, as HTML", HelpName = "PAGE" };
        var program = new Option<string>("--program") { Description = "The name to keep it by, such as soc, pci or fedramp-high; reports whose series begins so have this scope", HelpName = "NAME", Required = true };
        var column = new Option<string?>("--column") { Description = "What stands above the programme's column, or its table, where the page has several", HelpName = "TEXT" };
        var asOf = Flags.WithDay(new("--as-of") { Description = "The day of the page; else the one on which it says that it was last updated", HelpName = "DAY" });
        var provider = new Option<string>("--provider") { Description = "Whose services they are", HelpName = "NAME", DefaultValueFactory = _ => "aws" };
        var map = new Option<string[]>("--map") { Description = "Which service of the catalogue a name on the page means; may be given several times", HelpName = "NAME=ID" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Print the file, and write nothing" };
        var command = new Command("scope", "Read from a saved page which services auditors' reports are about, and keep it beside the settings") { page }
            .With([program, column, asOf, provider, map, dryRun, .. Flags.KnowledgeFlags, .. Flags.TalkFlags]);
        CommandRun.Set(command, "evidence scope", (run, _) =>
        {
            var request = new ScopeRequest(run.Arguments.GetValue(page)!, run.Arguments.GetValue(program)!, run.Arguments.Knowledge())
            {
                Column = run.Arguments.GetValue(column),
                AsOf = run.Arguments.GetValue(asOf),
                Provider = run.Arguments.GetValue(provider)!,
                Given = Given(run.Arguments.GetValue(map) ?? []),
            };
            return Task.FromResult(Write(ScopeUseCase.Run(request, run.Host), run.Arguments.GetValue(dryRun)));
        });
        return command;
    }

    private static Dictionary<string, string> Given(string[] pairs)
    {
        var given = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in pairs)
        {
            var at = pair.LastIndexOf('=');
            given[at > 0 ? pair[..at] : throw new RequestException($"what follows --map is not of the form NAME=ID.")] = pair[(at + 1)..];
        }

        return given;
    }

    private static int Write(ScopeChange change, bool onlyShows)
    {
        if (onlyShows)
        {
            Outputs.PlainOutput.Write(change.Text);
            return ExitCode.Done;
        }

        Directory.CreateDirectory(change.Folder);
        change.Write(DiskHost.Writer);
        var page = change.Page;
        Outputs.PlainOutput.WriteLine($"{change.File}: {page.Services.Count} services in scope as of {change.AsOf}{(page.Pending.IsEmpty ? "" : $", {page.Pending.Count} not in scope yet")}.");
        if (!page.Unmatched.IsEmpty)
        {
            Outputs.PlainOutput.WriteLine($"{page.Unmatched.Length} more that the catalogue does not know by these names; --map \"NAME=ID\" says which they are:");
            foreach (var name in page.Unmatched)
            {
                Outputs.PlainOutput.WriteLine($"  {name}");
            }
        }

        if (page.IsCut)
        {
            Outputs.PlainOutput.WriteLine("The page has more than is read of one.");
        }

        if (change.MissingSettings is { } settings)
        {
            Outputs.PlainOutput.WriteLine($"There is no {settings} yet: the file is read once it is there.");
        }

        return ExitCode.Done;
    }
}
