using System.Collections.Frozen;
using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Hcl.Evaluation;

namespace Onus.Catalog.Loading;

/// <summary>Reads the files of <c>frameworks/</c>, each of which declares the framework that it is called after.</summary>
internal static class FrameworkReader
{
    public const string Folder = "frameworks";

    public static ImmutableArray<Framework> Read(LoadContext context)
    {
        var frameworks = ImmutableArray.CreateBuilder<Framework>();
        foreach (var file in CatalogFolder.Files(context.Tree, Folder))
        {
            foreach (var block in context.Parse($"{Folder}/{file}")?.Blocks ?? [])
            {
                var reader = new BlockReader(block, Scope.Empty, context);
                if (block.Type != "framework" || reader.Label + ".hcl" != file)
                {
                    context.Error("catalog-label", $"{file} does not declare the framework that it is called after.", block.Origin, $"Write framework \"{file[..^4]}\" {{ … }}.");
                    continue;
                }

                var ids = reader.Texts("ids", required: true);
                context.RequireOnce("Requirement", "listed", ids.Select(id => (id, reader.OriginOf("ids"))), $"Remove one of the two.");
                frameworks.Add(new Framework(
                    reader.Label,
                    reader.Text("title"),
                    reader.Text("version"),
                    reader.Text("source"),
                    ids.ToFrozenSet(StringComparer.Ordinal),
                    reader.Origin));
                reader.Finish();
            }
        }

        return frameworks.ToImmutable();
    }
}
