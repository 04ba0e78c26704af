using System.Globalization;
using Onus.Api.Access;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;
using Onus.Live;
using Onus.Live.Checkpoints;
using Onus.Live.Hints;
using Onus.Live.Organizations;
using Onus.Live.Planning;
using Onus.Live.Recorded;

namespace Onus.Engine.Live;

/// <summary>Reads running accounts, and says who is responsible for what and whether it is done.</summary>
public static class LiveUseCase
{
    /// <summary>How many accounts are read side by side: each has limits of its own.</summary>
    private const int AtOnce = 4;

    private const int MaxTitle = 3;

    /// <summary>The accounts that are to be read, and by which credentials.</summary>
    /// <exception cref="RequestException">What was asked for makes no sense, or nothing can be asked by the first credentials.</exception>
    public static Task<AccountTargets> TargetsAsync(LiveQuestion question, IAccountAccess access, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(access);
        return TargetStep.OfAsync(question, access, cancellation);
    }

    /// <summary>Reads, judges, and gives the assessment as data, with what was read.</summary>
    /// <param name="targets">The accounts, as <see cref="TargetsAsync"/> gives them.</param>
    /// <exception cref="RequestException">What was asked for makes no sense.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<LiveAnswer> RunAsync(LiveQuestion question, AccountTargets targets, IHost host, IProgress<ProgressEvent>? progress = null, CancellationToken cancellation = default) =>
        Task.Run(() => RunAllAsync(question, targets, host, progress, cancellation), cancellation);

    /// <summary>The permissions that reading takes, in each account, and in the one that an organisation is asked by.</summary>
    /// <exception cref="RequestException">What was asked for makes no sense.</exception>
    public static (IReadOnlyList<string> OfAccounts, IReadOnlyList<string> OfOrganization) Permissions(LiveQuestion question, IHost host)
    {
        ArgumentNullException.ThrowIfNull(question);
        var catalog = KnowledgeSource.Open(question.Input.Knowledge, host, new SourceMap());
        if (question.Aggregator is not null)
        {
            return (AggregatorReader.Actions, []);
        }

        var (profile, only) = (question.Input.View.Profile ?? CheckLevel.Recommended, question.Input.View.Only);
        var plan = PlanStep.Of(catalog, question.Types, profile, only);
        IEnumerable<string> tags = AccountTagStep.IsNeeded(catalog) ? [AccountTagReader.Action] : [];
        return ([.. PlanStep.Hinted(catalog, question.Types, profile, only, plan)?.Actions ?? plan.Actions], [.. plan.OrganizationActions, .. tags]);
    }

    private static async Task<LiveAnswer> RunAllAsync(LiveQuestion question, AccountTargets targets, IHost host, IProgress<ProgressEvent>? progress, CancellationToken cancellation)
    {
        var input = question.Input with { Account = question.Aggregator is null && targets.Targets is [var only] ? only.Account : null, Paths = ["."] };
        var around = Surroundings.Of(InputPaths.Of(input, host), host);
        var run = AssessmentRun.Open(input, around, host, progress, cancellation);
        var read = question.Aggregator is { } aggregator
            ? await AggregatorStep.ReadAsync(question, aggregator, targets.Targets[0], run.Session, progress).ConfigureAwait(false)
            : await ReadAllAsync(question, targets, run, progress, cancellation).ConfigureAwait(false);
        read = await AccountTagStep.WithTagsAsync(read, question, targets, run.Session.Catalog, cancellation).ConfigureAwait(false);
        IReadOnlyList<Deployment> deployments = [.. read.Accounts.Select(answer => answer.Reading.Deployment)];
        var title = targets.Title.Length > 0 ? targets.Title
            : deployments.Count <= MaxTitle ? string.Join(' ', deployments.Select(deployment => deployment.Id))
            : string.Create(CultureInfo.InvariantCulture, $"{deployments.Count} accounts");
        var inventory = run.Session.Placed(new Inventory(deployments, 0, 0), around, run.Session.Diagnostics);
        return new LiveAnswer(run.Judge(inventory, title, targets.Title.Length > 0 ? [targets.Title] : [.. deployments.Select(deployment => deployment.Id)]), read.Accounts) { Before = read.Before, IsWhole = read.IsWhole };
    }

