using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads a service's <c>service.hcl</c>.</summary>
internal static class ServiceReader
{
    public static (Service? Service, MapValue Locals) Read(Body body, string id, LoadContext context)
    {
        var locals = new LocalsReader(MapValue.Empty);
        locals.Read(body, context);
        Service? service = null;
        var overrides = ImmutableArray.CreateBuilder<HolderOverride>();
        var siblings = body.BlocksOf(InheritedOverride.BlockType).ToList();
        foreach (var written in body.Blocks)
        {
            var block = written.Type == InheritedOverride.BlockType ? InheritedOverride.Expand(written, siblings, context) : written;
            var reader = new BlockReader(block, locals, context);
            switch (block.Type)
            {
                case "service":
                    service = ReadService(reader, id, context);
                    break;
                case "override":
                    overrides.Add(OverrideReader.Read(reader, locals, context));
                    break;
                case "locals" or "source":
                    break;
                default:
                    context.Error("catalog-unknown-key", $"A \"{block.Type}\" block does not belong into a service.hcl.", block.Origin, $"Known are service, override, locals and source.");
                    break;
            }
        }

        if (service is null)
        {
            context.Error("catalog-missing", $"The folder \"{id}\" has no service block.", body.Origin, $"Add service \"{id}\" {{ … }} to its service.hcl.");
        }

        return (service is null ? null : service with { Overrides = overrides.ToImmutable() }, locals.Locals);
    }

    /// <summary>Reads a service of settings.</summary>
    public static Service ReadOwn(BlockSyntax block, LocalsReader locals, LoadContext context) => ReadService(new BlockReader(block, locals, context), block.Label(0) ?? "", context);

    private static Service ReadService(BlockReader reader, string id, LoadContext context)
    {
        if (reader.Label != id)
        {
            context.Error("catalog-label", $"The service is called \"{reader.Label}\", its folder \"{id}\".", reader.Origin, $"Give both one name.");
        }

        var types = reader.Blocks("type").Select(block => ReadType(block, context)).ToList();
        foreach (var name in reader.Texts("settings"))
        {
            types.Add(ResourceType.Setting(name, reader.OriginOf("settings")));
        }

        context.RequireOnce("Type", "listed", types.Select(type => (type.Name, type.Origin)), $"Remove one of the two.");
        var service = new Service
        {
            Id = id,
            Title = reader.Text("title"),
            Names = reader.Texts("names"),
            Model = reader.Word("model", Words.Of<ServiceModel>()),
            Prefixes = reader.Texts("prefixes"),
            Global = reader.Texts("global"),
            Because = reader.Text("because"),
            OtherModels = reader.NamedTexts("other_models"),
            ClassedBy = reader.OptionalText("classed_by"),
            Documents = reader.NamedTexts("documents"),
            Sources = reader.Texts("sources", required: true),
            Types = [.. types.DistinctBy(type => type.Name)],
            Origin = reader.Origin,
        };
        reader.Finish();
        return service;
    }

    private static ResourceType ReadType(BlockSyntax block, LoadContext context)
    {
        var reader = new BlockReader(block, Scope.Empty, context);
        var name = reader.Label;
        var type = new ResourceType(
            name,
            reader.OptionalText("title") ?? name.Split("::")[^1],
            reader.OptionalText("name"),
            reader.Texts("traits", required: true),
            reader.Texts("bears"),
            reader.OptionalWord("model", Words.Of<ServiceModel>()),
            block.Origin)
        { Secrets = reader.Texts("secrets"), Decisive = reader.Texts("decisive") };
        reader.Finish();
        return type;
    }
}
