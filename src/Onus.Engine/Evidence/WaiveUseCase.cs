using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Evidence.Records;

namespace Onus.Engine.Evidence;

/// <summary>What somebody accepts. What is null or empty is not said; of a waiver that is there already it stays as it is.</summary>
/// <param name="Name">The name of the waiver.</param>
/// <param name="Knowledge">The settings that it goes to, the catalogue, and the day.</param>
public sealed record WaiveRequest(string Name, KnowledgeRequest Knowledge)
{
    /// <summary>Whether the waiver stands in the settings as it is to be, and is only recorded.</summary>
    public bool OnlyRecords { get; init; }

    /// <summary>The ids of checks.</summary>
    public ImmutableArray<string> Checks { get; init; } = [];

    /// <summary>The ids of responsibilities.</summary>
    public ImmutableArray<string> Responsibilities { get; init; } = [];

    /// <summary>The files that declare the resources, seen from the settings; empty for all.</summary>
    public ImmutableArray<string> Paths { get; init; } = [];

    /// <summary>The addresses of the resources; empty for all.</summary>
    public ImmutableArray<string> Resources { get; init; } = [];

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>Who accepts it.</summary>
    public string? Owner { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public string? Until { get; init; }

    /// <summary>Where it is written down.</summary>
    public string? Ticket { get; init; }
}

/// <summary>Works out the block of a waiver and its entry in the log. Nothing is written.</summary>
public static class WaiveUseCase
{
    private const string Type = "waiver";

    /// <summary>The change of the settings.</summary>
    /// <exception cref="RequestException">Something is missing or wrong, and the message says what.</exception>
    public static SettingsChange Run(WaiveRequest request, IHost host)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(host);
        var settings = SettingsFile.Open(request.Knowledge, host);
        var isThere = settings.Find(Type, request.Name) is not null;
        if (request.OnlyRecords && !isThere)
        {
            throw new RequestException($"there is no waiver \"{request.Name}\" in {settings.Place.Shown}.");
        }

        PlainTexts.Require(("NAME", request.Name), ("--reason", request.Reason), ("--owner", request.Owner), ("--ticket", request.Ticket));
        if (!request.OnlyRecords && isThere)
        {
            settings.Set(Type, request.Name, Attributes(request));
        }
        else if (!request.OnlyRecords)
        {
            RequireWhole(request);
            settings.Add(Type, [.. BlockLines.Of(Type, request.Name, Attributes(request))]);
        }

        var team = settings.Read(request.Knowledge, host);
        var waiver = team.Waivers.First(item => item.Name == request.Name);
        if (waiver.Until is { } until && string.CompareOrdinal(until, request.Knowledge.Date) < 0)
        {
            throw new RequestException($"the waiver would not count: it ends on {until}. Nothing is written.");
        }

        var block = settings.Find(Type, request.Name)!;
        return new SettingsChange(settings, settings.Text[(int)block.Origin.Offset..(int)block.Origin.End], Records(team, waiver.Name, waiver.Digest, waiver.Owner, request));
    }

    private static ImmutableArray<RecordDraft> Records(TeamSettings team, string name, string digest, string? owner, WaiveRequest request)
    {
        var (day, by) = (request.Knowledge.Date!, owner ?? request.Owner ?? throw new RequestException($"the waiver \"{name}\" names no owner: say by --owner who records it."));
        return [.. RecordAdoption.Of(team, day, by, except: name), new RecordDraft(RecordKinds.Waiver, name, digest, day, by)];
    }

    private static void RequireWhole(WaiveRequest request)
    {
        foreach (var (flag, _) in new[]
        {
            ("--check or --responsibility", request.Checks.Length + request.Responsibilities.Length == 0), ("--reason", request.Reason is null), ("--owner", request.Owner is null), ("--until", request.Until is null),
        }.Where(item => item.Item2))
        {
            throw new RequestException($"a new waiver needs {flag}.");
        }
    }

    private static List<(string, string)> Attributes(WaiveRequest request)
    {
        (string Name, string? Expression)[] all =
        [
            ("checks", List(request.Checks)),
            ("responsibilities", List(request.Responsibilities)),
            ("paths", List(request.Paths)),
            ("resources", List(request.Resources)),
            ("reason", BlockLines.Text(request.Reason)),
            ("owner", BlockLines.Text(request.Owner)),
            ("ticket", BlockLines.Text(request.Ticket)),
            ("until", BlockLines.Text(request.Until)),
        ];
        return [.. all.Where(item => item.Expression is not null).Select(item => (item.Name, item.Expression!))];
    }

    private static string? List(ImmutableArray<string> texts) => texts.IsEmpty ? null : texts is [_] ? $"[{BlockLines.Texts(texts)}]" : BlockLines.Texts(texts);
}
