using Onus.Api.Calls;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Engine.Inputs;
using Onus.Live;
using Onus.Live.Recorded;

namespace Onus.Engine.Live;

/// <summary>Reads an aggregator of AWS Config instead of its accounts, and says what of them is not known.</summary>
internal static class AggregatorStep
{
    /// <summary>Reads it.</summary>
    /// <param name="target">The account that it is in.</param>
    /// <exception cref="RequestException">A service or type is called by no name.</exception>
    public static async Task<ReadAccounts> ReadAsync(LiveQuestion question, AggregatorChoice aggregator, AccountTarget target, InputSession session, IProgress<ProgressEvent>? progress)
    {
        var reader = new AggregatorReader(target.Client, aggregator, target.Account, progress is null ? null : new LiveProgress(progress, 1, question.Time));
        var reading = await reader.ReadAsync(PlanStep.Wanted(session.Catalog, question.Types), question.Regions, question.Accounts.Accounts, session.Context(session.Diagnostics)).ConfigureAwait(false);
        Say(question, aggregator, reading, session.Diagnostics);
        return new ReadAccounts([.. reading.Accounts.Select(account => new AccountAnswer(account.Reading, account.Request))]) { IsWhole = reading.Failures.Count == 0 };
    }

    private static void Say(LiveQuestion question, AggregatorChoice aggregator, AggregatorReading reading, DiagnosticBag diagnostics)
    {
        var isUnread = reading is { Accounts: [], Failures: [_, ..] };
        if (reading is { Accounts: [], Failures: [var failure, ..] })
        {
            diagnostics.Error("aggregator-unread", $"The aggregator {aggregator.Name} can't be read: {failure.Reason.Detail}.", Origin.None, Remedy(failure.Failure));
        }
        else
        {
            LiveNotes.Report(LiveNotes.Of(reading.Failures), [], diagnostics);
        }

        foreach (var missing in isUnread ? [] : question.Accounts.Accounts.Where(id => reading.Accounts.All(account => account.Request.Account != id)))
        {
            diagnostics.Error("live-account-unread", $"{missing} is not read: the aggregator {aggregator.Name} has nothing of it.", Origin.None, $"See whether the account is one of its sources, and has authorised it; all other accounts are read.");
        }

        if (reading is { Accounts: [], Failures: [] } && question.Accounts.Accounts.Count == 0)
        {
            diagnostics.Error("aggregator-empty", $"The aggregator {aggregator.Name} has nothing of what was asked for, which does not mean that there is nothing.", Origin.None, $"See whether AWS Config records in its accounts, and whether these have authorised it.");
        }

        if (reading.Broken > 0)
        {
            diagnostics.Error("config-item", $"{reading.Broken} of what the aggregator {aggregator.Name} told name no resource, or no account and Region that it can be in, and are left out.", Origin.None, $"Try again.");
        }

        foreach (var part in reading.Fewer)
        {
            diagnostics.Warning("config-not-told", $"AWS Config counts {part.Counted} {part.Type}, and its query told {part.Told} of them: that there are no others is not known.", Origin.None, $"Read the type from its accounts: onus live --type, without --config-aggregator.");
        }

        foreach (var why in reading.Stale.GroupBy(source => source.Why, StringComparer.Ordinal))
        {
            diagnostics.Warning("aggregator-stale", $"The aggregator {aggregator.Name} could not be updated when it last was from {LiveNotes.Names([.. why.Select(source => $"{source.Source} {source.Region}".TrimEnd())])} ({why.Key}): what it has of these may be old, and is not known to be all.", Origin.None, $"See aws configservice describe-configuration-aggregator-sources-status; what is read from the accounts themselves, without --config-aggregator, is new.");
        }

        if (reading.Unsaid is { } unsaid && !isUnread)
        {
            diagnostics.Warning("aggregator-status", $"Whether all accounts could update the aggregator {aggregator.Name} is not known: {unsaid.Reason.Detail}; what it has may be old, and is not known to be all.", Origin.None, Remedy(unsaid.Failure));
        }

        if (reading.Uncounted is { } uncounted)
        {
            diagnostics.Note("config-not-counted", $"Whether the queries told all that AWS Config counts could not be compared: {uncounted.Reason.Detail}.", Origin.None);
        }

        if (reading.Captured is { } times)
        {
            diagnostics.Note("config-captured", $"Everything is as AWS Config recorded it, the oldest at {times.Oldest} and the newest at {times.Newest}.", Origin.None);
        }

        if (reading is { Accounts.Count: > 0, NotRecorded.Count: > 0 })
        {
            diagnostics.Note("config-not-recorded", $"Of {reading.NotRecorded.Count} types it tells of none, which does not mean that there is none: {LiveNotes.Names(reading.NotRecorded)}.", Origin.None);
        }

        diagnostics.Note("live-calls", $"{reading.Calls} calls told of {reading.Accounts.Sum(account => account.Reading.Deployment.Resources.Count)} resources.", Origin.None);
        if (reading.Accounts.Count > 1)
        {
            diagnostics.Note("live-accounts", $"{reading.Accounts.Count} accounts were read.", Origin.None);
        }
    }

    private static Message Remedy(ApiFailure failure) => failure switch
    {
        { Kind: ApiFailureKind.Denied } => $"Allow it; onus live policy --config-aggregator prints what is needed.",
        { Code: "NoSuchConfigurationAggregatorException" } => $"Name one of those that aws configservice describe-configuration-aggregators lists, and its Region behind it, as in organisation@eu-west-1.",
        { Kind: ApiFailureKind.NoCredentials } => $"Sign in again.",
        _ => $"Try again; onus scan reads the same from files that AWS Config delivers.",
    };
}
