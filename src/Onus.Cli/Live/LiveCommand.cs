using System.CommandLine;
using Onus.Api.Relays;
using Onus.Cli.Scan;
using Onus.Cli.Shared;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Engine.Baselines;
using Onus.Engine.Inputs;
using Onus.Engine.Live;
using Onus.Live;
using Onus.Live.Organizations;
using Onus.Live.Policies;
using Onus.Live.Recorded;
using Onus.Live.Snapshots;
using Onus.Reports;

namespace Onus.Cli.Live;

/// <summary><c>onus live</c>: what runs in accounts, judged as <c>onus scan</c> judges files.</summary>
internal static class LiveCommand
{
    private static readonly Option<string[]> Profiles = new("--aws-profile") { Description = "The profile whose credentials and Region are used, as AWS's own tools know it; given several times, the account of each is read", HelpName = "NAME" };
    private static readonly Option<string[]> Regions = new("--region") { Description = "A Region to read; may be given several times. The Region of the environment or the profile if none is given; what all Regions share is always read", HelpName = "REGION" };
    private static readonly Option<bool> Organization = new("--organization") { Description = "Read all accounts of the organisation that the credentials are of" };
    private static readonly Option<string[]> Accounts = new("--account") { Description = "An account to read, and no other; may be given several times", HelpName = "ID" };
    private static readonly Option<string[]> ExceptAccounts = new("--except-account") { Description = "An account of the organisation that is not read; may be given several times", HelpName = "ID" };
    private static readonly Option<string[]> Units = new("--unit") { Description = "An organisational unit, or a root: read alone its accounts and those of all units below; may be given several times", HelpName = "OU" };
    private static readonly Option<string[]> ExceptUnits = new("--except-unit") { Description = "An organisational unit whose accounts are not read, nor those of units below; may be given several times", HelpName = "OU" };
    private static readonly Option<string?> Role = new("--role") { Description = $"The name of the role to assume in each account that the credentials are not of ({RoleChoice.Usual} if it is not given)", HelpName = "NAME" };
    private static readonly Option<string?> ExternalId = new("--external-id") { Description = "What roles ask of the one who assumes them", HelpName = "ID" };
    private static readonly Option<string[]> RoleArns = new("--role-arn") { Description = "A role to assume before all else; several are assumed one by another", HelpName = "ARN" };
    private static readonly Option<string[]> Services = new Option<string[]>("--service") { Description = "Read alone what belongs to this service; may be given several times", HelpName = "SERVICE" }.Completing(KnownNames.Services);
    private static readonly Option<string[]> Types = new("--type") { Description = "Read alone this type, such as AWS::S3::Bucket; may be given several times", HelpName = "TYPE" };
    private static readonly Option<bool> Everything = new("--everything") { Description = "Read all types that can be read, not only those that most have" };
    private static readonly Option<bool> Hints = new("--hints") { Description = "Read besides the usual types those that AWS Config counts or that have tags: which are used is asked first" };
    private static readonly Option<string?> Aggregator = new("--config-aggregator") { Description = "Read what this aggregator of AWS Config has recorded, and ask its accounts nothing; behind its name, where it is in another Region than the first: NAME@REGION", HelpName = "NAME" };
    private static readonly Option<int?> Rate = Flags.AtLeast(1, new("--rate") { Description = "The most calls a second to each service in each Region", HelpName = "N" });
    private static readonly Option<string?> Save = new("--save") { Description = "Keep what was read in a file that onus scan judges again, without secrets", HelpName = "FILE" };
    private static readonly Option<string?> Resume = new("--checkpoint") { Description = "Keep in this file what was read by now, and go on from there when the same is asked again; it is removed once all was read", HelpName = "FILE" };
    private static readonly Option<bool> Preflight = new("--preflight") { Description = "Try only what may be read, and say what may not" };

    private static IEnumerable<Option> AccountFlags => [Organization, Accounts, ExceptAccounts, Units, ExceptUnits, Role, ExternalId, RoleArns];

