using System.CommandLine;
using Onus.Cli.Scan;
using Onus.Cli.Shared;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Engine.Baselines;
using Onus.Engine.Inputs;
using Onus.Engine.Live;
using Onus.Live.Snapshots;
using Onus.Reports;

namespace Onus.Cli.Live;

/// <summary><c>onus live</c>: what runs in an account, judged as <c>onus scan</c> judges files.</summary>
internal static class LiveCommand
{
    private static readonly Option<string?> Profile = new("--aws-profile") { Description = "The profile whose credentials and Region are used, as AWS's own tools know it", HelpName = "NAME" };
    private static readonly Option<string[]> Regions = new("--region") { Description = "A Region to read; may be given several times. The Region of the environment or the profile if none is given; what all Regions share is always read", HelpName = "REGION" };
    private static readonly Option<string[]> Services = new Option<string[]>("--service") { Description = "Read alone what belongs to this service; may be given several times", HelpName = "SERVICE" }.Completing(KnownNames.Services);
    private static readonly Option<string[]> Types = new("--type") { Description = "Read alone this type, such as AWS::S3::Bucket; may be given several times", HelpName = "TYPE" };
    private static readonly Option<bool> Everything = new("--everything") { Description = "Read all types that can be read, not only those that most have" };
    private static readonly Option<int?> Rate = Flags.AtLeast(1, new("--rate") { Description = "The most calls a second to each service in each Region", HelpName = "N" });
    private static readonly Option<string?> Save = new("--save") { Description = "Keep what was read in a file that onus scan judges again, without secrets", HelpName = "FILE" };
    private static readonly Option<bool> Preflight = new("--preflight") { Description = "Try only what may be read, and say what may not" };

    public static Command Create()
    {
        var format = Flags.Format(ReportFormats.OfAssessments);
        var failOn = Flags.FailOn("a check of this severity or graver fails");
        var command = new Command("live", "Read a running account, and print who is responsible for what, and whether it is done") { PolicyCommand() }
            .With([Profile, Regions, Services, Types, Everything, Rate, Save, Preflight, format, Flags.Output, .. ViewFlags.All, ViewFlags.Party, failOn, .. BaselineFlags.All, .. Flags.KnowledgeFlags, Flags.All, .. ScreenFlags.All, AssessmentFlags.Explain, FrameworkFlag.Option, LinkFlags.Link, .. Flags.TalkFlags]);
        CommandRun.Set(command, "live", async (run, cancellation) =>
        {
            ReportTargets.Of(run.Arguments, format, ReportFormats.OfAssessments);
            var baseline = Baseline.Open(BaselineFlags.Of(run.Arguments), run.Host);
            var regions = RegionsOf(run.Arguments);
            var partition = Partition.Of(regions[0]);
            using var access = new AccountAccess(run.Arguments.GetValue(Profile), run.Arguments.GetValue(Rate));
            var account = await LiveUseCase.AccountOfAsync(access.ClientOf("unknown"), regions[0], cancellation).ConfigureAwait(false);
            var asked = QuestionOf(run.Arguments, baseline);
            var question = asked with { Regions = regions, Partition = partition.Name, GlobalRegion = partition.GlobalRegion, Input = asked.Input with { WantsAccess = assessed => AssessmentFlags.WantsAccess(run, format, assessed) } };
            run.Progress.Report(new($"{account}: {string.Join(", ", regions)}"));
            var answer = await LiveUseCase.RunAsync(question, account, access.ClientOf(account), run.Host, run.Progress, cancellation).ConfigureAwait(false);
            if (question.IsTrial)
            {
                return Tell(run, answer);
            }

            if (run.Arguments.GetValue(Save) is { } file)
            {
                DiskHost.Writer.Replace(Path.GetFullPath(file), stream => SnapshotWriter.Write(answer.Reading, answer.Request, TimeProvider.System.GetUtcNow(), stream));
            }

            baseline.Save((file, write) => DiskHost.Writer.Replace(Path.GetFullPath(file), write));
            return AssessmentFlags.Report(run, AssessmentFlags.TargetsOf(run, format, answer.Result), answer.Result, answer.Result.Diagnostics, run.Arguments.GetValue(failOn) ?? answer.Result.View?.FailOn, account, regions[0]);
        });
        return command;
    }

    private static Command PolicyCommand()
    {
        var format = Flags.Format("json", "terraform", "cloudformation");
        var command = new Command("policy", "Print the policy that allows what onus live reads, and nothing else").With([Services, Types, Everything, format, .. ViewFlags.All, .. Flags.KnowledgeFlags]);
        CommandRun.Set(command, "live policy", (run, _) =>
        {
            var parts = Onus.Live.Policies.ReadPolicy.Parts([.. LiveUseCase.Permissions(QuestionOf(run.Arguments, null), run.Host)]);
            Outputs.PlainOutput.Write(run.Arguments.GetValue(format) switch
            {
                "terraform" => Onus.Live.Policies.ReadPolicy.Terraform(parts),
                "cloudformation" => Onus.Live.Policies.ReadPolicy.CloudFormation(parts),
                _ => Onus.Live.Policies.ReadPolicy.Json(parts),
            });
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static LiveQuestion QuestionOf(ParseResult arguments, Baseline? baseline) =>
        new(new InputRequest { View = ViewFlags.Of(arguments), Knowledge = arguments.Knowledge(), Frameworks = baseline is null ? [] : FrameworkFlag.Of(arguments), Baseline = baseline })
        {
            Types = new TypeChoice(arguments.GetValue(Services) ?? [], arguments.GetValue(Types) ?? [], arguments.GetValue(Everything)),
            IsTrial = arguments.GetValue(Preflight),
        };

    /// <summary>The Regions that are read: those that are named, else the one of the environment or of the profile.</summary>
    /// <exception cref="RequestException">None is named anywhere, or one that can't be.</exception>
    private static IReadOnlyList<string> RegionsOf(ParseResult arguments)
    {
        IReadOnlyList<string> regions = arguments.GetValue(Regions) is { Length: > 0 } given ? [.. given.SelectMany(part => part.Split(',')).Distinct()]
            : AccountAccess.RegionOf(arguments.GetValue(Profile)) is { } own ? [own]
            : throw new RequestException($"no Region is named: give --region, or set AWS_REGION.");
        return regions.FirstOrDefault(region => !Partition.IsRegion(region)) is { } wrong ? throw new RequestException($"{wrong} can't be the name of a Region.")
            : regions.Select(region => Partition.Of(region).Name).Distinct().Count() > 1 ? throw new RequestException($"the Regions are of several partitions, which have no account in common.")
            : regions;
    }

    /// <summary>Says what may not be read.</summary>
    private static int Tell(CommandRun run, LiveAnswer answer)
    {
        run.Say([]);
        var notes = answer.Reading.Notes;
        foreach (var note in notes)
        {
            Outputs.PlainOutput.WriteLine($"{note.Permission}\t{note.Code.Name()}\t{string.Join(' ', note.Regions)}\t{string.Join(' ', note.Types)}");
        }

        Outputs.PlainOutput.WriteLine(notes.Count == 0 ? "All that would be asked may be read." : $"{notes.Count} of what would be asked may not be read, or not now.");
        return notes.Count == 0 ? ExitCode.Done : ExitCode.Unreadable;
    }
}
