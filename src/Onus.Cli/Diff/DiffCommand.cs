using System.CommandLine;
using System.CommandLine.Parsing;
using Onus.Cli.Shared;
using Onus.Engine.Diff;
using Onus.Reports;

namespace Onus.Cli.Diff;

/// <summary><c>onus diff BASE HEAD</c>: what a change does to who is responsible for what.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var what = new Argument<string[]>("what")
        {
            Description = "BASE and HEAD: two files or folders, two results of onus scan --format json, or one or two git revisions (main, origin/main HEAD, main...HEAD), then paths in the repository",
            Arity = ArgumentArity.OneOrMore,
            HelpName = "BASE> [<HEAD>] [[--] <PATH>...",
        };
        var format = Flags.Format(ReportFormats.OfDifferences);
        var command = new Command("diff", "Compare two states and print which responsibilities change hands, what stands otherwise, and which findings appear or go") { what }
            .With([format, Flags.Output, .. Flags.InputFlags, .. ViewFlags.All, DiffFlags.FailOn, LinkFlags.Link, .. Flags.KnowledgeFlags, Flags.All, .. Flags.TalkFlags]);
        CommandRun.Set(command, "diff", async (run, cancellation) =>
        {
            var targets = ReportTargets.Of(run.Arguments, format, ReportFormats.OfDifferences);
            var given = run.Arguments.GetValue(what) ?? [];
            var behind = Behind(run.Arguments);
            var request = new DiffRequest(given[..^(behind ?? 0)], behind is { } count ? given[^count..] : null, run.Arguments.Input());
            var (difference, diagnostics) = await DiffUseCase.RunAsync(request, run.Host, run.Progress, cancellation).ConfigureAwait(false);
            if (difference is null)
            {
                run.Say(diagnostics);
                return ExitCode.Unreadable;
            }

            return run.Report(targets, (target, stream) => target.Format.Difference!(difference, stream, ReportTargets.Options(target, run.Arguments) with { Links = LinkFlags.Of(run.Arguments) }), diagnostics, DiffFlags.Fails(run.Arguments, difference, difference.After.View?.FailOn));
        });
        return command;
    }

    /// <summary>How many arguments stand behind <c>--</c>; null when it is not there.</summary>
    internal static int? Behind(ParseResult result)
    {
        var tokens = result.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Type == TokenType.DoubleDash)
            {
                return tokens.Count - i - 1;
            }
        }

        return null;
    }
}
