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
            var source = Read(new BlockReader(block, Scope.Empty, context), context);
            if (!sources.TryAdd(source.Id, source))
            {
                context.Error("catalog-duplicate", $"Source \"{source.Id}\" is declared twice.", block.Origin, $"Give it another id, or remove one of the two.");
            }
        }
    }

    /// <summary>A source; one that nobody opened has no dates, since there is nothing that they could be the dates of.</summary>
    private static CitedSource Read(BlockReader reader, LoadContext context)
    {
        var isOpened = reader.OptionalFlag("opened") ?? true;
        var source = new CitedSource(
            reader.Label,
            reader.Text("title"),
            reader.Text("url"),
            isOpened ? reader.Date("as_of", context) : "",
            isOpened ? reader.Date("seen", context) : "",
            reader.OptionalText("note"),
            reader.Origin)
        { IsOpened = isOpened };
        if (isOpened && source.Note?.Contains("not opened", StringComparison.OrdinalIgnoreCase) == true)
        {
            context.Error("catalog-source", $"Source \"{source.Id}\" says that it was not opened, and counts as read.", reader.OriginOf("note"), $"Add opened = false and take its dates away, or read it and say what it says.");
        }

        reader.Finish();
        return source;
    }
}
