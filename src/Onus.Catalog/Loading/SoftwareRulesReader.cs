using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Hcl.Evaluation;

namespace Onus.Catalog.Loading;

/// <summary>Reads <c>aws/images.hcl</c>: which resources run which images.</summary>
internal static class SoftwareRulesReader
{
    public const string FileName = "aws/images.hcl";

    /// <summary>The rules; null when the catalogue has none.</summary>
    public static SoftwareRules? Read(LoadContext context)
    {
        if (!context.Tree.HasFile(FileName) || context.Parse(FileName) is not { } body)
        {
            return null;
        }

        SoftwareRules? rules = null;
        var images = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var repositories = ImmutableArray.CreateBuilder<ImageRepository>();
        foreach (var block in body.Blocks)
        {
            var reader = new BlockReader(block, Scope.Empty, context);
            switch (block.Type)
            {
                case "software" when rules is null:
                    rules = new SoftwareRules { Application = reader.Text("application"), System = reader.Text("system"), Origin = reader.Origin };
                    break;
                case "image" when !images.ContainsKey(reader.Label):
                    images[reader.Label] = reader.Texts("paths", required: true);
                    break;
                case "repository":
                    repositories.Add(new ImageRepository(reader.Label, reader.Text("name"), reader.Text("registry"), reader.NamedTexts("fixed_tags"), reader.Origin));
                    break;
                default:
                    context.Error("catalog-unknown-key", $"A \"{block.Type}\" block does not belong into {FileName}, or stands there twice.", block.Origin, $"Known are software, image and repository.");
                    continue;
            }

            reader.Finish();
        }

        if (rules is null)
        {
            context.Error("catalog-missing", $"{FileName} has no software block.", body.Origin, $"Add one; docs/catalogue.md says what it means.");
            return null;
        }

        return rules with { Images = images.ToImmutable(), Repositories = repositories.ToImmutable() };
    }
}
