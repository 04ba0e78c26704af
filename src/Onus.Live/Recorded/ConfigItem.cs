using Onus.Catalog.Mapping;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Live.Recorded;

/// <summary>What AWS Config recorded of a resource at a time.</summary>
/// <param name="Account">Its account; empty where that is not told.</param>
/// <param name="Region">Its Region, or <c>global</c>, which can be the name of one.</param>
/// <param name="Type">Its type, as AWS Config calls it.</param>
/// <param name="Id">Its id there.</param>
/// <param name="Captured">When it was recorded, as the item tells it.</param>
internal sealed record ConfigItem(string Account, string Region, string Type, string Id, string Captured)
{
    private const int MaxWraps = 3;

    /// <summary>Its name; null where it has none.</summary>
    public string? Name { get; init; }

    /// <summary>Its ARN; null where it is not told.</summary>
    public string? Arn { get; init; }

    /// <summary>How it stands, as AWS Config calls it.</summary>
    public string Status { get; init; } = "";

    /// <summary>How it was set; null where the item does not tell it.</summary>
    public MapValue? Configuration { get; init; }

    /// <summary>What further calls told of it, by AWS Config's names.</summary>
    public MapValue Supplementary { get; init; } = MapValue.Empty;

    /// <summary>Its tags; null where the item does not tell them.</summary>
    public MapValue? Tags { get; init; }

    /// <summary>Whether it is no more, or was never recorded.</summary>
    public bool IsGone => Status.StartsWith("ResourceDeleted", StringComparison.Ordinal) || Status == "ResourceNotRecorded";

    /// <summary>Reads an item; null where it names no resource, or is in an account or a Region that can be none.</summary>
    /// <param name="isPlaced">Whether it has to tell its account and Region; others may leave them out.</param>
    public static ConfigItem? Of(MapValue item, bool isPlaced = false)
    {
        if (item.TextOf("resourceType") is not { Length: > 0 } type || (item.TextOf("resourceId") ?? item.TextOf("resourceName")) is not { Length: > 0 } id
            || !IsPlace(AccountOf(item), isPlaced, Partition.IsAccount) || !IsPlace(item["awsRegion"], isPlaced, Partition.IsRegion))
        {
            return null;
        }

        return new ConfigItem((AccountOf(item) as StringValue)?.Value ?? "", item.TextOf("awsRegion") ?? Collector.Global, type, id, item.TextOf("configurationItemCaptureTime") ?? "")
        {
            Name = item.TextOf("resourceName"),
            Arn = item.TextOf("ARN") ?? item.TextOf("arn"),
            Status = item.TextOf("configurationItemStatus") ?? "",
            Configuration = Unwrapped(item["configuration"]) as MapValue,
            Supplementary = (Unwrapped(item["supplementaryConfiguration"]) as MapValue ?? MapValue.Empty).Select((_, value) => Unwrapped(value)!),
            Tags = TagsOf(Unwrapped(item["tags"])),
        };
    }

    /// <summary>What a broken item may have told of.</summary>
    /// <param name="types">What it may have been, where it does not tell its type.</param>
    public static IEnumerable<LostItem> Lost(Value? item, IReadOnlyList<string> types)
    {
        var told = item as MapValue ?? MapValue.Empty;
        var account = (AccountOf(told) as StringValue)?.Value;
        var region = told.TextOf("awsRegion");
        return (told.TextOf("resourceType") is { Length: > 0 } type ? [type] : types)
            .Select(name => new LostItem(Partition.IsAccount(account) ? account : null, Partition.IsRegion(region) ? region : null, name, "one is broken"));
    }

    private static Value? AccountOf(MapValue item) => item["awsAccountId"] is { } told and not NullValue ? told : item["accountId"];

    /// <summary>Whether what an item tells of its place can be one: it becomes part of names and of addresses.</summary>
    private static bool IsPlace(Value? told, bool isNeeded, Predicate<string?> can) => told is null or NullValue ? !isNeeded : can((told as StringValue)?.Value);

    /// <summary>A value that may stand as JSON text, once or several times over.</summary>
    public static Value? Unwrapped(Value? value)
    {
        for (var i = 0; i < MaxWraps && value is StringValue { Value: ['{' or '[' or '"', ..] } text; i++)
        {
            if (JsonTree.Read(text.Value, JsonPolicy.Decoded with { Origin = text.Origin }, out _)?.Root is not { } told)
            {
                break;
            }

            value = told;
        }

        return value;
    }

    /// <summary>Tags as a map, which queries give as a list of pairs.</summary>
    private static MapValue? TagsOf(Value? value)
    {
        if (value is not ListValue list)
        {
            return value as MapValue;
        }

        var builder = new MapBuilder(list.Items.Length);
        foreach (var tag in list.Items.OfType<MapValue>())
        {
            if (tag.TextOf("key") is { } key && tag["value"] is { } told)
            {
                builder.TryAdd(key, told);
            }
        }

        return builder.Build(list.Origin);
    }
}
