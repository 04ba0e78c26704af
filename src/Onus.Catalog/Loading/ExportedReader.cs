using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Hcl.Evaluation;

namespace Onus.Catalog.Loading;

/// <summary>Reads <c>exported.hcl</c>: what stays with the customers of a team that runs a service for others.</summary>
internal static class ExportedReader
{
    private const string FileName = "exported.hcl";

    public static ImmutableArray<ExportedPart> Read(LoadContext context)
    {
        var parts = ImmutableArray.CreateBuilder<ExportedPart>();
        foreach (var block in context.Tree.HasFile(FileName) ? context.Parse(FileName)?.Blocks ?? [] : [])
        {
            if (block.Type != "exported")
            {
                context.Error("catalog-unknown-key", $"A \"{block.Type}\" block does not belong into {FileName}.", block.Origin, $"Write exported \"RESPONSIBILITY\" {{ customer = \"…\" }}.");
                continue;
            }

            var reader = new BlockReader(block, Scope.Empty, context);
            parts.Add(new ExportedPart(reader.Label, reader.Text("customer"), reader.Origin));
            reader.Finish();
        }

        context.RequireOnce("Responsibility", "exported", parts.Select(part => (part.Responsibility, part.Origin)), $"Remove one of the two.");
        return parts.ToImmutable();
    }
}
