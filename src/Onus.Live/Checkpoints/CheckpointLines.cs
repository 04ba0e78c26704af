using System.Collections.Immutable;
using Onus.Api.Calls;
using Onus.Catalog.Mapping;
using Onus.Core.Values;
using Onus.Live.Collecting;
using Onus.Live.Lines;

namespace Onus.Live.Checkpoints;

/// <summary>What came of a list, as lines: the first says what it is and how many resources follow, a line each.</summary>
internal static class CheckpointLines
{
    /// <summary>The lines, behind an empty one: what was torn off before them ends there.</summary>
    public static byte[] Of(ListKey key, ListReading reading)
    {
        using var lines = new MemoryStream();
        lines.WriteByte((byte)'\n');
        ResourceLines.WriteLine(lines, writer =>
        {
            writer.WriteString("account", key.Account);
            writer.WriteString("region", key.Region);
            writer.WriteString("list", key.List);
            writer.WriteNumber("resources", reading.Resources.Count);
            writer.WriteNumber("elsewhere", reading.Elsewhere);
            writer.WriteNumber("calls", reading.Calls);
            writer.WriteStartArray("shared");
            foreach (var (list, calls) in reading.SharedCalls.OrderBy(entry => entry.Key.ToString(), StringComparer.Ordinal))
            {
                writer.WriteStartObject();
                writer.WriteString("region", list.Region);
                writer.WriteString("service", list.Service);
                writer.WriteString("operation", list.Operation);
                writer.WriteNumber("calls", calls);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("failures");
            foreach (var failure in reading.Failures)
            {
                writer.WriteStartObject();
                writer.WriteString("service", failure.Read.Service);
                writer.WriteString("operation", failure.Read.Operation);
                ResourceLines.WriteTexts(writer, "actions", failure.Read.Actions);
                writer.WriteString("region", failure.Region);
                writer.WriteString("kind", failure.Failure.Kind.ToString());
                writer.WriteString("code", failure.Failure.Code);
                writer.WriteNumber("status", failure.Failure.Status);
                writer.WriteString("type", failure.Type);
                writer.WriteBoolean("list", failure.IsList);
                if (failure.Meaning is { } meaning)
                {
                    writer.WriteString("meaning", meaning);
                }

                if (failure.Within is { } within)
                {
                    writer.WriteString("within", within);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            if (reading.Used.Count > 0)
            {
                writer.WriteStartArray("used");
                foreach (var used in reading.Used)
                {
                    writer.WriteStartObject();
                    writer.WriteString("type", used.Type);
                    if (used.Counted is { } counted)
                    {
                        writer.WriteNumber("counted", counted);
                    }

                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            }
        });
        foreach (var resource in reading.Resources)
        {
            ResourceLines.WriteLine(lines, writer => ResourceLines.Write(writer, resource));
        }

        return lines.ToArray();
    }

    /// <summary>What a first line says, and how many resources follow; null where it is none.</summary>
    public static (ListKey Key, ListReading Reading, int Resources)? Head(MapValue line)
    {
        if (line.TextOf("account") is not { } account || line.TextOf("region") is not { } region || line.TextOf("list") is not { } list
            || line.WholeOf("resources") is not { } resources || line.WholeOf("elsewhere") is not { } elsewhere || line.WholeOf("calls") is not { } calls
            || line["shared"] is not ListValue shared || line["failures"] is not ListValue failures)
        {
            return null;
        }

        var sharedCalls = new Dictionary<SharedList, int>();
        foreach (var item in shared.Items.OfType<MapValue>())
        {
            sharedCalls[new SharedList(item.TextOf("region") ?? "", item.TextOf("service") ?? "", item.TextOf("operation") ?? "")] = item.WholeOf("calls") ?? 0;
        }

        var failed = failures.Items.OfType<MapValue>().Select(FailureOf).ToList();
        return failed.Contains(null) ? null : (new ListKey(account, region, list), new ListReading([], elsewhere, [.. failed.OfType<ReadFailure>()], calls, sharedCalls) { Used = UsedIn(line, region) }, resources);
    }

    private static IReadOnlyList<UsedType> UsedIn(MapValue line, string region) => line["used"] is ListValue used
        ? [.. used.Items.OfType<MapValue>().Select(item => new UsedType(item.TextOf("type") ?? "", region, item["counted"] is NumberValue number && number.Value.TryToInt64(out var counted) ? counted : null))]
        : [];

    private static ReadFailure? FailureOf(MapValue item) =>
        Enum.TryParse<ApiFailureKind>(item.TextOf("kind"), out var kind) && item.TextOf("type") is { } type
            ? new ReadFailure(
                new ApiRead(item.TextOf("service") ?? "", item.TextOf("operation") ?? "", item.TextsOf("actions"), null, null, []) { Says = SaysOf(item) },
                item.TextOf("region") ?? "",
                new ApiFailure(kind, item.TextOf("code") ?? "", "", item.WholeOf("status") ?? 0),
                type,
                item["list"] is BooleanValue { Value: true })
            {
                Within = item.TextOf("within"),
            }
            : null;

    private static ImmutableSortedDictionary<string, string> SaysOf(MapValue item) =>
        item.TextOf("code") is { } code && item.TextOf("meaning") is { } meaning ? ImmutableSortedDictionary<string, string>.Empty.Add(code, meaning) : ImmutableSortedDictionary<string, string>.Empty;
}

/// <summary>Which list it is.</summary>
/// <param name="Account">The account.</param>
/// <param name="Region">The Region that was asked.</param>
/// <param name="List">The list, as the plan has it.</param>
internal readonly record struct ListKey(string Account, string Region, string List);
