using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>What is read of a catalogue at once.</summary>
internal sealed class CatalogParts
{
    private CatalogParts(LoadContext context) => Context = context;

    public LoadContext Context { get; }

    public string AsOf { get; private set; } = "";

    public Dictionary<string, Layer> Layers { get; } = new(StringComparer.Ordinal);

    public List<string> Traits { get; } = [];

    public ImmutableArray<Responsibility> Responsibilities { get; private set; } = [];

    public Dictionary<string, CitedSource> Sources { get; } = new(StringComparer.Ordinal);

    public List<(Service Service, MapValue Locals)> Services { get; } = [];

    public static CatalogParts Nothing => new(new LoadContext("", new(), new()));

    public static CatalogParts Read(LoadContext context)
    {
        var parts = new CatalogParts(context);
        parts.ReadFrame();
        parts.ReadCommon();
        foreach (var id in CatalogFolder.Services(context.Root))
        {
            parts.ReadService(id);
        }

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
                    AsOf = reader.Text("as_of");
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

        if (Context.Parse("responsibilities.hcl") is { } responsibilities)
        {
            Responsibilities = ResponsibilityReader.Read(responsibilities, Context, Layers);
        }
    }

    private void ReadService(string id)
    {
        if (Context.Parse("services", id, "service.hcl") is { } body)
        {
            SourceReader.Read(body, Context, Sources);
            var (service, locals) = ServiceReader.Read(WithLocals(body, id), id, Context);
            if (service is not null)
            {
                Services.Add((service, locals));
            }
        }

        if (ParseOptional(id, "sources.hcl") is { } cited)
        {
            SourceReader.Read(cited, Context, Sources);
        }
    }

    /// <summary>The constants of a folder may stand in a file of their own.</summary>
    private Body WithLocals(Body body, string id) =>
        ParseOptional(id, "locals.hcl") is { } locals ? body with { Blocks = [.. locals.Blocks, .. body.Blocks] } : body;

    private Body? ParseOptional(string id, string name) =>
        File.Exists(Path.Combine(Context.Root, "services", id, name)) ? Context.Parse("services", id, name) : null;
}
