using System.Collections.Immutable;
using System.Globalization;
using Onus.Assessment.Ledger;
using Onus.Assessment.Results;
using Onus.Contracts;
using Onus.Contracts.Health;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Secrets;
using Onus.Engine.Inputs;
using Onus.Evidence.Health;

namespace Onus.Engine.Health;

/// <summary>Reads events of AWS Health, matches them with what is deployed, and says whose move each is. Nothing is written.</summary>
public static class HealthUseCase
{
    private const string StandardInput = "standard input";
    private const int MaxHistory = 512 * 1024 * 1024;

    /// <summary>Reads events, history and deployments, and joins them.</summary>
    /// <exception cref="RequestException">What was asked for makes no sense.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<HealthPlan> RunAsync(HealthRequest request, IHost host, IProgress<ProgressEvent>? progress = null, CancellationToken cancellation = default) =>
        Task.Run(() => Run(request, host, progress, cancellation), cancellation);

    private static HealthPlan Run(HealthRequest request, IHost host, IProgress<ProgressEvent>? progress, CancellationToken cancellation)
    {
        if (request is { Events: [], Given: null, History: null })
        {
            throw new RequestException($"no events are named: give files or folders of them, - for standard input, or --history FILE for what was seen before.");
        }

        var events = request.Events.Select(path => Named(path, host)).ToList();
        var history = request.History is { } file ? host.Named(file) : null;
        var paths = InputPaths.Of(request.Input, host);
        var around = paths.Count == 0 ? null : Surroundings.Of(paths, host);
        var session = InputSession.Open(request.Input, host, progress, cancellation, around);
        var day = session.Date;

        progress?.Report(new ProgressEvent("reading events"));
        var before = history is null ? HealthHistory.Empty : HistoryOf(history, session);
        var reading = Read(request, events, history, session, cancellation);
        var (result, ledger) = around is null ? default : session.ResultAndLedger(session.Read(paths, around, session.Diagnostics), "", session.Diagnostics);
        ImmutableArray<DueDate> due = result is null ? [] : [.. DueItem.Of(result).Select(Of)];
        var ours = ledger is null ? null : OwnedResources.Of(ledger.Resources.Select(resource => resource.Resource), session.Catalog, request.Input.Region, request.Input.Account);

        var entries = 0;
        var addition = history is null ? [] : before.AdditionOf(reading, day, out entries);
        var known = before.With(reading, day);
        var read = reading.Events.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var judged = new HealthJudge(session.Catalog, ours, SplitsOf(ledger)).On(day, known.Values, read, out var later);
        var report = new HealthReport(TitleOf(request), session.Day, judged)
        {
            Inventory = ours is null ? null : new HealthInventory(string.Join(" ", request.Input.Paths.Select(Redaction.OfPath)), ours.All.Length, ours.All.Count(resource => resource is { IsGlobal: false, Region: null })),
            History = history is null ? null : Redaction.OfPath(history.Shown),
            FromHistory = judged.Count(entry => entry.Kept),
            Added = entries,
            Later = later,
            Due = due.IsEmpty ? null : due,
            Sources = ResultBuilder.Cited(session.Catalog, judged.SelectMany(entry => entry.Sources)),
        };
        return new HealthPlan(report, session.Diagnostics.Report(session.Places), history, addition);
    }

    /// <summary>What ends in a team's settings, as a day of the calendar.</summary>
    private static DueDate Of(DueItem item) =>
        new(DateOnly.ParseExact(item.Until, "yyyy-MM-dd", CultureInfo.InvariantCulture), $"The {item.Kind} \"{item.Name}\" ends{(item.Owner is { } owner ? $" ({owner})" : "")}", $"{item.Kind}-{item.Name}");

    private static HealthReading Read(HealthRequest request, List<InputPath> events, InputPath? history, InputSession session, CancellationToken cancellation)
    {
        var reader = new HealthReader(session.Catalog.Health.AddressTag, session.Diagnostics);
        var files = new HealthFiles(session.Places, session.Diagnostics, history?.Find() is { } found ? [history.Tree.IdOf(found.Path)] : []);
        if (request.Given is { } given)
        {
            events.Add(new InputPath(new MemoryTree([new(StandardInput, given)]), StandardInput, StandardInput));
        }

        foreach (var file in files.Below(events))
        {
            cancellation.ThrowIfCancellationRequested();
            _ = session.Diagnostics.Contain(file.Place.At(0), () =>
            {
                reader.Read(file.Bytes, file.Place, file.Named);
                return reader;
            });
        }

        return reader.Reading;
    }

    private static HealthHistory HistoryOf(InputPath path, InputSession session)
    {
        if (!path.IsThere)
        {
            return HealthHistory.Empty;
        }

        if (path.Obstacle is { } obstacle)
        {
            throw new RequestException($"the history {path.Shown} {obstacle}.");
        }

        var found = path.Find()!.Value;
        if (found.Length > MaxHistory)
        {
            throw new RequestException($"the history {path.Shown} has {found.Length} bytes, more than the bound of {MaxHistory}: begin a new one.");
        }

        var (bytes, failure) = path.Tree.Read(found.Path, MaxHistory);
        if (bytes is null)
        {
            throw new RequestException($"the history {path.Shown} can't be read: {failure}.");
        }

        var history = HealthHistory.Read(bytes, session.Places.Add(path.Shown), session.Diagnostics);
        return history.IsForeign ? throw new RequestException($"{path.Shown} is no history of onus health, and nothing is written behind what is in it: name another file.") : history;
    }

    private static Func<TouchedResource, Split?> SplitsOf(ResponsibilityLedger? ledger)
    {
        var splits = new Dictionary<(string, string, string), Split?>();
        foreach (var resource in ledger?.Resources ?? [])
        {
            splits.TryAdd((Redaction.OfPath(resource.Resource.Deployment), resource.Resource.Address, resource.Resource.Type), resource.Split);
        }

        return touched => splits.GetValueOrDefault((touched.Deployment, touched.Address, touched.Type));
    }

    private static InputPath Named(string path, IHost host) =>
        host.Named(path) is var named && named.IsThere ? named : throw new RequestException($"{path} is not there.");

    private static string TitleOf(HealthRequest request)
    {
        var named = request.Events.Select(Redaction.OfPath).Concat(request.Given is null ? [] : [StandardInput]);
        return string.Join(" ", named) is { Length: > 0 } title ? title : Redaction.OfPath(request.History ?? "");
    }
}
