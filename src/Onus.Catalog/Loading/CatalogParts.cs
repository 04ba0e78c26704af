using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Core.Files;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>What is read of a catalogue at once: what all services share.</summary>
internal sealed class CatalogParts
{
    private CatalogParts(LoadContext context) => Context = context;

    public LoadContext Context { get; }

    public string AsOf { get; private set; } = "";

    public Dictionary<string, Layer> Layers { get; } = new(StringComparer.Ordinal);

    public List<string> Traits { get; } = [];

    public ImmutableArray<Responsibility> Responsibilities { get; private set; } = [];

    public Dictionary<string, CitedSource> Sources { get; } = new(StringComparer.Ordinal);

    public static CatalogParts Nothing => new(new LoadContext(new MemoryTree([]), new(), new()));

    public static CatalogParts Read(LoadContext context)
    {
        context.Define();
        var parts = new CatalogParts(context);
        parts.ReadFrame();
        parts.ReadCommon();
        return parts;
    }

    private void ReadFrame()
    {
        if (Context.Parse("catalog.hcl") is not { } body)
        {
            return;
        }

        foreach (var block in body.Blocks)
        {
            var reader = new BlockReader(block, Scope.Empty, Context);
            switch (block.Type)
            {
                case "catalog":
                    AsOf = reader.Date("as_of", Context);
                    break;
                case "layer":
                    Layers[reader.Label] = new Layer(reader.Label, reader.Text("title"), reader.Integer("order"));
                    break;
                case "trait":
                    Traits.Add(reader.Label);
                    reader.Text("means");
                    break;
            }

            reader.Finish();
        }
    }

    private void ReadCommon()
    {
        if (Context.Parse("sources.hcl") is { } sources)
        {
            SourceReader.Read(sources, Context, Sources);
        }

        var files = new[] { "responsibilities.hcl", "extensions.hcl" }.Where((file, at) => at == 0 || Context.Tree.HasFile(file));
        Responsibilities = ResponsibilityReader.Read(files.Select(Context.Parse).OfType<Body>(), Context, Layers);
    }
}
