using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads a service's <c>variants.hcl</c>.</summary>
internal static class VariantReader
{
    public const string FileName = "variants.hcl";

    public static ImmutableArray<Variant> Read(Body body, string service, MapValue inherited, LoadContext context)
    {
        var locals = new LocalsReader(inherited);
        locals.Read(body, context);
        var variants = ImmutableArray.CreateBuilder<Variant>();
        foreach (var block in body.Blocks)
        {
            if (block.Type == "variant")
            {
                variants.Add(ReadOne(block, service, locals, context));
            }
            else if (block.Type != "locals")
            {
                context.Error("catalog-unknown-key", $"A \"{block.Type}\" block does not belong among variants.", block.Origin, $"Known are variant and locals.");
            }
        }

        context.RequireOnce("Variant", "declared", variants.Select(variant => (variant.Id, variant.Origin)), $"Give one of the two another id.");
        return variants.ToImmutable();
    }

    private static Variant ReadOne(BlockSyntax block, string service, LocalsReader locals, LoadContext context)
    {
        var reader = new BlockReader(block, locals, context);
        var variant = new Variant(reader.Label, service, reader.Text("title"), context.Expand(block.Body), locals.Locals, block.Origin);
        if (!reader.Blocks("resource").Any())
        {
            reader.Missing("resource");
        }

        reader.Finish();
        return variant;
    }
}
