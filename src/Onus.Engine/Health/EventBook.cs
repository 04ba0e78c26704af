using System.Collections.Immutable;
using System.Text;
using Onus.Assessment.Ledger;
using Onus.Catalog.Mapping;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Secrets;
using Onus.Engine.Inputs;
using Onus.Evidence.Health;
using Onus.Text;

namespace Onus.Engine.Health;

/// <summary>The events that were read and what histories knew before, judged once it is known what is deployed.</summary>
internal sealed class EventBook
{
    /// <summary>What standard input is called.</summary>
    public const string StandardInput = "standard input";

    private const int MaxHistory = 512 * 1024 * 1024;
    private readonly InputSession _session;
    private readonly HealthHistory _kept;
    private readonly HealthHistory _known;
    private readonly HealthReading _reading;

    private EventBook(InputSession session, InputPath? history, HealthHistory kept, HealthHistory known, HealthReading reading) =>
        (_session, History, _kept, _known, _reading) = (session, history, kept, known, reading);

    /// <summary>The file that keeps what was seen; null where none is named.</summary>
    public InputPath? History { get; }

    /// <summary>Reads events and histories; what is wrong with them is said.</summary>
    /// <exception cref="RequestException">One that is named is not there, or what is named as the history is none.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static EventBook Read(HealthSources sources, IHost host, InputSession session, CancellationToken cancellation)
    {
        var paths = sources.Paths.Select(path => host.Named(path) is var named && named.IsThere ? named : throw new RequestException($"{path} is not there.")).ToList();
        if (sources.Given is { } given)
        {
            paths.Add(new InputPath(new MemoryTree([new(StandardInput, given)]), StandardInput, StandardInput));
        }

        var history = sources.History is { } file ? host.Named(file) : null;
        var kept = history is null ? HealthHistory.Empty : Open(history, session);
        var known = kept;
        var reader = new HealthReader(session.Catalog.Health.AddressTag, session.Diagnostics);
        var files = new HealthFiles(session.Places, session.Diagnostics, history?.Find() is { } found ? [history.Tree.IdOf(found.Path)] : []);
        foreach (var item in files.Below(paths))
        {
            cancellation.ThrowIfCancellationRequested();
            _ = session.Diagnostics.Contain(item.Place.At(0), () =>
            {
                if (HealthHistory.IsHistory(item.Bytes.Span))
                {
                    known = known.And(HealthHistory.Read(item.Bytes, item.Place, session.Diagnostics));
                }
                else
                {
                    reader.Read(item.Bytes, item.Place, item.Named);
                }

                return reader;
            });
        }

        return new EventBook(session, history, kept, known, reader.Reading);
    }

    /// <summary>A book with the events beside it that accounts told; none where there are none at all.</summary>
    /// <param name="book">What was read of files; null where nothing was.</param>
    public static EventBook? With(EventBook? book, IReadOnlyList<ToldEvidence> told, InputSession session)
    {
        var feeds = told.Where(evidence => evidence.Kind == Collector.EventEvidence).ToList();
        if (feeds.Count == 0)
        {
            return book;
        }

        var reader = new HealthReader(session.Catalog.Health.AddressTag, session.Diagnostics);
        foreach (var evidence in feeds)
        {
            if (JsonText.Write(evidence.Document, MaxHistory, out _) is { } document)
            {
                reader.Read(Encoding.UTF8.GetBytes(document), session.Places.Add(evidence.From));
            }
        }

        var events = reader.Reading.Events;
        return events.Count == 0 ? book
            : book is null ? new EventBook(session, null, HealthHistory.Empty, HealthHistory.Empty, reader.Reading)
            : new EventBook(session, book.History, book._kept, book._known, new HealthReading([.. book._reading.Events, .. events], book._reading.HasWholeFeed));
    }

    /// <summary>What events say on the day of the session.</summary>
    /// <param name="ledger">What is deployed; null where nothing was read, so that nothing is said of what events touch.</param>
    /// <param name="input">Where it is deployed to.</param>
    /// <param name="later">How many events had not begun on the day, so that nobody could know them then.</param>
    public ImmutableArray<HealthEntry> Judge(ResponsibilityLedger? ledger, InputRequest input, out OwnedResources? ours, out int later)
    {
        ours = ledger is null ? null : OwnedResources.Of(ledger.Resources.Select(resource => resource.Resource), _session.Catalog, input.Region, input.Account);
        var read = _reading.Events.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        return new HealthJudge(_session.Catalog, ours, SplitsOf(ledger)).On(_session.Date, _known.With(_reading, _session.Date).Values, read, out later);
    }

    /// <summary>What is to be appended to the history; nothing where it knows all, or none is named.</summary>
    /// <param name="entries">How many entries that are.</param>
    public byte[] Addition(out int entries)
    {
        entries = 0;
        return History is null ? [] : _kept.AdditionOf(_reading, _session.Date, out entries);
    }

    private static HealthHistory Open(InputPath path, InputSession session)
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
}
