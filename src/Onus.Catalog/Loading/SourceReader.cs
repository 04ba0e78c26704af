using Onus.Catalog.Model;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads <c>source</c> blocks.</summary>
internal static class SourceReader
{
    public static void Read(Body body, LoadContext context, IDictionary<string, CitedSource> sources)
    {
        foreach (var block in body.BlocksOf("source"))
        {
            var reader = new BlockReader(block, Scope.Empty, context);
            var source = new CitedSource(
                reader.Label,
                reader.Text("title"),
                reader.Text("url"),
                reader.Date("as_of", context),
                reader.Date("seen", context),
                reader.OptionalText("note"),
                block.Origin);
            reader.Finish();
            if (!sources.TryAdd(source.Id, source))
            {
                context.Error("catalog-duplicate", $"Source \"{source.Id}\" is declared twice.", block.Origin, $"Give it another id, or remove one of the two.");
            }
        }
    }
}