    public static Command Create()
    {
        var format = Flags.Format(ReportFormats.OfAssessments);
        var failOn = Flags.FailOn("a check of this severity or graver fails");
        var command = new Command("live", "Read running accounts, and print who is responsible for what, and whether it is done") { PolicyCommand() }
            .With([Profiles, Regions, .. AccountFlags, Services, Types, Everything, Hints, Aggregator, Rate, Save, Resume, Preflight, format, Flags.Output, .. ViewFlags.All, ViewFlags.Party, failOn, .. BaselineFlags.All, .. Flags.KnowledgeFlags, Flags.All, .. ScreenFlags.All, AssessmentFlags.Explain, FrameworkFlag.Option, LinkFlags.Link, .. Flags.TalkFlags]);
        CommandRun.Set(command, "live", async (run, cancellation) =>
        {
            ReportTargets.Of(run.Arguments, format, ReportFormats.OfAssessments);
            var baseline = Baseline.Open(BaselineFlags.Of(run.Arguments), run.Host);
            using var program = CallerProgram.Start();
            var aggregator = run.Arguments.GetValue(Aggregator) is { } text ? AggregatorChoice.Parse(text) : ((string Name, string? Region)?)null;
            var regions = await RegionsAsync(run.Arguments, program.Accounts, aggregator?.Region).ConfigureAwait(false);
            var partition = Partition.Of(regions[0]);
            if (await program.Accounts.OpenAsync(run.Arguments.GetValue(Profiles) ?? [], regions[0], run.Arguments.GetValue(Rate)).ConfigureAwait(false) is { } problem)
            {
                throw new RequestException($"the environment can't be used: {problem}");
            }

            var asked = QuestionOf(run.Arguments, baseline);
            var question = asked with { Regions = aggregator is null ? regions : Listed(run.Arguments, Regions), Aggregator = aggregator is { } chosen ? new AggregatorChoice(chosen.Name, regions[0]) : null, Partition = partition.Name, GlobalRegion = partition.GlobalRegion, Input = asked.Input with { WantsAccess = assessed => AssessmentFlags.WantsAccess(run, format, assessed) } };
            var targets = await LiveUseCase.TargetsAsync(question, program.Accounts, cancellation).ConfigureAwait(false);
            var first = targets.Targets is [var found, ..] ? found.Account : null;
            run.Progress.Report(new($"{(question.Aggregator is { } own ? own.Name : targets.Targets.Count == 1 ? first : $"{targets.Targets.Count} accounts")}: {string.Join(", ", regions)}"));
            var answer = await LiveUseCase.RunAsync(question, targets, run.Host, run.Progress, cancellation).ConfigureAwait(false);
            if (question.IsTrial)
            {
                return Tell(run, answer);
            }

            if (run.Arguments.GetValue(Save) is { } file)
            {
                Keep(answer, Path.GetFullPath(file));
            }

            baseline.Save((file, write) => DiskHost.Writer.Replace(Path.GetFullPath(file), write));
            var exit = AssessmentFlags.Report(run, AssessmentFlags.TargetsOf(run, format, answer.Result), answer.Result, answer.Result.Diagnostics, run.Arguments.GetValue(failOn) ?? answer.Result.View?.FailOn, answer.Accounts is [var only] ? only.Request.Account : first, regions[0]);
            if (run.Arguments.GetValue(Resume) is { } resumed)
            {
                Leave(run, answer, resumed, exit);
            }

            return exit;
        });
        return command;
    }

    /// <summary>Keeps what was read; of several accounts each in a file of its own, whose name has the account behind it.</summary>
    private static void Keep(LiveAnswer answer, string file)
    {
        var now = TimeProvider.System.GetUtcNow();
        foreach (var account in answer.Accounts)
        {
            DiskHost.Writer.Replace(answer.Accounts.Count == 1 ? file : FileOf(file, account.Request.Account), stream => SnapshotWriter.Write(account.Reading, account.Request, now, stream));
        }
    }

    /// <summary>The file of one account of several.</summary>
    /// <exception cref="RequestException">The account is none: its name came from an answer, and could lead elsewhere.</exception>
    internal static string FileOf(string file, string account) =>
        Partition.IsAccount(account) && Path.GetExtension(file) is var end ? $"{file[..^end.Length]}-{account}{end}" : throw new RequestException($"what was read of an account is not kept: its id is not of twelve digits.");

