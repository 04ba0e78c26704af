using Onus.Core.Values;

namespace Onus.Sources.Waivers.Beside;

/// <summary>Reads Checkov's baselines: what failed when one was made, by resource. As for Checkov it does not matter in which file a resource stands.</summary>
internal static class CheckovBaseline
{
    /// <summary>What Checkov calls the file that it makes.</summary>
    public const string Name = ".checkov.baseline";

    public static void Read(AcceptanceFile file)
    {
        if (file.Map() is not { } map)
        {
            return;
        }

        foreach (var finding in ListOf(map, "failed_checks").OfType<MapValue>().SelectMany(entry => ListOf(entry, "findings")))
        {
            if (finding is not MapValue item || item["resource"] is not StringValue resource)
            {
                file.Note($"This entry names no resource, and accepts nothing.", finding.Origin);
                continue;
            }

            foreach (var check in ListOf(item, "check_ids"))
            {
                if (check is StringValue text && SuppressionSyntax.CleanId(text.Value) is { } id)
                {
                    file.Add(new Acceptance(file.Waiver(id, "in Checkov's baseline", null, check.Origin)) { Resource = resource.Value });
                }
            }
        }
    }

    private static IReadOnlyList<Value> ListOf(MapValue map, string name) => (map[name] as ListValue)?.Items ?? [];
}
