using System.Collections.Immutable;
using System.Globalization;
using Onus.Assessment.Results;
using Onus.Contracts;
using Onus.Contracts.Health;
using Onus.Core.Diagnostics;
using Onus.Core.Secrets;
using Onus.Engine.Inputs;

namespace Onus.Engine.Health;

/// <summary>Reads events of AWS Health, matches them with what is deployed, and says whose move each is. Nothing is written.</summary>
public static class HealthUseCase
{
    /// <summary>Reads events, history and deployments, and joins them.</summary>
    /// <exception cref="RequestException">What was asked for makes no sense.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<HealthPlan> RunAsync(HealthRequest request, IHost host, IProgress<ProgressEvent>? progress = null, CancellationToken cancellation = default) =>
        Task.Run(() => Run(request, host, progress, cancellation), cancellation);

    private static HealthPlan Run(HealthRequest request, IHost host, IProgress<ProgressEvent>? progress, CancellationToken cancellation)
    {
        if (request.Events.IsEmpty)
        {
            throw new RequestException($"no events are named: give files or folders of them, - for standard input, or --history FILE for what was seen before.");
        }

        var paths = InputPaths.Of(request.Input, host);
        var around = paths.Count == 0 ? null : Surroundings.Of(paths, host);
        var session = InputSession.Open(request.Input, host, progress, cancellation, around);
        progress?.Report(new ProgressEvent("reading events"));
        var book = EventBook.Read(request.Events, host, session, cancellation);
        var (result, ledger) = around is null ? default : session.ResultAndLedger(session.Read(paths, around, session.Diagnostics), "", session.Diagnostics);
        ImmutableArray<DueDate> due = result is null ? [] : [.. DueItem.Of(result).Select(Of)];
        var judged = book.Judge(ledger, request.Input, out var ours, out var later);
        var addition = book.Addition(out var entries);
        var report = new HealthReport(TitleOf(request.Events), session.Day, judged)
        {
            Inventory = ours is null ? null : new HealthInventory(string.Join(" ", request.Input.Paths.Select(Redaction.OfPath)), ours.All.Length, ours.All.Count(resource => resource is { IsGlobal: false, Region: null })),
            History = book.History is { } history ? Redaction.OfPath(history.Shown) : null,
            FromHistory = judged.Count(entry => entry.Kept),
            Added = entries,
            Later = later,
            Due = due.IsEmpty ? null : due,
            Sources = ResultBuilder.Cited(session.Catalog, judged.SelectMany(entry => entry.Sources)),
        };
        return new HealthPlan(report, session.Diagnostics.Report(session.Places), book.History, addition);
    }

    /// <summary>What ends in a team's settings, as a day of the calendar.</summary>
    private static DueDate Of(DueItem item) =>
        new(DateOnly.ParseExact(item.Until, "yyyy-MM-dd", CultureInfo.InvariantCulture), $"The {item.Kind} \"{item.Name}\" ends{(item.Owner is { } owner ? $" ({owner})" : "")}", $"{item.Kind}-{item.Name}");

    private static string TitleOf(HealthSources sources)
    {
        var named = sources.Paths.Select(Redaction.OfPath).Concat(sources.Given is null ? [] : [EventBook.StandardInput]);
        return string.Join(" ", named) is { Length: > 0 } title ? title : Redaction.OfPath(sources.History ?? "");
    }
}
