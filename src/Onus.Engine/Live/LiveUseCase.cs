using Onus.Aws.Calls;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;
using Onus.Live;
using Onus.Live.Planning;

namespace Onus.Engine.Live;

/// <summary>Reads a running account, and says who is responsible for what and whether it is done.</summary>
public static class LiveUseCase
{
    private const string Self = "GetCallerIdentity";

    /// <summary>The account that credentials are of.</summary>
    /// <exception cref="RequestException">They are of none.</exception>
    public static async Task<string> AccountOfAsync(IApiClient client, string region, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(client);
        var answer = await client.CallAsync(new ApiCall("sts", Self, region, MapValue.Empty), cancellation).ConfigureAwait(false);
        return answer.Output?["Account"] is StringValue { Value.Length: 12 } account && account.Value.All(char.IsAsciiDigit) ? account.Value
            : answer.Failure is { } failure ? throw new RequestException($"the account can't be told, so nothing is read: {failure.Message} ({failure.Code})")
            : throw new RequestException($"what STS answered names no account, so nothing is read.");
    }

    /// <summary>Reads, judges, and gives the assessment as data, with what was read.</summary>
    /// <param name="account">The account, as <see cref="AccountOfAsync"/> gives it.</param>
    /// <exception cref="RequestException">What was asked for makes no sense.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<LiveAnswer> RunAsync(LiveQuestion question, string account, IApiClient client, IHost host, IProgress<ProgressEvent>? progress = null, CancellationToken cancellation = default) =>
        Task.Run(() => RunOneAsync(question, account, client, host, progress, cancellation), cancellation);

    /// <summary>The permissions that reading takes.</summary>
    /// <exception cref="RequestException">What was asked for makes no sense.</exception>
    public static IReadOnlyList<string> Permissions(LiveQuestion question, IHost host)
    {
        ArgumentNullException.ThrowIfNull(question);
        var catalog = KnowledgeSource.Open(question.Input.Knowledge, host, new SourceMap());
        return [.. PlanStep.Of(catalog, question.Types, question.Input.View.Profile ?? CheckLevel.Recommended, question.Input.View.Only).Actions];
    }

    private static async Task<LiveAnswer> RunOneAsync(LiveQuestion question, string account, IApiClient client, IHost host, IProgress<ProgressEvent>? progress, CancellationToken cancellation)
    {
        var input = question.Input with { Account = account, Paths = ["."] };
        var around = Surroundings.Of(InputPaths.Of(input, host), host);
        var run = AssessmentRun.Open(input, around, host, progress, cancellation);
        var session = run.Session;
        var plan = PlanStep.Of(session.Catalog, question.Types, run.View.Profile, input.View.Only);
        var request = new LiveRequest(account, question.Regions)
        {
            Partition = question.Partition,
            GlobalRegion = question.GlobalRegion,
            IsTrial = question.IsTrial,
            Progress = progress is null ? null : (calls, region) => progress.Report(new ProgressEvent($"{account} {region}, {calls} calls")),
        };
        var reading = await new LiveSource(client, plan, request).CollectAsync(session.Context(session.Diagnostics)).ConfigureAwait(false);
        LiveNotes.Report(reading.Notes, reading.Deployment.NotRead, session.Diagnostics);
        Say(reading, session.Diagnostics);
        var inventory = session.Placed(new Inventory([reading.Deployment], 0, 0), around, session.Diagnostics);
        return new LiveAnswer(run.Judge(inventory, reading.Deployment.Id, [reading.Deployment.Id]), reading, request);
    }

    private static void Say(LiveReading reading, DiagnosticBag diagnostics)
    {
        diagnostics.Note("live-calls", $"{reading.Calls} calls told of {reading.Deployment.Resources.Count} resources, {reading.Undeclared} of which nobody has declared.", Origin.None);
        if (reading.Elsewhere > 0)
        {
            diagnostics.Note("live-elsewhere", $"{reading.Elsewhere} buckets are in Regions that were not read.", Origin.None);
        }
    }
}

/// <summary>What came of reading an account.</summary>
/// <param name="Result">The assessment.</param>
/// <param name="Reading">What was read.</param>
/// <param name="Request">What was asked for.</param>
public sealed record LiveAnswer(AssessmentResult Result, LiveReading Reading, LiveRequest Request);