    /// <summary>Asks accounts, as many at a time as may be, and says what was not read.</summary>
    private static async Task<ReadAccounts> ReadAllAsync(LiveQuestion question, AccountTargets targets, AssessmentRun run, IProgress<ProgressEvent>? progress, CancellationToken cancellation)
    {
        var session = run.Session;
        var plan = PlanStep.Of(session.Catalog, question.Types, run.View.Profile, question.Input.View.Only);
        var hints = PlanStep.Hinted(session.Catalog, question.Types, run.View.Profile, question.Input.View.Only, plan);
        var checkpoint = question.IsTrial ? null : question.Checkpoint?.Open(question, plan, hints, session.Catalog.AsOf);
        var answers = new AccountAnswer?[targets.Targets.Count];
        var observer = progress is null ? null : new LiveProgress(progress, answers.Length, question.Time);
        var organization = targets is { Organization: { } asker, Targets.Count: > 1 }
            ? await new OrganizationSource(asker.Client, plan, RequestOf(question, asker.Account, observer), [.. targets.Targets.Select(target => target.Account)], checkpoint).ReadAsync(session.Context(session.Diagnostics)).ConfigureAwait(false)
            : null;
        await Parallel.ForEachAsync(Enumerable.Range(0, answers.Length), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (i, _) =>
        {
            answers[i] = await ReadAsync(question, targets.Targets[i], plan, hints, organization, checkpoint, session, observer, cancellation).ConfigureAwait(false);
            observer?.OnAccount();
        }).ConfigureAwait(false);

        // Whoever ends reading goes on here, with all that reading held still below it: that is let go.
        await Task.Yield();
        IReadOnlyList<AccountAnswer> read = [.. answers.OfType<AccountAnswer>()];
        LiveWords.Say(targets, [.. read.Select(answer => answer.Reading)], organization, session.Diagnostics);
        return new ReadAccounts(read) { Before = checkpoint is { Count: > 0 } ? (checkpoint.Count, checkpoint.Begun) : null, IsWhole = targets.Unreadable.Count == 0 && read.Count == answers.Length && read.All(answer => answer.Reading.IsWhole) };
    }

    /// <summary>Reads one account.</summary>
    /// <returns>What it told; null where its credentials are not good, which is said.</returns>
    private static async Task<AccountAnswer?> ReadAsync(LiveQuestion question, AccountTarget target, CollectionPlan plan, HintPlans? hints, OrganizationReading? organization, Checkpoint? checkpoint, InputSession session, LiveProgress? observer, CancellationToken cancellation)
    {
        if (!target.IsProven)
        {
            var (identity, why) = await CallerIdentity.AskAsync(target.Client, question.Regions[0], cancellation).ConfigureAwait(false);
            if (identity?.Account != target.Account)
            {
                LiveWords.SayUnread(target.Account, identity is null ? why : $"the credentials are of {identity.Account}", session.Diagnostics);
                return null;
            }
        }

        var request = RequestOf(question, target.Account, observer);
        return new AccountAnswer(await new LiveSource(target.Client, plan, request, checkpoint, hints, organization).CollectAsync(session.Context(session.Diagnostics)).ConfigureAwait(false), request);
    }

    private static LiveRequest RequestOf(LiveQuestion question, string account, IReadObserver? observer) => new(account, question.Regions)
    {
        Partition = question.Partition,
        GlobalRegion = question.GlobalRegion,
        IsTrial = question.IsTrial,
        Observer = observer,
    };
}

/// <summary>What came of reading accounts.</summary>
/// <param name="Result">The assessment.</param>
/// <param name="Accounts">What was read of each, by their ids.</param>
public sealed record LiveAnswer(AssessmentResult Result, IReadOnlyList<AccountAnswer> Accounts)
{
    /// <summary>How many lists were read before, by a scan that was stopped, and when that was begun; null where none were.</summary>
    public (int Lists, string Begun)? Before { get; init; }

    /// <summary>Whether asking again would tell no more, unless something were changed: then no checkpoint is needed any more.</summary>
    public bool IsWhole { get; init; }
}

/// <summary>What was read of accounts, before it is judged.</summary>
internal sealed record ReadAccounts(IReadOnlyList<AccountAnswer> Accounts)
{
    public (int Lists, string Begun)? Before { get; init; }

    public bool IsWhole { get; init; }
}

/// <summary>What came of reading one account.</summary>
/// <param name="Reading">What was read.</param>
/// <param name="Request">What was asked for.</param>
public sealed record AccountAnswer(LiveReading Reading, LiveRequest Request);
