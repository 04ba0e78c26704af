using System.Collections.Frozen;
using Onus.Catalog.Model.Residency;
using Onus.Hcl.Evaluation;

namespace Onus.Catalog.Loading;

/// <summary>Reads the folder <c>aws</c>: Regions, countries, jurisdictions.</summary>
internal static class GeographyReader
{
    public const string Folder = "aws";
    private static readonly string[] FileNames = ["regions.hcl", "countries.hcl", "jurisdictions.hcl", "residency.hcl"];

    /// <summary>The table; an empty one when the catalogue has no such folder.</summary>
    public static Geography Read(LoadContext context)
    {
        var (regions, jurisdictions) = (new List<AwsRegion>(), new List<Jurisdiction>());
        var (sources, tags, buckets) = (new List<string>(), new List<string>(), new List<string>());
        IReadOnlyDictionary<string, string> countries = FrozenDictionary<string, string>.Empty;
        foreach (var file in FileNames.Where(name => context.Tree.HasFile($"{Folder}/{name}")))
        {
            foreach (var block in context.Parse($"{Folder}/{file}")?.Blocks ?? [])
            {
                var reader = new BlockReader(block, Scope.Empty, context);
                switch (block.Type)
                {
                    case "regions":
                        sources.Add(reader.Text("source"));
                        break;
                    case "region":
                        regions.Add(new AwsRegion(reader.Label, reader.Text("title"), reader.Text("partition"), reader.Text("country"), reader.Text("subdivision"), reader.Text("domain"), reader.Texts("zones"), block.Origin));
                        break;
                    case "countries":
                        sources.Add(reader.Text("source"));
                        countries = reader.NamedTexts("names");
                        break;
                    case "jurisdiction":
                        jurisdictions.Add(new Jurisdiction(reader.Label, reader.Text("title"), reader.Texts("countries"), reader.Texts("regions"), reader.Texts("partitions"), reader.Text("source"), block.Origin));
                        break;
                    case "data_classes":
                        tags.AddRange(reader.Texts("tags", required: true));
                        break;
                    case "buckets":
                        buckets.AddRange(reader.Texts("types", required: true));
                        break;
                    default:
                        context.Error("catalog-unknown-key", $"A \"{block.Type}\" block does not belong into {Folder}/{file}.", block.Origin, $"Known are regions, region, countries, jurisdiction, data_classes and buckets.");
                        continue;
                }

                reader.Finish();
            }
        }

        context.RequireOnce("Region", "declared", regions.Select(region => (region.Id, region.Origin)), $"Remove one of the two.");
        context.RequireOnce("Jurisdiction", "declared", jurisdictions.Select(item => (item.Id, item.Origin)), $"Remove one of the two.");
        return new Geography([.. regions.DistinctBy(region => region.Id).OrderBy(region => region.Id, StringComparer.Ordinal)], countries, [.. jurisdictions.DistinctBy(item => item.Id)])
        {
            Sources = [.. sources],
            BucketTypes = [.. buckets],
            ClassTags = tags.Select(Geography.PlainKey).ToFrozenSet(StringComparer.Ordinal),
        };
    }
}