    private static Command PolicyCommand()
    {
        var format = Flags.Format("json", "terraform", "cloudformation", "stackset");
        var command = new Command("policy", "Print the policy that allows what onus live reads, and nothing else").With([Organization, Role, Regions, Services, Types, Everything, Hints, Aggregator, format, .. ViewFlags.All, .. Flags.KnowledgeFlags]);
        CommandRun.Set(command, "live policy", (run, _) =>
        {
            var question = QuestionOf(run.Arguments, null) with { Aggregator = run.Arguments.GetValue(Aggregator) is { } text ? new AggregatorChoice(AggregatorChoice.Parse(text).Name, "") : null };
            question.Check();
            var (actions, ofOrganization) = LiveUseCase.Permissions(question, run.Host);
            var parts = ReadPolicy.Parts(actions);
            var roles = question.Accounts.IsOrganization && question.Aggregator is null ? new MemberRoles(question.Role.Name, Partition.Of(Listed(run.Arguments, Regions) is [var region, ..] ? region : "").Name) { Actions = ofOrganization } : null;
            Outputs.PlainOutput.Write(run.Arguments.GetValue(format) switch
            {
                "terraform" => ReadPolicy.Terraform(parts, roles),
                "cloudformation" => RoleTemplate.CloudFormation(parts, run.Arguments.GetValue(Role) ?? roles?.Name),
                "stackset" => RoleTemplate.StackSet(parts, question.Role.Name, ofOrganization),
                _ => ReadPolicy.Json(parts, roles),
            });
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static LiveQuestion QuestionOf(ParseResult arguments, Baseline? baseline) =>
        new(new InputRequest { View = ViewFlags.Of(arguments), Knowledge = arguments.Knowledge(), Frameworks = baseline is null ? [] : FrameworkFlag.Of(arguments), Baseline = baseline })
        {
            Types = new TypeChoice(arguments.GetValue(Services) ?? [], arguments.GetValue(Types) ?? [], arguments.GetValue(Everything)) { Hints = arguments.GetValue(Hints) },
            IsTrial = arguments.GetValue(Preflight),
            Time = TimeProvider.System,
            Checkpoint = arguments.GetValue(Resume) is { } file ? CheckpointOf(file) : null,
            Accounts = new AccountChoice
            {
                IsOrganization = arguments.GetValue(Organization),
                Accounts = Listed(arguments, Accounts),
                ExceptAccounts = Listed(arguments, ExceptAccounts),
                Units = Listed(arguments, Units),
                ExceptUnits = Listed(arguments, ExceptUnits),
            },
            Role = new RoleChoice(arguments.GetValue(Role) ?? RoleChoice.Usual) { Before = arguments.GetValue(RoleArns) ?? [], ExternalId = arguments.GetValue(ExternalId) },
        };

    /// <summary>Removes a checkpoint that is not needed any more; where it is, says so: who asks again is told what was read then.</summary>
    private static void Leave(CommandRun run, LiveAnswer answer, string file, int exit)
    {
        var isDone = answer.IsWhole && exit != ExitCode.Usage;
        if (isDone)
        {
            File.Delete(Path.GetFullPath(file));
        }

        if (!run.Arguments.GetValue(Flags.Quiet))
        {
            Outputs.PlainError.Write(answer.Before is { } before ? $"{before.Lists} lists are as they were read before, by the scan that was begun at {before.Begun}.\n" : "");
            Outputs.PlainError.Write(isDone ? "" : $"{file} stays, since not all was read: the same again asks for the rest alone; remove it to read everything anew.\n");
        }
    }

    private static CheckpointFile CheckpointOf(string file)
    {
        var path = Path.GetFullPath(file);
        return new CheckpointFile(
            file,
            () => File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite) : null,
            lines => DiskHost.Writer.Append(path, lines.Span),
            TimeProvider.System.GetUtcNow());
    }

    /// <summary>What was given to a flag, each time or with commas.</summary>
    private static IReadOnlyList<string> Listed(ParseResult arguments, Option<string[]> option) => [.. (arguments.GetValue(option) ?? []).SelectMany(part => part.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct()];

    /// <summary>The Regions that are asked: those that are named, else the one of the environment or of the profile.</summary>
    /// <param name="first">The Region that is asked before all others; null where none is.</param>
    /// <exception cref="RequestException">None is named anywhere, or one that can't be.</exception>
    private static async Task<IReadOnlyList<string>> RegionsAsync(ParseResult arguments, RelayClient accounts, string? first)
    {
        IReadOnlyList<string> regions = first is not null ? [.. Listed(arguments, Regions).Prepend(first).Distinct()]
            : Listed(arguments, Regions) is { Count: > 0 } given ? given
            : await accounts.RegionAsync(arguments.GetValue(Profiles) is [var profile, ..] ? profile : null).ConfigureAwait(false) is { } own ? [own]
            : throw new RequestException($"no Region is named: give --region, or set AWS_REGION.");
        return regions.FirstOrDefault(region => !Partition.IsRegion(region)) is { } wrong ? throw new RequestException($"{wrong} can't be the name of a Region.")
            : regions.Select(region => Partition.Of(region).Name).Distinct().Count() > 1 ? throw new RequestException($"the Regions are of several partitions, which have no account in common.")
            : regions;
    }

    /// <summary>Says what may not be read.</summary>
    private static int Tell(CommandRun run, LiveAnswer answer)
    {
        // What may not be read is told below; that an account can't be is said as for a scan.
        IReadOnlyCollection<ReportedDiagnostic> errors = [.. answer.Result.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error)];
        run.Say(errors);
        IReadOnlyList<FailureNote> notes = [.. LiveNotes.Of([.. answer.Accounts.Select(account => account.Reading)]), .. LiveNotes.Of(answer.Accounts.SelectMany(account => account.Reading.HintFailures))];
        foreach (var note in notes)
        {
            Outputs.PlainOutput.WriteLine($"{note.Permission}\t{note.Code.Name()}\t{string.Join(' ', note.Regions)}\t{string.Join(' ', note.Types)}");
        }

        Outputs.PlainOutput.WriteLine(notes.Count == 0 ? "All that would be asked may be read." : $"{notes.Count} of what would be asked may not be read, or not now.");
        return notes.Count + errors.Count == 0 ? ExitCode.Done : ExitCode.Unreadable;
    }
}
